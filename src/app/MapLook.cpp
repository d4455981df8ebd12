#include "app/MapLook.h"

#include "render/LookWords.h"

#include <QActionGroup>
#include <QSettings>

namespace atlas {
namespace {

const QString colourSetting = QStringLiteral("map/colourBy");
const QString crowdsSetting = QStringLiteral("map/crowds");
const QString gridSetting = QStringLiteral("map/grid");
const QString themeSetting = QStringLiteral("map/theme");

/// Styles may hide the text of a section: a line that cannot be chosen says it everywhere.
void addHeading(QMenu& menu, const QString& text) {
    if (!menu.isEmpty()) menu.addSeparator();
    menu.addAction(text)->setEnabled(false);
}

/// One choice of several, of which one is marked.
template <class Value, class Choose>
void addChoices(QMenu& menu, std::initializer_list<std::pair<Value, QString>> choices, Value now,
                Choose choose) {
    auto* group = new QActionGroup(&menu);
    for (const auto& [value, text] : choices) {
        QAction* action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(value == now);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &menu, [choose, value = value] { choose(value); });
    }
}

} // namespace

MapLook::MapLook(QObject* parent) : QObject(parent) {
    const QSettings settings;
    by_ = colourByFromWord(settings.value(colourSetting).toString()).value_or(ColourBy::Actor);
    crowds_ = crowdsFromWord(settings.value(crowdsSetting).toString()).value_or(Crowds::Auto);
    grid_ = gridFromWord(settings.value(gridSetting).toString()).value_or(MapGrid::None);
    theme_ = themeFromWord(settings.value(themeSetting).toString()).value_or(MapTheme::Standard);
}

void MapLook::setEvents(std::shared_ptr<const EventSnapshot> events) {
    events_ = std::move(events);
    colour();
}

void MapLook::colour() {
    if (events_) colouring_ = std::make_shared<const EventColouring>(*events_, by_);
}

void MapLook::colourBy(ColourBy by) {
    if (by == by_) return;
    by_ = by;
    QSettings().setValue(colourSetting, colourByWord(by));
    colour();
    Q_EMIT changed();
}

void MapLook::setCrowds(Crowds crowds) {
    if (crowds == crowds_) return;
    crowds_ = crowds;
    QSettings().setValue(crowdsSetting, crowdsWord(crowds));
    Q_EMIT changed();
}

void MapLook::setGrid(MapGrid grid) {
    if (grid == grid_) return;
    grid_ = grid;
    QSettings().setValue(gridSetting, gridWord(grid));
    Q_EMIT changed();
}

void MapLook::setTheme(MapTheme theme) {
    if (theme == theme_) return;
    theme_ = theme;
    QSettings().setValue(themeSetting, themeWord(theme));
    Q_EMIT themeChanged(theme);
}

void MapLook::fill(QMenu& menu) {
    addHeading(menu, tr("Colour by"));
    addChoices<ColourBy>(menu,
                         {{ColourBy::Actor, colourByName(ColourBy::Actor)},
                          {ColourBy::Kind, colourByName(ColourBy::Kind)},
                          {ColourBy::Grade, colourByName(ColourBy::Grade)},
                          {ColourBy::Source, colourByName(ColourBy::Source)}},
                         by_, [this](ColourBy by) { colourBy(by); });
    addHeading(menu, tr("Where events crowd"));
    addChoices<Crowds>(menu,
                       {{Crowds::Auto, tr("Signs, and circles with a number")},
                        {Crowds::Glyphs, tr("A sign for each event")},
                        {Crowds::Circles, tr("Circles with a number only")},
                        {Crowds::Density, tr("Density")}},
                       crowds_, [this](Crowds crowds) { setCrowds(crowds); });
    addHeading(menu, tr("Grid"));
    addChoices<MapGrid>(menu,
                        {{MapGrid::None, tr("No grid")},
                         {MapGrid::Degrees, tr("Decimal degrees")},
                         {MapGrid::Dms, tr("Degrees, minutes, seconds")},
                         {MapGrid::Mgrs, tr("MGRS")}},
                        grid_, [this](MapGrid grid) { setGrid(grid); });
    if (!themed_) return;
    addHeading(menu, tr("Base map"));
    addChoices<MapTheme>(menu,
                         {{MapTheme::Standard, tr("Standard", "a map's look")},
                          {MapTheme::Pale, tr("Pale, for data to stand out")},
                          {MapTheme::Dark, tr("Dark", "a map's look")}},
                         theme_, [this](MapTheme theme) { setTheme(theme); });
}

} // namespace atlas
