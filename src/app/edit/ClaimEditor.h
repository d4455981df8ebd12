#pragma once

#include "core/Event.h"

#include <QDialog>

#include <array>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLineEdit;
class QPlainTextEdit;
class QTableWidget;

namespace atlas {

class FieldForm;
class PlaceFields;
class SpanFields;

/// What one source says: who, when, in which words, what happened when and where, whom it names, its figures.
/// Of kind, time, place and grade a claim either says what the event has or has values of its own.
class ClaimEditor : public QDialog {
    Q_OBJECT
  public:
    /// `event` is the one that the claim is about, as it stands. `mapCentre`: what "Middle of the map" puts
    /// in; nothing takes the button away.
    ClaimEditor(Claim claim, const Event& event, std::optional<GeoPoint> mapCentre,
                QWidget* parent = nullptr);

    /// As edited; only what is fine on every field can be accepted.
    [[nodiscard]] Claim claim() const;

  private:
    void addOrigin();
    void addWords();
    void turnWords();
    void addWhat();
    void addWhen(const Event& event);
    void addWhere(const Event& event, std::optional<GeoPoint> mapCentre);
    [[nodiscard]] QCheckBox* addAsEvent(const QString& name, bool asEvent);
    void addRecord();
    void addActors();
    void addFigures();
    void addFigure(const QString& name, const std::optional<Range<int>>& range);
    void addActor(const Actor& actor);
    [[nodiscard]] std::vector<Actor> actors() const;
    [[nodiscard]] Casualties casualties() const;
    [[nodiscard]] QString faultOfDate() const;
    void showChecked();

    const Claim before_;
    FieldForm* form_;
    QLineEdit* source_ = nullptr;
    QLineEdit* published_ = nullptr;
    QPlainTextEdit* words_ = nullptr;
    QComboBox* language_ = nullptr;
    QLineEdit* link_ = nullptr;
    QPlainTextEdit* media_ = nullptr;
    QTableWidget* actors_ = nullptr;
    QLineEdit* target_ = nullptr;
    QComboBox* kind_ = nullptr;
    QComboBox* grade_ = nullptr;
    QCheckBox* whenAsEvent_ = nullptr;
    QCheckBox* whereAsEvent_ = nullptr;
    SpanFields* when_ = nullptr;
    PlaceFields* where_ = nullptr;
    QLineEdit* dataset_ = nullptr;
    QLineEdit* record_ = nullptr;
    std::vector<QLineEdit*> figures_; ///< killed by group and in all, then injured
    QDialogButtonBox* buttons_;
};

/// "33", "33-40", "33+" (at least), as formatRange() writes them too; empty: no figure. Nothing where it is
/// none of these. With the digits of any script.
struct TypedFigure {
    std::optional<Range<int>> range;
};

[[nodiscard]] std::optional<TypedFigure> typedFigure(const QString& text);

} // namespace atlas
