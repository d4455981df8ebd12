#include "app/panels/ClaimComparison.h"

#include "app/PlainText.h"
#include "app/panels/EventFacts.h"
#include "app/panels/LinkText.h"
#include "app/panels/PanelStyle.h"

#include <QActionGroup>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace atlas {
namespace {

constexpr int gap = 4;           ///< between cells
constexpr int leastLetters = 12; ///< of a column: a date on one line, most sources on two or three

const QString dash = QStringLiteral("—");

/// How tall a cell is at a width.
int heightOf(QWidget& cell, int width) {
    if (auto* text = qobject_cast<FileText*>(&cell)) return text->heightAt(width);
    if (cell.hasHeightForWidth()) return cell.heightForWidth(width);
    return cell.sizeHint().height();
}

/// Cells of a row that stays in sight hide what runs beneath them.
void makeOpaque(QWidget& widget) {
    widget.setAutoFillBackground(true);
    widget.setBackgroundRole(QPalette::Window);
}

} // namespace

ClaimComparison::ClaimComparison(Event event, Home home, QWidget* parent)
    : QScrollArea(parent), event_(std::move(event)), home_(home), table_(new QWidget) {
    setObjectName(QStringLiteral("claimComparison"));
    setAccessibleName(tr("Claims side by side"));
    setFrameShape(QFrame::NoFrame);
    if (home == Home::Panel) setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalScrollBar()->setAccessibleName(tr("More claims"));
    table_->setObjectName(QStringLiteral("comparedClaims"));
    addHeads();
    for (const ComparedField& field : comparedFields(event_))
        addField(field);
    addWords();
    addLinks();
    setWidget(table_);
    for (const Row& row : rows_)
        if (row.name) row.name->raise();
    for (QWidget* head : rows_.front().cells)
        head->raise();
}

void ClaimComparison::addHeads() {
    Row heads;
    auto* own = new QWidget(table_);
    auto* column = new QVBoxLayout(own);
    column->setContentsMargins(0, 0, 0, gap);
    column->setSpacing(0);
    column->addWidget(makeLabel(tr("Taken for the map"), TextRole::Heading, own));
    column->addWidget(makeLabel(tr("your judgement"), TextRole::Muted, own));
    column->addStretch();
    makeOpaque(*own);
    heads.cells.push_back(own);
    const bool several = std::any_of(event_.claims.begin(), event_.claims.end(), [this](const Claim& c) {
        return !c.dataset.isEmpty() && c.dataset != event_.dataset;
    });
    for (const Claim& claim : event_.claims) {
        auto* head = new QWidget(table_);
        auto* lines = new QVBoxLayout(head);
        lines->setContentsMargins(0, 0, 0, gap);
        lines->setSpacing(0);
        lines->addWidget(makeLabel(claim.source.simplified(), TextRole::Heading, head));
        const QString origin = claimOrigin(claim);
        if (!origin.isEmpty()) lines->addWidget(makeLabel(origin, TextRole::Muted, head));
        const QString dataset = claim.dataset.isEmpty() ? event_.dataset : claim.dataset;
        if (several && !dataset.isEmpty()) lines->addWidget(makeLabel(dataset, TextRole::Muted, head));
        lines->addStretch();
        makeOpaque(*head);
        heads.cells.push_back(head);
    }
    rows_.push_back(std::move(heads));
}

void ClaimComparison::addField(const ComparedField& field) {
    Row row;
    row.name = makeName(field);
    row.cells.push_back(makeTaken(field));
    for (const QString& said : field.said) {
        const bool other = field.judged ? said != field.taken : field.differs;
        auto* cell = makeSaid(said, field.differs && other && !said.isEmpty());
        cell->setAccessibleName(field.name);
        row.cells.push_back(cell);
    }
    rows_.push_back(std::move(row));
}

QWidget* ClaimComparison::makeName(const ComparedField& field) {
    //: %1 the name of a field, as "When": not all claims say the same
    const QString said = field.differs ? tr("≠ %1: claims differ").arg(field.name) : field.name;
    auto* name = makeLabel(said, field.differs ? TextRole::Figure : TextRole::Muted, table_);
    name->setProperty("differs", field.differs);
    name->setAccessibleName(said);
    name->setWordWrap(false);
    makeOpaque(*name);
    return name;
}

QLabel* ClaimComparison::makeSaid(const QString& text, bool differs) {
    auto* cell =
        makeLabel(text.isEmpty() ? dash : text, text.isEmpty() ? TextRole::Muted : TextRole::Body, table_);
    cell->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    if (!differs) return cell;
    QFont font = cell->font();
    font.setBold(true);
    cell->setFont(font);
    return cell;
}

/// What the event has as its own; a figure is no such thing: it stays with who gave it.
QWidget* ClaimComparison::makeTaken(const ComparedField& field) {
    auto* cell = new QWidget(table_);
    if (!field.judged) return cell;
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* value = makeLabel(field.taken, TextRole::Body, cell);
    value->setAccessibleName(tr("%1, taken for the map").arg(field.name));
    column->addWidget(value);
    column->addWidget(makeLabel(basisText(event_, *field.judged), TextRole::Muted, cell));
    column->addWidget(makeChoice(field), 0, Qt::AlignLeading);
    column->addStretch();
    return cell;
}

QWidget* ClaimComparison::makeChoice(const ComparedField& field) {
    auto* button = new QPushButton(tr("Change"), table_);
    markLink(*button);
    button->setAccessibleName(tr("Change what %1 rests on").arg(field.name));
    button->setToolTip(tr("Choose the claim that is taken for the map"));
    auto* menu = new QMenu(button);
    auto* group = new QActionGroup(menu);
    const Judged value = *field.judged;
    const auto add = [&](const QString& text, bool checked) {
        QAction* action = menu->addAction(plainMenuText(text));
        action->setCheckable(true);
        action->setChecked(checked);
        group->addAction(action);
        return action;
    };
    const int basis = basisOf(event_, value);
    for (int i = 0; i < static_cast<int>(event_.claims.size()); ++i) {
        const QString said = field.said[i].isEmpty() ? gradeName(Grade::Ungraded) : field.said[i];
        const QString source = event_.claims[static_cast<std::size_t>(i)].source;
        connect(add(tr("%1: %2", "source, what it says").arg(source, said), basis == i), &QAction::triggered,
                this, [this, value, i] { Q_EMIT changed(restingOn(event_, value, i)); });
    }
    menu->addSeparator();
    connect(add(tr("Own judgement…"), basis == Basis::judged), &QAction::triggered, this,
            &ClaimComparison::editRequested);
    button->setMenu(menu);
    return button;
}

void ClaimComparison::addWords() {
    const auto silent = [](const Claim& claim) { return claim.words.trimmed().isEmpty(); };
    if (std::all_of(event_.claims.begin(), event_.claims.end(), silent)) return;
    Row row;
    row.name = makeName({tr("In its words"), {}, false, {}, {}});
    row.cells.push_back(new QWidget(table_));
    for (const Claim& claim : event_.claims) {
        if (silent(claim)) {
            row.cells.push_back(makeSaid({}, false));
            continue;
        }
        auto* words = new FileText(quoted(claim.words.trimmed(), claim.language), claim.language, table_);
        words->setAccessibleName(tr("Words of %1").arg(claim.source.simplified()));
        row.cells.push_back(words);
    }
    rows_.push_back(std::move(row));
}

/// A row for the first address of each claim, one for the second …
void ClaimComparison::addLinks() {
    std::vector<QStringList> links;
    qsizetype most = 0;
    for (const Claim& claim : event_.claims) {
        QStringList all = QStringList{claim.link} + claim.media;
        all.removeAll(QString());
        all.removeDuplicates();
        most = std::max(most, all.size());
        links.push_back(all);
    }
    for (qsizetype i = 0; i < most; ++i) {
        Row row;
        if (i == 0) row.name = makeName({tr("Links"), {}, false, {}, {}});
        row.cells.push_back(new QWidget(table_));
        for (const QStringList& ofClaim : links)
            row.cells.push_back(i < ofClaim.size() ? static_cast<QWidget*>(new LinkText(ofClaim[i], table_))
                                                   : new QWidget(table_));
        rows_.push_back(std::move(row));
    }
}

int ClaimComparison::leastColumn() const {
    return leastLetters * fontMetrics().averageCharWidth();
}

void ClaimComparison::arrange() {
    const int columns = static_cast<int>(event_.claims.size()) + 1;
    const int room = viewport()->width();
    const int step = std::max((room + gap) / columns, leastColumn() + gap);
    const int whole = step * columns - gap;
    int y = 0;
    for (const Row& row : rows_) {
        if (row.name) {
            row.name->setGeometry(row.name->x(), y, room, row.name->sizeHint().height());
            y += row.name->height();
        }
        int tallest = 0;
        for (QWidget* cell : row.cells)
            tallest = std::max(tallest, heightOf(*cell, step - gap));
        for (int column = 0; column < columns; ++column) {
            const QRect place(column * step, y, step - gap, tallest);
            row.cells[static_cast<std::size_t>(column)]->setGeometry(
                QStyle::visualRect(layoutDirection(), {0, 0, whole, tallest}, place));
        }
        y += tallest + gap;
    }
    table_->resize(whole, y);
    if (home_ == Home::Panel) {
        const int bar = whole > room ? horizontalScrollBar()->sizeHint().height() : 0;
        setFixedHeight(y + bar);
    }
    holdNames();
}

/// The names of the fields stay at the side, those of the sources at the top.
void ClaimComparison::holdNames() {
    const QPoint corner = -table_->pos();
    for (const Row& row : rows_)
        if (row.name) row.name->move(corner.x(), row.name->y());
    for (QWidget* head : rows_.front().cells)
        head->move(head->x(), std::max(0, corner.y()));
}

void ClaimComparison::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    arrange();
}

void ClaimComparison::scrollContentsBy(int dx, int dy) {
    QScrollArea::scrollContentsBy(dx, dy);
    holdNames();
}

void ClaimComparison::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange && !rows_.empty()) arrange();
}

} // namespace atlas
