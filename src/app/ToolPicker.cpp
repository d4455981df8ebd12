#include "app/ToolPicker.h"

#include "app/Theme.h"

#include <QActionGroup>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <array>

namespace atlas {

namespace {
constexpr int spacing = 8;   // as between all that stands in the bar
constexpr int arrowSize = 9; // of the mark that a button opens a menu
} // namespace

ToolPicker::ToolPicker(QWidget* parent)
    : QWidget(parent), buttons_(new QButtonGroup(this)), entries_(new QActionGroup(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing);
    const std::array<Words, toolKindCount> names{
        {{tr("Pan"), tr("Drag the map, choose events and annotations")},
         {tr("Measure"),
          tr("Click along a line for its length and bearing, or around an area; drag a circle")},
         {tr("Arrow"), tr("Drag an arrow from its tail to its tip")},
         {tr("Callout"), tr("Click an event, or anywhere, for a callout")},
         {tr("Text"), tr("Click where the words begin")},
         {tr("Shape"), tr("Click the corners of an area: only the events inside it are shown")}}};
    for (int i = 0; i < toolKindCount; ++i)
        addButton(static_cast<ToolKind>(i), names[static_cast<std::size_t>(i)]);
    makeFold();
    for (int i = 0; i < toolKindCount; ++i)
        addEntry(static_cast<ToolKind>(i), names[static_cast<std::size_t>(i)]);
    row->addWidget(fold_);
    widenFold();
    showTool(ToolKind::Pan);
    setFolded(false);
}

void ToolPicker::addButton(ToolKind kind, const Words& words) {
    auto* button = new QPushButton(words.name, this);
    button->setProperty("tool", true);
    button->setCheckable(true);
    button->setToolTip(words.about);
    button->setAccessibleDescription(words.about);
    buttons_->addButton(button, static_cast<int>(kind));
    layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, kind] { Q_EMIT chosen(kind); });
}

void ToolPicker::addEntry(ToolKind kind, const Words& words) {
    QAction* entry = fold_->menu()->addAction(words.name);
    entry->setCheckable(true);
    entry->setToolTip(words.about);
    entries_->addAction(entry);
    connect(entry, &QAction::triggered, this, [this, kind] { Q_EMIT chosen(kind); });
}

void ToolPicker::makeFold() {
    fold_ = new QToolButton(this);
    auto* menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    fold_->setObjectName(QStringLiteral("foldedTools"));
    fold_->setMenu(menu);
    fold_->setPopupMode(QToolButton::InstantPopup);
    fold_->setFocusPolicy(Qt::StrongFocus);
    fold_->setProperty("segment", true);
    fold_->setIcon(themeIcon(QStringLiteral("down")));
    fold_->setIconSize({arrowSize, arrowSize});
    fold_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    // The mark stands after the word.
    fold_->setLayoutDirection(isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft);
    fold_->setToolTip(tr("Tools of the map"));
}

/// It keeps its width whatever it is called.
void ToolPicker::widenFold() {
    int widest = 0;
    for (const QAction* entry : entries_->actions()) {
        fold_->setText(entry->text());
        widest = std::max(widest, fold_->sizeHint().width());
    }
    fold_->setMinimumWidth(widest);
}

void ToolPicker::showTool(ToolKind kind) {
    buttons_->button(static_cast<int>(kind))->setChecked(true);
    QAction* entry = entries_->actions().at(static_cast<int>(kind));
    entry->setChecked(true);
    fold_->setText(entry->text());
    //: %1 the map's tool that is at work
    fold_->setAccessibleName(tr("Tool: %1").arg(entry->text()));
}

void ToolPicker::setFolded(bool folded) {
    for (QAbstractButton* button : buttons_->buttons())
        button->setVisible(!folded);
    fold_->setVisible(folded);
    updateGeometry(); // at once: the bar measures itself
}

} // namespace atlas
