#pragma once

#include "core/Event.h"

#include <QDialog>

#include <array>

class QComboBox;
class QDialogButtonBox;
class QLineEdit;
class QPlainTextEdit;
class QTableWidget;

namespace atlas {

class FieldForm;

/// What one source says: who, when, in which words, whom it names, its figures. Kind, time and place of the
/// claim stay as they are; the event's own are edited elsewhere.
class ClaimEditor : public QDialog {
    Q_OBJECT
  public:
    explicit ClaimEditor(const Claim& claim, QWidget* parent = nullptr);

    /// As edited; only what is fine on every field can be accepted.
    [[nodiscard]] Claim claim() const;

  private:
    void addOrigin();
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
    QComboBox* grade_ = nullptr;
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
