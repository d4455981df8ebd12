#include "app/panels/SpanEdit.h"

#include "app/panels/PanelStyle.h"
#include "app/panels/TypedDate.h"
#include "timeline/TimelineController.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStyle>

namespace atlas {
namespace {

constexpr PlaceZone zone = TimelineController::zone;
constexpr auto instant = std::chrono::milliseconds(1); ///< a window that ends at a typed clock shows it

/// The one form of a day and an hour that can be typed in every language.
QString withClock(QDate day, QTime clock) {
    const QLocale locale;
    return locale.toString(day, QStringLiteral("yyyy-MM-dd")) + u' '
           + locale.toString(clock, QStringLiteral("HH:mm"));
}

} // namespace

/// As wide as the longest day of the language, in whatever font, and no wider.
class SpanEdit::DateField : public QLineEdit {
  public:
    explicit DateField(QWidget* parent) : QLineEdit(parent) {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setClocks(bool clocks) {
        if (std::exchange(clocks_, clocks) != clocks) updateGeometry();
    }

    [[nodiscard]] QSize sizeHint() const override {
        constexpr int qtsOwnColumns = 17; // QLineEdit asks for seventeen letters x and its frame
        const int frame =
            QLineEdit::sizeHint().width() - qtsOwnColumns * fontMetrics().horizontalAdvance(u'x');
        return {frame + longestText(), QLineEdit::sizeHint().height()};
    }

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  private:
    [[nodiscard]] int longestText() const {
        int widest = 0;
        for (int month = 1; month <= 12; ++month) {
            const QDate day(2000, month, 28);
            const QString text = clocks_ ? withClock(day, QTime(20, 0))
                                         : QLocale().toString(day, QStringLiteral("d MMM yyyy"));
            widest = std::max(widest, fontMetrics().horizontalAdvance(text));
        }
        return widest + fontMetrics().averageCharWidth();
    }

    bool clocks_ = false;
};

SpanEdit::SpanEdit(QWidget* parent)
    : QWidget(parent)
    , from_(makeField(tr("First day shown")))
    , to_(makeField(tr("Last day shown")))
    , dash_(new QLabel(QStringLiteral("–"), this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(from_);
    row->addWidget(dash_);
    row->addWidget(to_);
    row->addStretch();
    setFocusProxy(to_);
}

SpanEdit::DateField* SpanEdit::makeField(const QString& name) {
    auto* field = new DateField(this);
    field->setAccessibleName(name);
    field->setToolTip(typedSpanHelp());
    connect(field, &QLineEdit::editingFinished, this, &SpanEdit::readFields);
    connect(field, &QLineEdit::textEdited, this, [this, field] { accept(*field); });
    return field;
}

void SpanEdit::setWindow(const TimeWindow& window, bool clocks) {
    window_ = window;
    clocks_ = clocks;
    const bool moment = window.mode == WindowMode::Moment;
    from_->setVisible(!moment);
    dash_->setVisible(!moment);
    from_->setEnabled(window.mode == WindowMode::Window);
    to_->setAccessibleName(moment ? tr("Day shown") : tr("Last day shown"));
    if (!moment) showDate(*from_, window.span.from);
    showDate(*to_, clocks && !moment ? window.span.to : window.lastInstant());
}

void SpanEdit::startTyping() {
    DateField* field = from_->isEnabled() && from_->isVisibleTo(this) ? from_ : to_;
    field->setFocus(Qt::ShortcutFocusReason);
    field->selectAll();
}

void SpanEdit::showDate(DateField& field, TimePoint t) {
    const bool beingTyped = field.hasFocus() && field.isModified();
    if (beingTyped) return;
    field.setClocks(clocks_);
    field.setText(clocks_ ? withClock(localDay(t, zone), localClock(t, zone)) : formatDay(t, zone));
    accept(field);
}

void SpanEdit::readFields() {
    if (!from_->isModified() && !to_->isModified()) return;
    const bool moment = window_.mode == WindowMode::Moment;
    const auto from = typedSpan(from_->text(), zone);
    const auto to = typedSpan(to_->text(), zone);
    if (!moment && !from) return refuse(*from_, tr("This is not a date."));
    if (!to) return refuse(*to_, tr("This is not a date."));
    // A field that was not touched keeps its exact instant, which may lie within a day.
    const TimePoint begin = from_->isModified() && from ? from->from : window_.span.from;
    const TimePoint end = to_->isModified() ? std::max(to->to, to->from + instant) : window_.span.to;
    if (!moment && begin >= end) return refuse(*to_, tr("The last day lies before the first."));
    for (auto* field : {from_, to_}) {
        field->setModified(false);
        accept(*field);
    }
    Q_EMIT typed(begin, end);
}

void SpanEdit::refuse(QLineEdit& field, const QString& why) {
    const QString help = why + u' ' + typedSpanHelp();
    field.setToolTip(help);
    field.setAccessibleDescription(help);
    mark(field, true);
}

void SpanEdit::accept(QLineEdit& field) {
    if (!field.property("invalid").toBool()) return;
    field.setToolTip(typedSpanHelp());
    field.setAccessibleDescription({});
    mark(field, false);
}

/// The outline is the theme's, by the property "invalid"; the red text is there without a theme, too.
void SpanEdit::mark(QLineEdit& field, bool invalid) {
    field.setProperty("invalid", invalid);
    QPalette own;
    if (invalid) own.setColor(QPalette::Text, accentColor(palette()));
    field.setPalette(own);
    field.style()->unpolish(&field);
    field.style()->polish(&field);
}

} // namespace atlas
