#pragma once

#include "core/DataStore.h"
#include "core/EventBook.h"
#include "core/TerritorySeries.h"
#include "core/TimeWindow.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <set>
#include <vector>

namespace atlas {

/// Who makes claims: a name, and what is known of it.
struct Source {
    QString name;
    QString link;  ///< address of its own; may be empty
    QString notes; ///< the user's
    bool operator==(const Source&) const = default;
};

/// Something drawn on the map, in terms that a file can hold. annotate/AnnotationRecord turns it into what is
/// drawn and back.
struct ProjectAnnotation {
    quint64 id = 0;
    QString shape;                ///< "arrow", "text", "callout"
    std::vector<GeoPoint> points; ///< one, or tail and tip
    double offsetX = 0;           ///< of a callout's box from its point, logical pixels
    double offsetY = 0;
    QString text;
    QString eventId; ///< what a callout is about; may be empty
    bool operator==(const ProjectAnnotation&) const = default;
};

/// A way of looking at the map that the user gave a name.
struct SavedView {
    QString name;
    GeoPoint centre;
    double zoom = 0; ///< of the Web Mercator pyramid
    TimePoint from;  ///< the handles of the time slider
    TimePoint to;
    WindowMode mode = WindowMode::Window;
    QByteArray filter; ///< as filter/FilterJson writes it; empty: none
    bool operator==(const SavedView&) const = default;
};

/// Everything that a project's file holds beside its events.
struct ProjectParts {
    QString title;
    std::vector<DataFile> files; ///< imported: name, size, SHA-256, when, mapping
    std::vector<Source> sources; ///< what is known of them beyond the names that claims use
    std::shared_ptr<const TerritorySeries> territory; ///< null: the atlas's own
    std::vector<ProjectAnnotation> annotations;       ///< in drawing order
    std::vector<SavedView> views;
    std::vector<ChangeNote> notes;
    std::set<KeptApart> keptApart;
};

} // namespace atlas
