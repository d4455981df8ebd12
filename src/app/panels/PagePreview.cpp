#include "app/panels/PagePreview.h"

#include "app/panels/PanelStyle.h"

#include <QPainter>

#include <cmath>

namespace atlas {
namespace {

constexpr int usualWidth = 300;
constexpr int frame = 4;        ///< room for the line and the shadow
constexpr int debounceMs = 150; ///< while fields and the map change, one page is enough

} // namespace

PagePreview::PagePreview(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Preview of the page"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    worker_.setMaxThreadCount(1);
    delay_.setSingleShot(true);
    delay_.setInterval(debounceMs);
    connect(&delay_, &QTimer::timeout, this, &PagePreview::draw);
}

PagePreview::~PagePreview() {
    stop_.request_stop();
    worker_.clear();
    worker_.waitForDone();
}

QSize PagePreview::sizeHint() const {
    return {usualWidth, heightForWidth(usualWidth)};
}

/// The page's own shape, but never so tall that the fields are pushed out of sight.
int PagePreview::heightForWidth(int width) const {
    if (page_.pixels.isEmpty()) return width;
    const double shape = static_cast<double>(page_.pixels.height()) / page_.pixels.width();
    return static_cast<int>(std::min(1.1, shape) * (width - frame)) + frame;
}

QSize PagePreview::minimumSizeHint() const {
    return {160, 120};
}

void PagePreview::setRequest(const FrameRequest& request) {
    request_ = request;
    drawSoon();
}

void PagePreview::setPage(const PageSpec& page) {
    page_ = page;
    drawSoon();
    updateGeometry();
    update();
}

void PagePreview::drawSoon() {
    pending_ = true;
    if (isVisible()) delay_.start();
}

void PagePreview::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (pending_) delay_.start();
}

void PagePreview::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    drawSoon();
}

/// The page's shape, as large as the widget allows, with room for its shadow.
QRectF PagePreview::pageRect() const {
    const QSizeF room(width() - double(frame), height() - double(frame));
    QRectF page(QPointF(0, 0), QSizeF(page_.pixels).scaled(room, Qt::KeepAspectRatio));
    page.moveCenter(QRectF(rect()).center());
    return page;
}

/// The same page with fewer dots: size and dots per inch shrink alike, so that its layout is the file's.
PageSpec PagePreview::reducedPage() const {
    const double scale = std::min(1.0, pageRect().width() * devicePixelRatioF() / page_.pixels.width());
    PageSpec reduced = page_;
    reduced.dpi = std::max(MapExporter::leastDpi, static_cast<int>(std::lround(page_.dpi * scale)));
    // Whole dots per inch first: the size follows from them, or lines would break elsewhere than in the file.
    reduced.pixels = (QSizeF(page_.pixels) * reduced.dpi / page_.dpi).toSize().expandedTo({1, 1});
    return reduced;
}

void PagePreview::draw() {
    if (!isVisible()) return; // hidden since: showEvent() asks again
    pending_ = false;
    stop_.request_stop();
    stop_ = {};
    if (!request_.events && !request_.tiles) return; // nothing was ever asked for
    const quint64 generation = ++generation_;
    worker_.start(
        [this, generation, stop = stop_.get_token(), exporter = MapExporter(request_, reducedPage())] {
            if (stop.stop_requested()) return;
            const QImage image = exporter.render(stop);
            QMetaObject::invokeMethod(
                this, [=, this] { take(generation, image); }, Qt::QueuedConnection);
        });
}

void PagePreview::take(quint64 generation, const QImage& image) {
    if (generation != generation_ || image.isNull()) return;
    image_ = image;
    update();
    Q_EMIT drawn();
}

void PagePreview::paintEvent(QPaintEvent*) {
    if (page_.pixels.isEmpty()) return;
    QPainter painter(this);
    const QRectF page = pageRect();
    painter.fillRect(page.translated(2, 2), lineColor(palette()).darker(110));
    painter.fillRect(page, Qt::white);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (!image_.isNull()) painter.drawImage(page, image_);
    painter.setPen(lineColor(palette()));
    painter.drawRect(page);
}

} // namespace atlas
