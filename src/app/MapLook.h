#pragma once

#include "core/EventColouring.h"
#include "render/FrameRequest.h"
#include "render/basemap/MapStyle.h"

#include <QMenu>
#include <QObject>

#include <memory>

namespace atlas {

/// How events are shown: what their colour says, and what stands where they crowd. Kept in the settings. GUI
/// thread.
class MapLook : public QObject {
    Q_OBJECT
  public:
    explicit MapLook(QObject* parent = nullptr);

    /// Colours the events anew; some milliseconds a million.
    void setEvents(std::shared_ptr<const EventSnapshot> events);

    [[nodiscard]] std::shared_ptr<const EventColouring> colouring() const noexcept { return colouring_; }

    [[nodiscard]] Crowds crowds() const noexcept { return crowds_; }

    /// Of a base map of vector tiles.
    [[nodiscard]] MapTheme theme() const noexcept { return theme_; }

    /// The lines over the map.
    [[nodiscard]] MapGrid grid() const noexcept { return grid_; }

    void setGrid(MapGrid grid);
    void colourBy(ColourBy by);
    void setCrowds(Crowds crowds);
    void setTheme(MapTheme theme);

    /// Whether the base map is drawn from vectors: only then is there a theme to choose.
    void setThemed(bool themed) { themed_ = themed; }

    /// Fills an empty menu with the choices, in the language of now.
    void fill(QMenu& menu);

  Q_SIGNALS:
    void changed();
    void themeChanged(atlas::MapTheme theme);

  private:
    void colour();

    std::shared_ptr<const EventSnapshot> events_;
    std::shared_ptr<const EventColouring> colouring_;
    ColourBy by_ = ColourBy::Actor;
    Crowds crowds_ = Crowds::Auto;
    MapTheme theme_ = MapTheme::Standard;
    MapGrid grid_ = MapGrid::None;
    bool themed_ = false;
};

} // namespace atlas
