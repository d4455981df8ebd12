#include "app/panels/AxisOptions.h"

#include "app/panels/GlyphIcon.h"

#include <QActionGroup>
#include <QMenu>

#include <array>

namespace atlas {
namespace {

constexpr std::array colourings{ColourBy::Actor, ColourBy::Kind, ColourBy::Grade, ColourBy::Source};

QAction* addChoice(QMenu& menu, QActionGroup& group, const QString& text) {
    QAction* action = menu.addAction(text);
    action->setCheckable(true);
    action->setActionGroup(&group);
    return action;
}

} // namespace

AxisOptions::AxisOptions(QWidget* parent)
    : QToolButton(parent), heights_(new QActionGroup(this)), colours_(new QActionGroup(this)) {
    setIcon(glyphIcon(Glyph::Bars));
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Height and colour of the bars"));
    setToolTip(accessibleName());
    setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(this);
    setMenu(menu);
    menu->addAction(tr("Height of the bars"))->setEnabled(false); // a heading in any style
    const std::array<QString, heightScaleCount> names{tr("Linear"), tr("Square root"), tr("Logarithmic")};
    for (int i = 0; i < heightScaleCount; ++i)
        connect(addChoice(*menu, *heights_, names[static_cast<std::size_t>(i)]), &QAction::triggered, this,
                [this, i] { Q_EMIT heightScaleChosen(static_cast<HeightScale>(i)); });
    menu->addSeparator();
    menu->addAction(tr("Colour by"))->setEnabled(false);
    for (const ColourBy by : colourings)
        connect(addChoice(*menu, *colours_, colourByName(by)), &QAction::triggered, this,
                [this, by] { Q_EMIT colourByChosen(by); });
}

void AxisOptions::showHeightScale(HeightScale scale) {
    heights_->actions().at(static_cast<int>(scale))->setChecked(true);
}

void AxisOptions::showColourBy(ColourBy by) {
    colours_->actions().at(static_cast<int>(by))->setChecked(true);
}

} // namespace atlas
