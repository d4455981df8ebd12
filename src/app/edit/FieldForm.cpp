#include "app/edit/FieldForm.h"

#include "app/panels/PanelStyle.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace atlas {

FieldForm::FieldForm(QWidget* parent) : QScrollArea(parent), form_(new QFormLayout) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget(this);
    form_->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form_->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form_->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    page->setLayout(form_);
    setWidget(page);
}

void FieldForm::addHeading(const QString& text) {
    form_->addRow(makeLabel(text, TextRole::Heading, widget()));
}

void FieldForm::addHint(const QString& text) {
    form_->addRow(makeLabel(text, TextRole::Muted, widget()));
}

void FieldForm::add(const QString& name, QWidget* field) {
    field->setAccessibleName(name);
    form_->addRow(name, field);
    if (!qobject_cast<QComboBox*>(field)) return;
    field->setFocusPolicy(Qt::StrongFocus); // not by the wheel
    field->installEventFilter(this);
}

bool FieldForm::eventFilter(QObject* watched, QEvent* event) {
    const auto* field = qobject_cast<const QComboBox*>(watched);
    if (!field || event->type() != QEvent::Wheel || field->hasFocus())
        return QScrollArea::eventFilter(watched, event);
    event->ignore(); // goes on to the page below
    return true;
}

QLineEdit* FieldForm::addLine(const QString& name, const QString& text, Check check) {
    auto* field = new QLineEdit(text, widget());
    add(name, field);
    connect(field, &QLineEdit::textChanged, this, &FieldForm::check);
    if (!check) return field;
    auto* fault = makeLabel({}, TextRole::Warning, widget());
    fault->hide();
    form_->addRow(fault);
    checks_.push_back({field, fault, std::move(check)});
    return field;
}

void FieldForm::check() {
    fine_ = true;
    for (const Checked& one : checks_) {
        const QString fault = one.check();
        one.fault->setText(fault);
        one.fault->setVisible(!fault.isEmpty());
        one.field->setAccessibleDescription(fault);
        fine_ = fine_ && fault.isEmpty();
    }
    Q_EMIT checked();
}

} // namespace atlas
