#include "app/panels/CoverageStrip.h"

#include "app/panels/PanelStyle.h"

#include <QFileInfo>
#include <QLocale>
#include <QPainter>

namespace atlas {
namespace {

constexpr std::size_t mostRows = 4; ///< more would take the map's room; the rest is named in a tooltip
constexpr double barHeight = 5;
constexpr double labelGap = 6;

} // namespace

CoverageStrip::CoverageStrip(QWidget* parent) : TimeStrip(tr("What each source covers"), parent) {
    QFont small = font();
    if (small.pointSizeF() > 0) small.setPointSizeF(small.pointSizeF() * 0.85);
    setFont(small);
}

void CoverageStrip::setFiles(const std::vector<DataFile>& files) {
    rows_.clear();
    const std::size_t shown = files.size() > mostRows ? mostRows - 1 : files.size();
    for (std::size_t i = 0; i < shown; ++i)
        rows_.push_back({labelOf(files[i]), files[i].covered});
    hidden_ = static_cast<int>(files.size() - shown);
    QStringList said;
    for (const auto& row : rows_)
        said << describe(row);
    showAnew(said);
}

QString CoverageStrip::labelOf(const DataFile& file) {
    if (file.sample) return tr("Atlas sample");
    return QFileInfo(file.path).completeBaseName();
}

void CoverageStrip::setScale(const TimeScale& scale) {
    scale_ = scale;
    update();
}

int CoverageStrip::labelWidth() const {
    int widest = 0;
    for (const auto& row : rows_)
        widest = std::max(widest, fontMetrics().horizontalAdvance(row.name) + 1); // which rounds down
    return std::min(widest, fontMetrics().averageCharWidth() * 24) + static_cast<int>(labelGap);
}

int CoverageStrip::rowHeight() const {
    return fontMetrics().height();
}

QSize CoverageStrip::sizeHint() const {
    return {200, static_cast<int>(rows_.size() + (hidden_ > 0 ? 1 : 0)) * rowHeight() + 2};
}

QString CoverageStrip::describe(const Row& row) const {
    if (row.covered.length().count() <= 0) return tr("%1 does not say what time it covers.").arg(row.name);
    return tr("%1 covers %2. Hatched: it says nothing, which does not mean that nothing happened.")
        .arg(row.name, formatSpan(row.covered, TimelineController::zone));
}

QString CoverageStrip::wordsAt(QPoint point) const {
    const auto row = static_cast<std::size_t>(std::max(0, point.y()) / rowHeight());
    return row < rows_.size() ? describe(rows_[row]) : QString();
}

void CoverageStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // as the scale: see TimeScale
    const double labels = scale_.left() - labelGap;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const auto& row = rows_[i];
        const double top = static_cast<double>(i) * rowHeight();
        const double barTop = top + (rowHeight() - barHeight) / 2;
        painter.setPen(mutedColor(palette()));
        painter.drawText(QRectF(0, top, labels, rowHeight()), Qt::AlignRight | Qt::AlignVCenter,
                         fontMetrics().elidedText(row.name, Qt::ElideMiddle, static_cast<int>(labels)));
        painter.fillRect(QRectF(scale_.left(), barTop, scale_.right() - scale_.left(), barHeight),
                         QBrush(lineColor(palette()).darker(115), Qt::BDiagPattern));
        const double from = std::max(scale_.left(), scale_.x(row.covered.from));
        const double to = std::min(scale_.right(), scale_.x(row.covered.to));
        if (to > from) painter.fillRect(QRectF(from, barTop, to - from, barHeight), mutedColor(palette()));
    }
    if (hidden_ > 0) {
        const double top = static_cast<double>(rows_.size()) * rowHeight();
        painter.setPen(mutedColor(palette()));
        painter.drawText(QRectF(0, top, labels, rowHeight()), Qt::AlignRight | Qt::AlignVCenter,
                         tr("+ %1 more").arg(QLocale().toString(hidden_)));
    }
}

} // namespace atlas
