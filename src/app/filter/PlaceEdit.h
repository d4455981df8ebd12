#pragma once

#include "gazetteer/Gazetteer.h"

#include <QLineEdit>

#include <memory>
#include <optional>

class QCompleter;
class QStandardItemModel;

namespace atlas {

/// A field for the name of a place, in any spelling or script.
class PlaceEdit : public QLineEdit {
    Q_OBJECT
  public:
    struct NamedPlace {
        QString name;
        GeoPoint at;
        bool operator==(const NamedPlace&) const = default;
    };

    explicit PlaceEdit(QWidget* parent = nullptr);

    void setGazetteer(std::shared_ptr<const Gazetteer> gazetteer) { gazetteer_ = std::move(gazetteer); }

    /// What was chosen or typed whole; nothing while there is no such place.
    [[nodiscard]] const std::optional<NamedPlace>& place() const noexcept { return place_; }

    /// Without a signal.
    void setPlace(const std::optional<NamedPlace>& place);

  Q_SIGNALS:
    void placeChanged();

  private:
    void look(const QString& text);
    void choose(const std::optional<NamedPlace>& place);
    void settle();

    std::shared_ptr<const Gazetteer> gazetteer_;
    std::optional<NamedPlace> place_;
    QStandardItemModel* found_;
    QCompleter* popup_;
};

} // namespace atlas
