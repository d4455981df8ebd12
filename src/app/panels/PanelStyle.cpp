#include "app/panels/PanelStyle.h"

#include "render/Palette.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>

namespace atlas {
namespace {

QColor mixed(const QColor& a, const QColor& b, double shareOfB) {
    const auto channel = [&](float x, float y) { return x + (y - x) * static_cast<float>(shareOfB); };
    return QColor::fromRgbF(channel(a.redF(), b.redF()), channel(a.greenF(), b.greenF()),
                            channel(a.blueF(), b.blueF()));
}

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightnessF() < 0.5F;
}

const char* roleName(TextRole role) {
    switch (role) {
    case TextRole::Title:
        return "title";
    case TextRole::Heading:
        return "heading";
    case TextRole::Muted:
        return "muted";
    case TextRole::Figure:
        return "figure";
    case TextRole::Warning:
        return "warning";
    case TextRole::Body:
        break;
    }
    return "body";
}

QFont roleFont(QFont font, TextRole role) {
    constexpr double titleScale = 1.3; // one step of a minor-third scale above the body
    // A theme may have set the size in pixels; then there are no points.
    if (role == TextRole::Title && font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * titleScale);
    else if (role == TextRole::Title)
        font.setPixelSize(static_cast<int>(font.pixelSize() * titleScale));
    if (role == TextRole::Title || role == TextRole::Heading) font.setBold(true);
    return font;
}

/// A label whose colour follows its role in whatever palette the theme sets.
class RoleLabel : public QLabel {
  public:
    RoleLabel(const QString& text, TextRole role, QWidget* parent) : QLabel(text, parent), role_(role) {
        dye();
    }

  protected:
    void changeEvent(QEvent* event) override {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::PaletteChange && !dyeing_) dye();
    }

  private:
    void dye() {
        if (role_ != TextRole::Muted && role_ != TextRole::Figure && role_ != TextRole::Warning) return;
        // Only the text's colour is set; everything else keeps following the parent's palette.
        dyeing_ = true;
        const QPalette base = parentWidget() ? parentWidget()->palette() : palette();
        QPalette own;
        own.setColor(QPalette::WindowText, role_ == TextRole::Muted ? mutedColor(base) : accentColor(base));
        setPalette(own);
        dyeing_ = false;
    }

    TextRole role_;
    bool dyeing_ = false;
};

} // namespace

QColor mutedColor(const QPalette& palette) {
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.32);
}

QColor lineColor(const QPalette& palette) {
    return isDark(palette) ? mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.25)
                           : QColor::fromRgb(ink::line);
}

QColor softColor(const QPalette& palette) {
    return isDark(palette) ? mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.12)
                           : QColor(0xef, 0xe7, 0xdc); // the warm beige of the chosen row
}

QColor accentColor(const QPalette& palette) {
    return isDark(palette) ? QColor(0xe8, 0x86, 0x7a) : QColor::fromRgb(ink::accent);
}

QSize roomFor(QSize wish, const QWidget& window) {
    constexpr double share = 0.9; // the rest is the window's frame and the desktop's bar
    return wish.boundedTo(window.screen()->availableSize() * share);
}

QLabel* makeLabel(const QString& text, TextRole role, QWidget* parent) {
    auto* label = new RoleLabel(text, role, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setProperty("role", QLatin1String(roleName(role)));
    label->setFont(roleFont(label->font(), role));
    label->setMinimumWidth(1); // wraps to the panel instead of widening it
    return label;
}

void markAccent(QWidget& widget) {
    widget.setProperty("accent", true);
    QPalette palette = widget.palette();
    palette.setColor(QPalette::Button, QColor::fromRgb(ink::accent));
    palette.setColor(QPalette::ButtonText, Qt::white);
    widget.setPalette(palette);
    QFont font = widget.font();
    font.setBold(true);
    widget.setFont(font);
}

void markLink(QWidget& widget) {
    widget.setProperty("link", true);
    QPalette palette = widget.palette();
    palette.setColor(QPalette::ButtonText, accentColor(palette));
    widget.setPalette(palette);
    if (auto* button = qobject_cast<QPushButton*>(&widget)) button->setFlat(true);
}

} // namespace atlas
