#include "app/Theme.h"

#include "render/Palette.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

// Resources of a static library are linked in only when asked for, and only from outside any namespace.
static void linkResources() {
    Q_INIT_RESOURCE(strikeatlas);
}

namespace atlas {

namespace {

// Readable at arm's length and still 40 lines of list on a laptop; in points, so that it follows the screen.
constexpr double fontPoints = 9.5;
constexpr QRgb fainter = 0xff63686e; // on paper 5.4 : 1, above WCAG AA's 4.5 : 1
constexpr QRgb field = 0xffffffff;
constexpr QRgb button = 0xfff3f0ea;

QPalette lightPalette() {
    const QColor text = QColor::fromRgb(ink::text);
    const QColor paper = QColor::fromRgb(ink::paper);
    QPalette palette(text, QColor::fromRgb(button), QColor::fromRgb(field), QColor::fromRgb(ink::line),
                     QColor::fromRgb(ink::line), text, QColor::fromRgb(field), QColor::fromRgb(field), paper);
    palette.setColor(QPalette::Highlight, QColor::fromRgb(ink::accent));
    palette.setColor(QPalette::HighlightedText, QColor::fromRgb(field));
    palette.setColor(QPalette::PlaceholderText, QColor::fromRgb(fainter));
    palette.setColor(QPalette::ToolTipBase, QColor::fromRgb(field));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Link, QColor::fromRgb(ink::accent));
    for (const auto role : {QPalette::WindowText, QPalette::ButtonText, QPalette::Text})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(0xff9a9a94));
    return palette;
}

} // namespace

void applyTheme(QApplication& application, const QString& name) {
    linkResources();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic")});
    font.setPointSizeF(fontPoints);
    QApplication::setFont(font);
    QApplication::setPalette(lightPalette());
    QFile sheet(QStringLiteral(":/themes/%1.qss").arg(name));
    if (sheet.open(QIODevice::ReadOnly)) application.setStyleSheet(QString::fromUtf8(sheet.readAll()));
    QApplication::setWindowIcon(themeIcon(QStringLiteral("strikeatlas")));
}

QIcon themeIcon(const QString& name) {
    return QIcon(QStringLiteral(":/icons/%1.svg").arg(name));
}

} // namespace atlas
