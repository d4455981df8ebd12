#include "render/events/ClusterPainter.h"

#include "render/Palette.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::ClusterPainter)
};

constexpr int bands = 8; // of rows: enough for the threads to share circles that lie unevenly

double ringWidth(double radius) {
    return 2.5 + radius * 0.1; // logical pixels
}

} // namespace

QString shortCount(std::uint32_t events) {
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    constexpr std::uint32_t thousand = 1000;
    constexpr std::uint32_t million = 1'000'000;
    if (events < 10 * thousand) return locale.toString(events);
    if (events < million)
        return Text::tr("%1k", "thousands, on a circle").arg(locale.toString(events / thousand));
    return Text::tr("%1M", "millions, on a circle").arg(locale.toString(events / million));
}

const ClusterStencil& ClusterPainter::stencil(double radius, bool dashed, double pixelRatio) {
    const int quarters = static_cast<int>(std::lround(4 * radius));
    const int ratio = static_cast<int>(std::lround(256 * pixelRatio));
    const auto key = std::tuple(quarters, dashed, ratio);
    const auto known = stencils_.find(key);
    if (known != stencils_.end()) return known->second;
    constexpr std::size_t most = 512; // sizes of one zoom and ratio; beyond it afresh
    if (stencils_.size() >= most) stencils_.clear();
    const double rounded = quarters / 4.0;
    const ClusterStencil made(rounded * pixelRatio, ringWidth(rounded) * pixelRatio, dashed);
    return stencils_.emplace(key, made).first->second;
}

void ClusterPainter::draw(SpriteField& field, const std::vector<PlacedCluster>& clusters, ColourBy by,
                          double pixelRatio, Workers& workers) {
    std::array<QRgb, mostColours> colours{};
    for (int c = 0; c < mostColours; ++c)
        colours[static_cast<std::size_t>(c)] = classColor(by, c).rgb();
    for (const PlacedCluster& cluster : clusters) // all first: a new one may throw the others away
        (void)stencil(cluster.radius, cluster.imprecise, pixelRatio);
    std::vector<Shape> shapes;
    for (const PlacedCluster& cluster : clusters) {
        const QPoint centre = (QPointF(cluster.x, cluster.y) * pixelRatio).toPoint();
        const ClusterStencil& shape = stencil(cluster.radius, cluster.imprecise, pixelRatio);
        const int reach = shape.reach();
        field.touch({centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach});
        shapes.push_back({&shape, centre, ringOf(cluster.byColour, colours)});
    }
    for (const PlacedCluster& cluster : clusters) // the number lies on the plate: it comes first
        drawNumber(field, cluster, pixelRatio);
    workers.share(bands, [&](int nth) {
        const SpriteField::Band band = field.band(nth, bands);
        for (const Shape& shape : shapes)
            shape.stencil->fill(field, shape.centre, shape.ring, band);
    });
}

const ClusterPainter::Digit& ClusterPainter::digit(QChar digit, int pixelSize, double pixelRatio) {
    const auto [found, isNew] =
        digits_.try_emplace({digit.unicode(), pixelSize, static_cast<int>(std::lround(256 * pixelRatio))});
    if (isNew) {
        TextStyle style;
        style.bold = true;
        style.colour = ink::text;
        style.pixelSize = pixelSize;
        TextSprites sprites;
        const TextSprites::Sprite& made = sprites.sprite(QString(digit), style, pixelRatio);
        found->second = {FieldSprite(made.image), made.size.width()};
    }
    return found->second;
}

/// Digit by digit: numbers change with every step of the slider, digits do not.
void ClusterPainter::drawNumber(SpriteField& field, const PlacedCluster& cluster, double pixelRatio) {
    const QString text = shortCount(cluster.events);
    const double room = 2 * (static_cast<double>(cluster.radius) - ringWidth(cluster.radius)) - 1;
    // As large as the plate allows, in whole pixels between 8 and 13.
    constexpr double digitWidth = 0.6; // of the font's size
    const int pixelSize =
        std::clamp(static_cast<int>(room / (digitWidth * static_cast<double>(text.size()))), 8, 13);
    double width = 0;
    for (const QChar c : text)
        width += digit(c, pixelSize, pixelRatio).width;
    double x = static_cast<double>(cluster.x) - width / 2;
    for (const QChar c : text) {
        const Digit& next = digit(c, pixelSize, pixelRatio);
        const QSize size = next.sprite.size();
        const QPointF middle(x + next.width / 2, cluster.y);
        const QPoint corner = (middle * pixelRatio - QPointF(size.width(), size.height()) / 2).toPoint();
        field.stamp(corner, next.sprite, field.band(0, 1));
        field.touch({corner, size});
        x += next.width;
    }
}

} // namespace atlas
