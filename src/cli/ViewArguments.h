#pragma once

#include "core/Result.h"
#include "core/TimeWindow.h"
#include "export/MapExporter.h"
#include "render/basemap/MapStyle.h"

#include <QString>

#include <optional>

namespace atlas {

/// What part of the world and of time a command is about, and how it is drawn, as typed. Null: not given.
struct ViewArguments {
    QString bbox;
    QString center;
    QString zoom;
    QString size;
    QString dpi;
    QString from;
    QString to;
    QString mode;
    QString layers;
    QString colourBy;
    QString crowds;
    QString theme;
    QString grid;
    QString lang;
};

/// The same, understood.
struct ViewChoice {
    std::optional<GeoBox> box;
    std::optional<GeoPoint> centre; ///< with `zoom`
    double zoom = 0;
    QSize size{1600, 1000}; ///< device pixels
    int dpi = 96;
    std::optional<TimePoint> from;
    std::optional<TimePoint> to; ///< not included
    WindowMode mode = WindowMode::Window;
    Layers layers = allLayers;
    ColourBy colourBy = ColourBy::Actor;
    Crowds crowds = Crowds::Auto;
    MapTheme theme = MapTheme::Standard;
    MapGrid grid = MapGrid::None;
    QString language = QStringLiteral("en");

    /// Error in usage: names the argument, what is wrong with it and how it is written.
    [[nodiscard]] static Result<ViewChoice> parse(const ViewArguments& arguments);

    /// The time to show of events that lie in `extent`: what was asked for, as it was asked for, even where
    /// there are no events; what was left out is that of the whole days around `extent`.
    [[nodiscard]] TimeWindow window(const TimeSpan& extent) const;
};

/// "W,S,E,N" in degrees; west of east, south of north.
[[nodiscard]] Result<GeoBox> parseBox(const QString& text);
/// "LON,LAT" in degrees.
[[nodiscard]] Result<GeoPoint> parsePoint(const QString& text);
/// "1600x1000" device pixels, as far as MapExporter draws.
[[nodiscard]] Result<QSize> parseSize(const QString& text);
/// The first instant of a day, month or year, or the instant itself, in the atlas's zone.
[[nodiscard]] Result<TimePoint> parseFrom(const QString& text);
/// The instant after a day, month or year, each of which is thus included, or the instant itself.
[[nodiscard]] Result<TimePoint> parseTo(const QString& text);
/// "events,labels"; at least one.
[[nodiscard]] Result<Layers> parseLayers(const QString& text);

} // namespace atlas
