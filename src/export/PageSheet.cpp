#include "export/PageSheet.h"

#include "render/MapFont.h"
#include "render/Palette.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <cmath>

namespace atlas {

namespace {

constexpr QSizeF smallestWithWords(240, 180); // below, words would leave no map to speak of
constexpr QSizeF fullType(800, 500);          // from here on type has its full size
constexpr double smallestType = 0.7; // of its full size: 7 px for the foot, the least that can be read
constexpr double margin = 16;
constexpr double padding = 8;
constexpr double titleType = 22;
constexpr double dateType = 13;
constexpr int mostDateLines = 4; // a filter may say much
constexpr double footTypePixels = 10;
constexpr double mostOfPage = 0.25; // heading and foot each: the map keeps at least half of the page
constexpr int mostTitleLines = 2;
constexpr int mostLinesOfSource = 2;
constexpr int longestText = 2000; // characters: more could not be on a page, and would only be slow to set

double onPixel(double length, double pixelRatio) {
    return std::round(length * pixelRatio) / pixelRatio;
}

} // namespace

PageSheet::PageSheet(const PageText& text, QSizeF size, double pixelRatio) : PageSheet(size) {
    if (size.width() < smallestWithWords.width() || size.height() < smallestWithWords.height()) return;
    pixelRatio_ = pixelRatio;
    const double top = onPixel(setHeading(text), pixelRatio);
    const double bottom = onPixel(size.height() - setFoot(text), pixelRatio);
    map_ = QRectF(QPointF(0, top), QPointF(size.width(), bottom));
}

double PageSheet::typeScale() const noexcept {
    const double fits = std::min(size_.width() / fullType.width(), size_.height() / fullType.height());
    return std::clamp(fits, smallestType, 1.0);
}

QFont PageSheet::font(double pixels, QFont::Weight weight) const {
    return mapFont(static_cast<int>(std::lround(pixels * typeScale())), weight);
}

int PageSheet::footType() const noexcept {
    return static_cast<int>(std::lround(footTypePixels * typeScale()));
}

void PageSheet::makeRoom(double height) {
    map_.setBottom(onPixel(map_.bottom() - height - padding * typeScale(), pixelRatio_));
}

QPointF PageSheet::roomBelowMap() const noexcept {
    return {(size_.width() - innerWidth()) / 2, map_.bottom() + padding * typeScale()};
}

double PageSheet::innerWidth() const noexcept {
    return size_.width() - 2 * margin * typeScale();
}

/// The text in as many lines as it takes; the last allowed one says by an ellipsis that there was more.
std::vector<PageSheet::Line> PageSheet::broken(const QString& text, const QFont& font, const QColor& colour,
                                               int mostLines) const {
    const QFontMetricsF metrics(font);
    const QString shortened = text.left(longestText);
    QTextLayout layout(shortened, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    std::vector<Line> lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(innerWidth());
        const bool last = static_cast<int>(lines.size()) + 1 == mostLines;
        const QString words =
            last ? metrics.elidedText(shortened.mid(line.textStart()), Qt::ElideRight, innerWidth())
                 : shortened.mid(line.textStart(), line.textLength()).trimmed();
        lines.push_back({words, font, colour, 0, std::ceil(metrics.height())});
        if (last) break;
    }
    layout.endLayout();
    return lines;
}

/// Sets the lines from the page's top; returns the height of the strip.
double PageSheet::setHeading(const PageText& text) {
    const QColor colour = QColor::fromRgb(ink::text);
    std::vector<Line> lines;
    if (!text.title.isEmpty())
        lines = broken(text.title, font(titleType, QFont::Bold), colour, mostTitleLines);
    const auto dates = broken(text.dates, font(dateType, QFont::Normal), colour, mostDateLines);
    lines.insert(lines.end(), dates.begin(), dates.end());
    double top = padding * typeScale();
    for (Line& line : lines) {
        if (top + line.height > size_.height() * mostOfPage) break;
        line.top = top;
        top += line.height;
        lines_.push_back(line);
    }
    return top + padding * typeScale();
}

/// Sets the lines from the page's bottom upwards: the imprint and the caution stay, sources give way.
double PageSheet::setFoot(const PageText& text) {
    const QFont plain = font(footTypePixels, QFont::Normal);
    const QColor colour = QColor::fromRgb(ink::text);
    std::vector<Line> lines;
    if (!text.caution.isEmpty())
        lines = broken(text.caution, font(footTypePixels, QFont::Bold), QColor::fromRgb(ink::accent), 1);
    const std::vector<Line> imprint = broken(text.imprint, plain, colour, 1);
    const double lineHeight = std::ceil(QFontMetricsF(plain).height());
    const double paper = 2 * padding * typeScale();
    auto room = static_cast<int>((size_.height() * mostOfPage - paper) / lineHeight);
    room -= static_cast<int>(lines.size() + imprint.size());
    for (const QString& source : text.sources) {
        if (room <= 0) break;
        const auto set = broken(source, plain, colour, std::min(room, mostLinesOfSource));
        lines.insert(lines.end(), set.begin(), set.end());
        room -= static_cast<int>(set.size());
    }
    lines.insert(lines.end(), imprint.begin(), imprint.end());
    return setUpwards(std::move(lines), paper);
}

/// Stands the lines on the page's lower edge, half of `paper` above and below; returns the height of the
/// strip.
double PageSheet::setUpwards(std::vector<Line> lines, double paper) {
    double height = paper;
    for (const Line& line : lines)
        height += line.height;
    double top = size_.height() - height + paper / 2;
    for (Line& line : lines) {
        line.top = top;
        top += line.height;
        lines_.push_back(std::move(line));
    }
    return height;
}

void PageSheet::paint(QPainter& painter) const {
    painter.fillRect(QRectF({}, size_), QColor::fromRgb(ink::paper));
    const double left = (size_.width() - innerWidth()) / 2;
    for (const Line& line : lines_) {
        painter.setFont(line.font);
        painter.setPen(line.colour);
        painter.drawText(QRectF(left, line.top, innerWidth(), line.height),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, line.text);
    }
}

} // namespace atlas
