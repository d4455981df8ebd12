#include "app/project/ViewKeeper.h"

#include "app/MapCanvas.h"
#include "app/filter/WindowFilter.h"
#include "app/project/WindowProject.h"
#include "filter/FilterJson.h"
#include "timeline/TimelineController.h"

#include <QInputDialog>
#include <QJsonDocument>

namespace atlas {

ViewKeeper::ViewKeeper(const Subjects& subjects) : on_(subjects) {}

void ViewKeeper::askAndKeep(QWidget& parent) {
    const QString name = QInputDialog::getText(&parent, tr("Keep this view"), tr("Name")).simplified();
    if (!name.isEmpty()) keep(name);
}

void ViewKeeper::keep(const QString& name) {
    const EventFilter& filter = on_.filter.filter();
    const Viewport& now = on_.canvas.viewport();
    on_.project.addView(
        {name, now.centre(), now.zoom(), on_.timeline.begin(), on_.timeline.end(), on_.timeline.mode(),
         filter.empty() ? QByteArray() : QJsonDocument(toJson(filter)).toJson(QJsonDocument::Compact)});
}

void ViewKeeper::show(const SavedView& view) {
    EventFilter filter;
    if (!view.filter.isEmpty()) {
        const auto kept = filterFromJson(QJsonDocument::fromJson(view.filter).object());
        if (!kept) return Q_EMIT said(kept.error().line()); // half a view shows too much
        filter = *kept;
    }
    const Viewport& now = on_.canvas.viewport();
    on_.canvas.setViewport({view.centre, view.zoom, now.size(), now.pixelRatio()});
    on_.timeline.setMode(view.mode);
    on_.timeline.setHandles(view.from, view.to);
    on_.filter.setFilter(filter);
}

} // namespace atlas
