#include "app/edit/ClaimEditor.h"

#include "app/edit/Choice.h"
#include "app/edit/FieldForm.h"
#include "app/edit/PlaceFields.h"
#include "app/edit/SpanFields.h"
#include "app/panels/EventFacts.h"
#include "app/panels/FileText.h"
#include "app/panels/PanelStyle.h"
#include "app/panels/TypedDate.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableWidget>
#include <QTextOption>
#include <QVBoxLayout>

#include <utility>

namespace atlas {
namespace {

constexpr QSize usualSize(520, 680);
constexpr int asEvent = -1;  // in place of a kind or a grade
constexpr int actorRows = 3; // as many are seen at once; the table scrolls

QString roleName(ActorRole role) {
    switch (role) {
    case ActorRole::Attributed:
        return ClaimEditor::tr("attributed to it");
    case ActorRole::Acknowledged:
        return ClaimEditor::tr("acknowledged by it");
    case ActorRole::Denied:
        return ClaimEditor::tr("denied by it");
    case ActorRole::Party:
        return ClaimEditor::tr("took part in the clash");
    }
    return {};
}

/// As typedFigure() reads it back: without the locale's separators.
QString plainFigure(const std::optional<Range<int>>& range) {
    if (!range) return {};
    if (!range->max) return QStringLiteral("%1+").arg(range->min);
    if (*range->max == range->min) return QString::number(range->min);
    return QStringLiteral("%1-%2").arg(range->min).arg(*range->max);
}

QStringList linesOf(const QPlainTextEdit& edit) {
    QStringList lines;
    const QStringList typed = edit.toPlainText().split(u'\n');
    for (const QString& line : typed)
        if (!line.trimmed().isEmpty()) lines << line.trimmed();
    return lines;
}

} // namespace

std::optional<TypedFigure> typedFigure(const QString& text) {
    QString plain = text.simplified();
    for (QChar& c : plain)
        if (c.isDigit()) c = QChar(u'0' + c.digitValue());
    if (plain.isEmpty()) return TypedFigure{};
    static const QRegularExpression form(
        QStringLiteral("^(?:(\\d{1,8})(?: ?[-–—] ?(\\d{1,8}))?|(\\d{1,8}) ?\\+|≥ ?(\\d{1,8}))$"));
    const auto match = form.match(plain);
    if (!match.hasMatch()) return std::nullopt;
    const QString least = match.captured(3) + match.captured(4);
    if (!least.isEmpty()) return TypedFigure{Range<int>{least.toInt(), std::nullopt}};
    const int min = match.captured(1).toInt();
    const int max = match.captured(2).isEmpty() ? min : match.captured(2).toInt();
    if (max < min) return std::nullopt;
    return TypedFigure{Range<int>{min, max}};
}

ClaimEditor::ClaimEditor(Claim claim, const Event& event, std::optional<GeoPoint> mapCentre, QWidget* parent)
    : QDialog(parent)
    , before_(std::move(claim))
    , form_(new FieldForm(this))
    , buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setObjectName(QStringLiteral("claimEditor"));
    setWindowTitle(tr("Claim"));
    resize(roomFor(usualSize, *this));
    addOrigin();
    addWords();
    addActors();
    addFigures();
    addWhat();
    addWhen(event);
    addWhere(event, mapCentre);
    addRecord();
    auto* column = new QVBoxLayout(this);
    column->addWidget(form_, 1);
    column->addWidget(buttons_);
    connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(form_, &FieldForm::checked, this, &ClaimEditor::showChecked);
    form_->check();
}

void ClaimEditor::addOrigin() {
    source_ = form_->addLine(tr("Who says it"), before_.source, [this] {
        return source_ && source_->text().simplified().isEmpty() ? tr("Say whose claim it is.") : QString();
    });
    published_ = form_->addLine(tr("Said on"),
                                before_.published ? before_.published->toString(Qt::ISODate) : QString(),
                                [this] { return faultOfDate(); });
}

void ClaimEditor::addWords() {
    words_ = new QPlainTextEdit(before_.words, this);
    words_->setTabChangesFocus(true);
    form_->add(tr("In its words"), words_);
    language_ = new QComboBox(this);
    language_->setEditable(true);
    language_->addItems({QString(), QStringLiteral("en"), QStringLiteral("ar"), QStringLiteral("fr"),
                         QStringLiteral("ku"), QStringLiteral("ru"), QStringLiteral("tr")});
    language_->setCurrentText(before_.language);
    form_->add(tr("Language of the words"), language_);
    connect(words_, &QPlainTextEdit::textChanged, this, &ClaimEditor::turnWords);
    connect(language_, &QComboBox::currentTextChanged, this, &ClaimEditor::turnWords);
    turnWords();
    link_ = form_->addLine(tr("Link"), before_.link);
    media_ = new QPlainTextEdit(before_.media.join(u'\n'), this);
    media_->setTabChangesFocus(true);
    media_->setToolTip(tr("Addresses of pictures, films and archived copies, one a line"));
    form_->add(tr("Media"), media_);
}

/// A source's words read their own way, also while they are written.
void ClaimEditor::turnWords() {
    const QString words = words_->toPlainText();
    Qt::LayoutDirection direction = readingDirection(words, language_->currentText().trimmed());
    if (direction == Qt::LayoutDirectionAuto)
        direction = words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    QTextOption option = words_->document()->defaultTextOption();
    if (option.textDirection() == direction) return;
    option.setTextDirection(direction);
    option.setAlignment(direction == Qt::RightToLeft ? Qt::AlignRight
                                                     : Qt::AlignLeft); // it follows no direction
    words_->document()->setDefaultTextOption(option);
}

void ClaimEditor::addWhat() {
    form_->addHeading(tr("What happened, as this claim has it"));
    kind_ = new QComboBox(this);
    addChoice(*kind_, tr("as the event"), asEvent);
    for (int kind = 0; kind < eventKindCount; ++kind)
        addChoice(*kind_, kindName(static_cast<EventKind>(kind)), kind);
    choose(*kind_, before_.kind ? static_cast<int>(*before_.kind) : asEvent);
    form_->add(tr("Kind"), kind_);
    grade_ = new QComboBox(this);
    addChoice(*grade_, tr("as the event"), asEvent);
    for (int grade = 0; grade < gradeCount; ++grade)
        addChoice(*grade_, gradeName(static_cast<Grade>(grade)), grade);
    choose(*grade_, before_.grade ? static_cast<int>(*before_.grade) : asEvent);
    form_->add(tr("Grade"), grade_);
}

QCheckBox* ClaimEditor::addAsEvent(const QString& name, bool asEvent) {
    auto* box = new QCheckBox(tr("as the event"), this);
    box->setChecked(asEvent);
    form_->add(name, box);
    return box;
}

void ClaimEditor::addWhen(const Event& event) {
    form_->addHeading(tr("When, as this claim has it"));
    whenAsEvent_ = addAsEvent(tr("Time"), !before_.when);
    when_ = new SpanFields(*form_, whenOf(before_, event), whereOf(before_, event).zone);
    const auto ask = [this] {
        when_->setAsked(!whenAsEvent_->isChecked());
        form_->check();
    };
    connect(whenAsEvent_, &QCheckBox::toggled, this, ask);
    ask();
}

void ClaimEditor::addWhere(const Event& event, std::optional<GeoPoint> mapCentre) {
    form_->addHeading(tr("Where, as this claim has it"));
    whereAsEvent_ = addAsEvent(tr("Place of the claim"), !before_.where);
    where_ = new PlaceFields(*form_, whereOf(before_, event), mapCentre);
    const auto ask = [this] {
        where_->setAsked(!whereAsEvent_->isChecked());
        form_->check();
    };
    connect(whereAsEvent_, &QCheckBox::toggled, this, ask);
    ask();
}

void ClaimEditor::addRecord() {
    form_->addHeading(tr("Where it is recorded"));
    dataset_ = form_->addLine(tr("Collection"), before_.dataset);
    dataset_->setPlaceholderText(tr("as the event"));
    record_ = form_->addLine(tr("Its number there"), before_.record);
    record_->setPlaceholderText(tr("as the event"));
}

void ClaimEditor::addActors() {
    form_->addHeading(tr("Who is said to have done it"));
    actors_ = new QTableWidget(0, 2, this);
    actors_->setHorizontalHeaderLabels({tr("Actor"), tr("Role")});
    actors_->verticalHeader()->hide();
    actors_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    actors_->setTabKeyNavigation(false);
    actors_->setMinimumHeight((actorRows + 1) * actors_->verticalHeader()->defaultSectionSize());
    for (const Actor& actor : before_.actors)
        addActor(actor);
    form_->add(tr("Actors"), actors_);
    auto* add = new QPushButton(tr("Add an actor"), this);
    add->setObjectName(QStringLiteral("addActor"));
    connect(add, &QPushButton::clicked, this, [this] {
        addActor({});
        actors_->setCurrentCell(actors_->rowCount() - 1, 0);
        actors_->editItem(actors_->item(actors_->rowCount() - 1, 0));
    });
    form_->add(QString(), add);
    add->setAccessibleName(add->text());
    form_->addHint(tr("An actor without a name is left out."));
    target_ = form_->addLine(tr("Target"), before_.target);
}

void ClaimEditor::addActor(const Actor& actor) {
    const int row = actors_->rowCount();
    actors_->insertRow(row);
    actors_->setItem(row, 0, new QTableWidgetItem(actor.name));
    auto* role = new QComboBox(actors_);
    for (const auto one :
         {ActorRole::Attributed, ActorRole::Acknowledged, ActorRole::Denied, ActorRole::Party})
        role->addItem(roleName(one), static_cast<int>(one));
    role->setCurrentIndex(role->findData(static_cast<int>(actor.role)));
    role->setAccessibleName(tr("Role"));
    actors_->setCellWidget(row, 1, role);
}

void ClaimEditor::addFigures() {
    form_->addHeading(tr("Killed"));
    form_->addHint(tr("33, 33-40, or 33+ for at least 33; empty where the claim gives no figure."));
    const Casualties& said = before_.casualties;
    for (int group = 0; group < casualtyGroupCount; ++group)
        addFigure(casualtyGroupName(static_cast<CasualtyGroup>(group)),
                  said.byGroup[static_cast<std::size_t>(group)]);
    addFigure(tr("in all, as stated"), said.total);
    form_->addHeading(tr("Injured"));
    for (int group = 0; group < casualtyGroupCount; ++group)
        addFigure(casualtyGroupName(static_cast<CasualtyGroup>(group)),
                  said.injuredByGroup[static_cast<std::size_t>(group)]);
    addFigure(tr("in all, as stated"), said.injuredTotal);
}

void ClaimEditor::addFigure(const QString& name, const std::optional<Range<int>>& range) {
    const std::size_t at = figures_.size();
    figures_.push_back(nullptr);
    figures_[at] = form_->addLine(name, plainFigure(range), [this, at] {
        const bool good = !figures_[at] || typedFigure(figures_[at]->text());
        return good ? QString() : tr("Write 33, 33-40 or 33+.");
    });
}

QString ClaimEditor::faultOfDate() const {
    if (!published_ || published_->text().trimmed().isEmpty()) return {};
    const auto span = typedSpan(published_->text(), PlaceZone::Utc);
    const bool aDay = span && span->length() <= std::chrono::hours(24);
    return aDay ? QString() : tr("Write the day as 2017-03-17.");
}

std::vector<Actor> ClaimEditor::actors() const {
    std::vector<Actor> actors;
    for (int row = 0; row < actors_->rowCount(); ++row) {
        const QString name = actors_->item(row, 0)->text().simplified();
        if (name.isEmpty()) continue;
        const auto* role = qobject_cast<const QComboBox*>(actors_->cellWidget(row, 1));
        actors.push_back({name, classifyActor(name), static_cast<ActorRole>(role->currentData().toInt())});
    }
    return actors;
}

Casualties ClaimEditor::casualties() const {
    Casualties said = before_.casualties; // the source's best estimate has no field here and stays
    const auto figure = [this](int nth) {
        const auto typed = typedFigure(figures_[static_cast<std::size_t>(nth)]->text());
        return typed ? typed->range : std::nullopt;
    };
    for (int group = 0; group < casualtyGroupCount; ++group) {
        said.byGroup[static_cast<std::size_t>(group)] = figure(group);
        said.injuredByGroup[static_cast<std::size_t>(group)] = figure(casualtyGroupCount + 1 + group);
    }
    said.total = figure(casualtyGroupCount);
    said.injuredTotal = figure(2 * casualtyGroupCount + 1);
    return said;
}

void ClaimEditor::showChecked() {
    buttons_->button(QDialogButtonBox::Ok)->setEnabled(form_->fine());
}

Claim ClaimEditor::claim() const {
    Claim claim = before_;
    claim.source = source_->text().simplified();
    const auto said = typedSpan(published_->text(), PlaceZone::Utc);
    claim.published = said ? std::optional(localDay(said->from, PlaceZone::Utc)) : std::nullopt;
    claim.words = words_->toPlainText().trimmed();
    claim.language = language_->currentText().trimmed();
    claim.link = link_->text().trimmed();
    claim.media = linesOf(*media_);
    const auto kind = chosen<int>(*kind_);
    claim.kind = kind == asEvent ? std::nullopt : std::optional(static_cast<EventKind>(kind));
    const auto grade = chosen<int>(*grade_);
    claim.grade = grade == asEvent ? std::nullopt : std::optional(static_cast<Grade>(grade));
    claim.when = whenAsEvent_->isChecked() ? std::nullopt : when_->when();
    claim.where = whereAsEvent_->isChecked() ? std::nullopt : where_->where(when_->zone());
    claim.dataset = dataset_->text().simplified();
    claim.record = record_->text().simplified();
    claim.actors = actors();
    claim.target = target_->text().simplified();
    claim.casualties = casualties();
    return claim;
}

} // namespace atlas
