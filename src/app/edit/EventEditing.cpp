#include "app/edit/EventEditing.h"

#include "app/MapCanvas.h"
#include "app/edit/ClaimEditor.h"
#include "app/edit/DuplicatesPanel.h"
#include "app/edit/EventEditor.h"
#include "app/edit/SplitDialog.h"
#include "app/panels/EventPanel.h"
#include "edit/AddClaim.h"
#include "edit/ChangeClaim.h"
#include "edit/ChangeEvent.h"
#include "edit/CreateEvent.h"
#include "edit/DeleteClaim.h"
#include "edit/DeleteEvent.h"
#include "edit/JoinEvents.h"
#include "edit/KeepApart.h"
#include "edit/PartRows.h"
#include "edit/SplitEvent.h"

#include <QUndoStack>

namespace atlas {

EventEditing::EventEditing(EventBook& book, QUndoStack& undo, const MapCanvas& canvas, QWidget& window)
    : book_(book), undo_(undo), canvas_(canvas), window_(window) {}

void EventEditing::attach(EventPanel& panel) {
    connect(&panel, &EventPanel::editRequested, this, &EventEditing::edit);
    connect(&panel, &EventPanel::addClaimRequested, this, &EventEditing::addClaim);
    connect(&panel, &EventPanel::editClaimRequested, this, &EventEditing::editClaim);
    connect(&panel, &EventPanel::splitRequested, this, &EventEditing::split);
    connect(&panel, &EventPanel::joinRequested, this, &EventEditing::startJoin);
    connect(&panel, &EventPanel::deleteClaimRequested, this,
            [this](EventKey key, int position) { undo_.push(new DeleteClaim(book_, key, position)); });
    connect(&panel, &EventPanel::deleteRequested, this, [this](EventKey key) {
        undo_.push(new DeleteEvent(book_, key));
        Q_EMIT said(tr("The event was deleted. Undo brings it back."));
    });
    connect(&panel, &EventPanel::partRequested, this,
            [this](EventKey key) { undo_.push(new PartRows(book_, key)); });
    connect(&panel, &EventPanel::changed, this,
            [this](EventKey key, const Event& after) { undo_.push(new ChangeEvent(book_, key, after)); });
}

// NOLINTNEXTLINE(readability-make-member-function-const): what the panel asks for later changes events
void EventEditing::attach(DuplicatesPanel& panel) {
    connect(&panel, &DuplicatesPanel::joinRequested, this, &EventEditing::join);
    connect(&panel, &DuplicatesPanel::keepApartRequested, this, &EventEditing::keepApart);
}

void EventEditing::create() {
    Event event;
    event.when = TimeSpan::undated();
    event.where.zone = PlaceZone::Damascus;
    event.where.precision = PlacePrecision::Exact;
    event.dataset = tr("own events");
    EventEditor editor(event, canvas_.viewport().centre(), &window_);
    if (editor.exec() != QDialog::Accepted) return;
    event = editor.event();
    event.basis = {}; // all of it is as its one claim says
    // An event that nobody claims is none.
    ClaimEditor claim({}, event, canvas_.viewport().centre(), &window_);
    if (claim.exec() != QDialog::Accepted) return;
    event.claims = {claim.claim()};
    undo_.push(new CreateEvent(book_, std::move(event)));
}

void EventEditing::edit(EventKey key) {
    const auto event = book_.event(key);
    if (!event) return;
    EventEditor editor(*event, canvas_.viewport().centre(), &window_);
    if (editor.exec() == QDialog::Accepted) undo_.push(new ChangeEvent(book_, key, editor.event()));
}

void EventEditing::addClaim(EventKey key) {
    const auto event = book_.event(key);
    if (!event) return;
    ClaimEditor editor({}, *event, canvas_.viewport().centre(), &window_);
    if (editor.exec() == QDialog::Accepted) undo_.push(new AddClaim(book_, key, editor.claim()));
}

void EventEditing::editClaim(EventKey key, int position) {
    const auto event = book_.event(key);
    if (!event || position < 0 || position >= static_cast<int>(event->claims.size())) return;
    ClaimEditor editor(event->claims[static_cast<std::size_t>(position)], *event, canvas_.viewport().centre(),
                       &window_);
    if (editor.exec() == QDialog::Accepted) undo_.push(new ChangeClaim(book_, key, position, editor.claim()));
}

void EventEditing::split(EventKey key) {
    const auto event = book_.event(key);
    if (!event) return;
    SplitDialog dialog(*event, &window_);
    if (dialog.exec() == QDialog::Accepted) undo_.push(new SplitEvent(book_, key, dialog.leaving()));
}

void EventEditing::startJoin(EventKey key) {
    joining_ = key;
    Q_EMIT said(tr("Choose the event that is the same one, on the map or in the list. Esc lets go."));
}

bool EventEditing::choose(EventKey key) {
    if (!joining_ || *joining_ == key) return false;
    join(*std::exchange(joining_, std::nullopt), key);
    return true;
}

bool EventEditing::giveUpJoin() {
    if (!std::exchange(joining_, std::nullopt)) return false;
    Q_EMIT said({});
    return true;
}

void EventEditing::join(EventKey kept, EventKey other) {
    undo_.push(new JoinEvents(book_, {kept, other}));
    Q_EMIT joined(kept);
    Q_EMIT said(tr("Joined: the claims of both stand side by side. Undo parts them again."));
}

void EventEditing::keepApart(const QString& one, const QString& other) {
    undo_.push(new KeepApart(book_, one, other));
}

} // namespace atlas
