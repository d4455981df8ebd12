#pragma once

#include "core/DataStore.h"
#include "gazetteer/Gazetteer.h"
#include "models/EventSearch.h"

#include <QLineEdit>
#include <QTimer>

#include <memory>

class QAbstractItemView;
class QCompleter;
class QStandardItemModel;

namespace atlas {

/// One field for places, in any spelling or script, for positions in degrees, UTM, MGRS or as a geo: address,
/// and for events by their words, which are listed as they are found. Enter goes to the first line.
class SearchField : public QLineEdit {
    Q_OBJECT
  public:
    explicit SearchField(QWidget* parent = nullptr);

    void setGazetteer(std::shared_ptr<const Gazetteer> gazetteer) { gazetteer_ = std::move(gazetteer); }

    void setEvents(std::shared_ptr<const EventSnapshot> events);

  Q_SIGNALS:
    void placeChosen(atlas::GeoPoint at);
    void eventChosen(std::uint32_t tableIndex);
    /// The user is done here: back to the map.
    void left();

  protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    enum Role { PlaceRole = Qt::UserRole + 1, EventRole };

    void look();
    void listPosition(const QString& text);
    void listPlaces(const QString& text);
    void listEvents(const std::vector<EventSearch::Hit>& hits);
    void endSearch();
    void showFound();
    void placeList(QAbstractItemView& list) const;
    /// The first line that leads anywhere, if there is one.
    [[nodiscard]] QModelIndex firstChoice() const;
    void choose(const QModelIndex& index);
    void leave();

    std::shared_ptr<const Gazetteer> gazetteer_;
    std::shared_ptr<const EventSnapshot> events_;
    QStandardItemModel* found_;
    QCompleter* popup_;
    EventSearch search_;
    bool chooseFirst_ = false; ///< Enter was pressed before anything was found
    QTimer pause_;             ///< runs out when the typing hand rests
};

} // namespace atlas
