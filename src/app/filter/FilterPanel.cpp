#include "app/filter/FilterPanel.h"

#include "app/filter/CheckList.h"
#include "app/filter/PlaceEdit.h"
#include "app/filter/RiverNames.h"
#include "app/filter/SavedFilterMenu.h"
#include "app/panels/PanelStyle.h"
#include "filter/FilterArguments.h"
#include "filter/FilterEdit.h"
#include "filter/FilterWords.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScreen>
#include <QToolButton>

namespace atlas {

namespace {

// A pause between two keys of a quick typist.
constexpr int pauseMilliseconds = 300;
// A town and its villages; the strip of fields along a river.
constexpr double usualPlaceKm = 25;
constexpr double usualRiverKm = 5;

template <class Value>
QStringList names(int count, QString (*nameOf)(Value)) {
    QStringList list;
    for (int i = 0; i < count; ++i)
        list << nameOf(static_cast<Value>(i));
    return list;
}

template <class Value>
std::set<Value> valuesOf(const std::set<int>& ticked) {
    std::set<Value> values;
    for (const int each : ticked)
        values.insert(static_cast<Value>(each));
    return values;
}

template <class Value>
std::set<int> ticksOf(const std::set<Value>& values) {
    std::set<int> ticks;
    for (const Value each : values)
        ticks.insert(static_cast<int>(each));
    return ticks;
}

/// A name above its field, which is `rows` high.
void addField(QGridLayout& grid, int row, int column, const QString& name, QWidget* field, int rows = 1) {
    auto* label = makeLabel(name, TextRole::Muted, field->parentWidget());
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    label->setBuddy(field);
    if (field->accessibleName().isEmpty()) field->setAccessibleName(name);
    grid.addWidget(label, row, column);
    grid.addWidget(field, row + 1, column, rows, 1);
}

} // namespace

FilterPanel::FilterPanel(QWidget* parent) : QFrame(parent, Qt::Popup) {
    setObjectName(QStringLiteral("filterPanel"));
    setAccessibleName(tr("Filter"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(3);
    addLists(*grid);
    addFigures(*grid);
    addTexts(*grid);
    addNearness(*grid);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(10);
    column->addLayout(grid);
    column->addLayout(makeFoot());
    pause_.setSingleShot(true);
    pause_.setInterval(pauseMilliseconds);
    connect(&pause_, &QTimer::timeout, this, &FilterPanel::collect);
    setFilter({});
}

void FilterPanel::addLists(QGridLayout& grid) {
    constexpr int besideLists = 5; // grades, and two fields with their names
    kinds_ = new CheckList(tr("Kind"), names(eventKindCount, &kindName), this);
    actors_ = new CheckList(tr("Actor"), names(actorGroupCount, &actorGroupName), this);
    grades_ = new CheckList(tr("Grade"), names(gradeCount, &gradeName), this);
    actors_->setToolTip(tr("The first actor that an event names, and another where its claims name one"));
    addField(grid, 0, 0, tr("Kind"), kinds_, besideLists);
    addField(grid, 0, 1, tr("Actor"), actors_, besideLists);
    addField(grid, 0, 2, tr("Grade"), grades_);
    for (CheckList* list : {kinds_, actors_, grades_})
        connect(list, &CheckList::ticksChanged, this, &FilterPanel::collect);
}

void FilterPanel::addFigures(QGridLayout& grid) {
    killed_ = new QSpinBox(this);
    killed_->setRange(0, KilledAtLeast::most);
    killed_->setSpecialValueText(tr("any number"));
    killed_->setToolTip(tr("Compared with the lowest figure of any claim"));
    precision_ = new QComboBox(this);
    precision_->addItem(precisionName(PlacePrecision::Unknown), -1);
    for (int i = 0; i < static_cast<int>(PlacePrecision::Unknown); ++i)
        precision_->addItem(precisionName(static_cast<PlacePrecision>(i)), i);
    addField(grid, 2, 2, tr("Killed, at least"), killed_);
    addField(grid, 4, 2, tr("Place known to, at least"), precision_);
    connect(killed_, &QSpinBox::valueChanged, this, [this] { pause_.start(); });
    connect(precision_, &QComboBox::currentIndexChanged, this, &FilterPanel::collect);
}

QLineEdit* FilterPanel::makeText(const QString& name, const QString& hint) {
    auto* edit = new QLineEdit(this);
    edit->setAccessibleName(name);
    edit->setPlaceholderText(hint);
    edit->setClearButtonEnabled(true);
    connect(edit, &QLineEdit::textChanged, this, [this] { pause_.start(); });
    connect(edit, &QLineEdit::returnPressed, this, &FilterPanel::collect);
    return edit;
}

void FilterPanel::addTexts(QGridLayout& grid) {
    target_ = makeText(tr("Target"), tr("school, bridge …"));
    source_ = makeText(tr("Source"), tr("who says so"));
    text_ = makeText(tr("Text"), tr("any word of an event"));
    addField(grid, 6, 0, tr("Target"), target_);
    addField(grid, 6, 1, tr("Source"), source_);
    addField(grid, 6, 2, tr("Text"), text_);
}

QDoubleSpinBox* FilterPanel::makeKilometres(const QString& name) {
    auto* km = new QDoubleSpinBox(this);
    km->setAccessibleName(name);
    km->setRange(0.1, Within::mostKilometres);
    km->setDecimals(1);
    km->setSuffix(tr(" km"));
    connect(km, &QDoubleSpinBox::valueChanged, this, [this] { pause_.start(); });
    return km;
}

void FilterPanel::addNearness(QGridLayout& grid) {
    place_ = new PlaceEdit(this);
    placeKm_ = makeKilometres(tr("Kilometres around the place"));
    river_ = new QComboBox(this);
    river_->setAccessibleName(tr("Near a river"));
    riverKm_ = makeKilometres(tr("Kilometres around the river"));
    shape_ = new QPushButton(tr("Draw a shape on the map"), this);
    shape_->setObjectName(QStringLiteral("drawShape"));
    shape_->setToolTip(tr("Click its corners; a double click or Enter closes it"));
    addField(grid, 8, 0, tr("Near a place"), place_);
    addField(grid, 8, 1, tr("Near a river"), river_);
    addField(grid, 8, 2, tr("Inside a shape"), shape_);
    grid.addWidget(placeKm_, 10, 0);
    grid.addWidget(riverKm_, 10, 1);
    auto* rule = makeLabel(tr("These three leave out what is known no closer than a governorate."),
                           TextRole::Muted, this);
    rule->setTextInteractionFlags(Qt::NoTextInteraction);
    grid.addWidget(rule, 11, 0, 1, 3);
    connect(place_, &PlaceEdit::placeChanged, this, &FilterPanel::collect);
    connect(river_, &QComboBox::currentIndexChanged, this, &FilterPanel::collect);
    connect(shape_, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT shapeRequested();
    });
}

QLayout* FilterPanel::makeFoot() {
    auto* saved = new QToolButton(this);
    saved->setObjectName(QStringLiteral("savedFilters"));
    saved->setText(tr("Saved filters"));
    saved->setProperty("segment", true);
    saved->setPopupMode(QToolButton::InstantPopup);
    saved->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new SavedFilterMenu(filter_, saved);
    saved->setMenu(menu);
    connect(menu, &SavedFilterMenu::chosen, this, &FilterPanel::apply);
    connect(menu, &SavedFilterMenu::failed, this, &FilterPanel::failed);
    auto* clear = new QPushButton(tr("Clear"), this);
    clear->setToolTip(tr("Show all events again"));
    auto* close = new QPushButton(tr("Done"), this);
    connect(clear, &QPushButton::clicked, this, [this] { apply({}); });
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    auto* foot = new QHBoxLayout;
    foot->addWidget(saved);
    foot->addStretch(1);
    foot->addWidget(clear);
    foot->addWidget(close);
    return foot;
}

void FilterPanel::setAtlas(std::shared_ptr<const Gazetteer> gazetteer,
                           std::shared_ptr<const AtlasSnapshot> atlas) {
    if (pause_.isActive()) collect(); // what is being typed is not lost to what was only just read
    gazetteer_ = std::move(gazetteer);
    atlas_ = std::move(atlas);
    place_->setGazetteer(gazetteer_);
    listRivers();
    setFilter(EventFilter(filter_));
}

void FilterPanel::listRivers() {
    const QScopedValueRollback quiet(presenting_, true);
    river_->clear();
    river_->addItem(tr("any distance"));
    if (!atlas_) return;
    for (const RiverName& river : riversOf(atlas_->map))
        river_->addItem(river.shown, river.name);
}

void FilterPanel::drop(const QWidget& button, const FilterCriterion* criterion) {
    adjustSize();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QPoint below =
        button.mapToGlobal(mirrored ? button.rect().bottomRight() : button.rect().bottomLeft());
    QRect place(below + QPoint(mirrored ? -width() : 0, 4), size());
    const QRect screen = button.screen()->availableGeometry();
    place.moveLeft(
        std::clamp(place.left(), screen.left(), std::max(screen.left(), screen.right() - width())));
    place.moveTop(std::clamp(place.top(), screen.top(), std::max(screen.top(), screen.bottom() - height())));
    move(place.topLeft());
    show();
    (criterion ? fieldOf(*criterion) : kinds_)->setFocus(Qt::PopupFocusReason);
}

QWidget* FilterPanel::fieldOf(const FilterCriterion& criterion) const {
    struct Field {
        const FilterPanel& panel;

        QWidget* operator()(const KindIs&) const { return panel.kinds_; }

        QWidget* operator()(const ActorIs&) const { return panel.actors_; }

        QWidget* operator()(const GradeIs&) const { return panel.grades_; }

        QWidget* operator()(const KilledAtLeast&) const { return panel.killed_; }

        QWidget* operator()(const PrecisionAtLeast&) const { return panel.precision_; }

        QWidget* operator()(const TargetHas&) const { return panel.target_; }

        QWidget* operator()(const SourceHas&) const { return panel.source_; }

        QWidget* operator()(const TextHas&) const { return panel.text_; }

        QWidget* operator()(const InsideShape&) const { return panel.shape_; }

        QWidget* operator()(const Within& within) const {
            return within.of == Within::Of::River ? panel.riverKm_ : panel.placeKm_;
        }
    };

    return std::visit(Field{*this}, criterion);
}

void FilterPanel::setFilter(const EventFilter& filter) {
    const QScopedValueRollback quiet(presenting_, true);
    filter_ = filter;
    kinds_->tick(ticksOf(held<KindIs>(filter).value_or(KindIs()).kinds));
    actors_->tick(ticksOf(held<ActorIs>(filter).value_or(ActorIs()).groups));
    grades_->tick(ticksOf(held<GradeIs>(filter).value_or(GradeIs()).grades));
    killed_->setValue(held<KilledAtLeast>(filter).value_or(KilledAtLeast()).killed);
    const auto precision = held<PrecisionAtLeast>(filter);
    precision_->setCurrentIndex(precision ? precision_->findData(static_cast<int>(precision->precision)) : 0);
    const auto showText = [](QLineEdit& edit, const QString& text) {
        if (edit.text().simplified() != text) edit.setText(text); // a blank being typed stays
    };
    showText(*target_, held<TargetHas>(filter).value_or(TargetHas()).text);
    showText(*source_, held<SourceHas>(filter).value_or(SourceHas()).text);
    showText(*text_, held<TextHas>(filter).value_or(TextHas()).text);
    shape_->setText(held<InsideShape>(filter) ? tr("Draw another shape") : tr("Draw a shape on the map"));
    showNearness();
    pause_.stop();
}

void FilterPanel::showNearness() {
    const auto place = heldWithin(filter_, Within::Of::Place);
    const auto river = heldWithin(filter_, Within::Of::River);
    if (place && !place->lines.empty())
        place_->setPlace(PlaceEdit::NamedPlace{place->name, place->lines.front().front()});
    else
        place_->setPlace({});
    if (place || !placeKm_->hasFocus()) placeKm_->setValue(place ? place->kilometres : usualPlaceKm);
    river_->setCurrentIndex(river ? std::max(river_->findData(river->name), 0) : 0);
    if (river || !riverKm_->hasFocus()) riverKm_->setValue(river ? river->kilometres : usualRiverKm);
}

void FilterPanel::apply(const EventFilter& filter) {
    EventFilter found = filter;
    if (gazetteer_ && atlas_)
        if (const Outcome places = findPlaces(found, *gazetteer_, atlas_->map); !places)
            return Q_EMIT failed(places.error().line());
    setFilter(found);
    Q_EMIT edited(filter_);
}

void FilterPanel::collect() {
    if (presenting_) return;
    pause_.stop();
    EventFilter filter = filter_;
    collectFacts(filter);
    collectNearness(filter);
    if (filter == filter_) return;
    filter_ = filter;
    Q_EMIT edited(filter_);
}

void FilterPanel::collectFacts(EventFilter& filter) const {
    const KindIs kinds{valuesOf<EventKind>(kinds_->ticked())};
    const ActorIs actors{valuesOf<ActorGroup>(actors_->ticked())};
    const GradeIs grades{valuesOf<Grade>(grades_->ticked())};
    hold(filter, kinds, !kinds.kinds.empty());
    hold(filter, actors, !actors.groups.empty());
    hold(filter, grades, !grades.grades.empty());
    hold(filter, KilledAtLeast{killed_->value()}, killed_->value() > 0);
    const int precision = precision_->currentData().toInt();
    hold(filter, PrecisionAtLeast{static_cast<PlacePrecision>(std::max(precision, 0))}, precision >= 0);
    const auto asks = [](const QLineEdit& edit) { return !Gazetteer::fold(edit.text()).isEmpty(); };
    hold(filter, TargetHas{target_->text().simplified()}, asks(*target_));
    hold(filter, SourceHas{source_->text().simplified()}, asks(*source_));
    hold(filter, TextHas{text_->text().simplified()}, asks(*text_));
}

void FilterPanel::collectNearness(EventFilter& filter) const {
    Within place{Within::Of::Place, {}, placeKm_->value(), {}};
    if (place_->place()) {
        place.name = place_->place()->name;
        place.lines = {{place_->place()->at}};
    }
    holdWithin(filter, place, place_->place().has_value());
    Within river{Within::Of::River, river_->currentData().toString(), riverKm_->value(), {}};
    const bool chosen = river_->currentIndex() > 0 && atlas_;
    if (chosen) river.lines = riverCourse(atlas_->map, river.name);
    holdWithin(filter, river, chosen);
}

} // namespace atlas
