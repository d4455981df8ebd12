#include "app/panels/CoverageStrip.h"

#include "app/PlainText.h"
#include "app/panels/PanelStyle.h"

#include <QFileInfo>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace atlas {
namespace {

constexpr std::size_t mostRows = 4; ///< more would take the map's room; the rest is named in a tooltip
constexpr double barHeight = 5;
constexpr double labelGap = 6;

QString fileLabel(const DataFile& file) {
    if (file.sample) return CoverageStrip::tr("Atlas sample");
    return QFileInfo(file.path).completeBaseName();
}

} // namespace

CoverageStrip::CoverageStrip(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QFont small = font();
    if (small.pointSizeF() > 0) small.setPointSizeF(small.pointSizeF() * 0.85);
    setFont(small);
    setAccessibleName(tr("What each source covers"));
}

void CoverageStrip::setFiles(const std::vector<DataFile>& files) {
    rows_.clear();
    const std::size_t shown = files.size() > mostRows ? mostRows - 1 : files.size();
    for (std::size_t i = 0; i < shown; ++i)
        rows_.push_back({fileLabel(files[i]), files[i].covered});
    hidden_ = static_cast<int>(files.size() - shown);
    QStringList said;
    for (const auto& row : rows_)
        said << describe(row);
    setAccessibleDescription(said.join(u'\n'));
    updateGeometry();
    update();
}

void CoverageStrip::setScale(const TimeScale& scale) {
    scale_ = scale;
    update();
}

int CoverageStrip::labelWidth() const {
    int widest = 0;
    for (const auto& row : rows_)
        widest = std::max(widest, fontMetrics().horizontalAdvance(row.name));
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

bool CoverageStrip::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto row = static_cast<std::size_t>(std::max(0, help->pos().y()) / rowHeight());
    const QString text = row < rows_.size() ? plainToolTip(describe(rows_[row])) : QString();
    QToolTip::showText(help->globalPos(), text, this);
    return true;
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
