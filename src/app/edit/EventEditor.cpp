#include "app/edit/EventEditor.h"

#include "app/edit/Choice.h"
#include "app/edit/FieldForm.h"
#include "app/edit/PlaceFields.h"
#include "app/edit/SpanFields.h"
#include "app/panels/PanelStyle.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace atlas {
namespace {

constexpr QSize usualSize(520, 640);

QStringList wordsOf(const QString& line) {
    QStringList words;
    static const QString separators = QStringLiteral(",;،؛");
    QString word;
    for (const QChar c : line + u',') {
        if (!separators.contains(c)) {
            word += c;
            continue;
        }
        if (!word.simplified().isEmpty()) words << word.simplified();
        word.clear();
    }
    words.removeDuplicates();
    return words;
}

} // namespace

EventEditor::EventEditor(const Event& event, std::optional<GeoPoint> mapCentre, QWidget* parent)
    : QDialog(parent)
    , before_(event)
    , form_(new FieldForm(this))
    , buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setObjectName(QStringLiteral("eventEditor"));
    setWindowTitle(tr("Event"));
    resize(roomFor(usualSize, *this));
    form_->addHint(tr("These are your own judgement, by which the event stands on the map. What each claim "
                      "says is kept as it is."));
    kind_ = new QComboBox(this);
    for (int kind = 0; kind < eventKindCount; ++kind)
        addChoice(*kind_, kindName(static_cast<EventKind>(kind)), kind);
    choose(*kind_, event.kind);
    form_->add(tr("Kind"), kind_);
    form_->addHeading(tr("When"));
    when_ = new SpanFields(*form_, event.when, event.where.zone);
    form_->addHeading(tr("Where"));
    where_ = new PlaceFields(*form_, event.where, mapCentre);
    addOwnWords();
    auto* column = new QVBoxLayout(this);
    column->addWidget(form_, 1);
    column->addWidget(buttons_);
    connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(form_, &FieldForm::checked, this, &EventEditor::showChecked);
    form_->check();
}

void EventEditor::addOwnWords() {
    form_->addHeading(tr("What you make of it"));
    headline_ = form_->addLine(tr("Title"), before_.headline);
    grade_ = new QComboBox(this);
    for (int grade = 0; grade < gradeCount; ++grade)
        addChoice(*grade_, gradeName(static_cast<Grade>(grade)), grade);
    choose(*grade_, before_.grade);
    form_->add(tr("Grade"), grade_);
    tags_ = form_->addLine(tr("Tags"), before_.tags.join(tr(", ", "between tags")));
    tags_->setToolTip(tr("With commas in between"));
    notes_ = new QPlainTextEdit(before_.notes, this);
    notes_->setTabChangesFocus(true);
    form_->add(tr("Notes"), notes_);
}

void EventEditor::showChecked() {
    buttons_->button(QDialogButtonBox::Ok)->setEnabled(form_->fine());
}

Event EventEditor::event() const {
    Event event = before_;
    event.kind = chosen<EventKind>(*kind_);
    event.when = when_->when().value_or(before_.when);
    event.where = where_->where(when_->zone()).value_or(before_.where);
    event.grade = chosen<Grade>(*grade_);
    event.headline = headline_->text().simplified();
    event.tags = wordsOf(tags_->text());
    event.notes = notes_->toPlainText().trimmed();
    if (event.kind != before_.kind) event.basis.kind = Basis::judged;
    if (event.when != before_.when) event.basis.when = Basis::judged;
    if (event.where != before_.where) event.basis.where = Basis::judged;
    if (event.grade != before_.grade) event.basis.grade = Basis::judged;
    return event;
}

} // namespace atlas
