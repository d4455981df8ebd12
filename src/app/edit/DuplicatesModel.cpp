#include "app/edit/DuplicatesModel.h"

#include "app/PlainText.h"
#include "app/panels/EventFacts.h"
#include "core/BidiText.h"
#include "match/LikenessWords.h"

namespace atlas {
namespace {

constexpr int keptProposals = 500; ///< some screenfuls

/// "Airstrike, Testville" and below it "17 Mar 2017 · Test Observers · Testville list".
QString titleOf(const Event& event) {
    QStringList parts{whenText(event), sourcesOf(event).simplified(), event.dataset.simplified()};
    parts.removeDuplicates();
    return eventTitle(event) + u'\n' + dotted(parts);
}

} // namespace

DuplicatesModel::DuplicatesModel(QObject* parent)
    : QAbstractListModel(parent), events_(std::make_shared<EventSnapshot>()), read_(keptProposals) {}

void DuplicatesModel::setPairs(std::shared_ptr<const EventSnapshot> events, std::vector<LikelyPair> pairs) {
    beginResetModel();
    events_ = std::move(events);
    pairs_ = std::move(pairs);
    read_.clear();
    endResetModel();
}

void DuplicatesModel::remove(int row) {
    beginRemoveRows({}, row, row);
    pairs_.erase(pairs_.begin() + row);
    endRemoveRows();
}

const DuplicatesModel::Proposal& DuplicatesModel::proposal(int row) const {
    const LikelyPair& both = pair(row);
    const quint64 key = quint64{both.a} << 32U | both.b;
    if (const Proposal* known = read_.object(key)) return *known;
    const Event a = events_->event(both.a);
    const Event b = events_->event(both.b);
    auto* read = new Proposal{titleOf(a), titleOf(b), likenessWords(a, b)};
    read_.insert(key, read); // takes it
    return *read;
}

int DuplicatesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(pairs_.size());
}

QVariant DuplicatesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const bool asText = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (!asText && role != ReasonsRole) return {};
    const Proposal& said = proposal(index.row());
    if (role == ReasonsRole) return said.reasons;
    //: %1 and %2 an event's title, date and sources, %3 the reasons to take both for one
    const QString all = tr("%1\n%2\n%3").arg(said.title, said.otherTitle, said.reasons.join(u'\n'));
    if (role == Qt::ToolTipRole) return plainToolTip(all); // lines are cut where the panel is narrow
    return role == Qt::AccessibleTextRole ? all.simplified() : all;
}

} // namespace atlas
