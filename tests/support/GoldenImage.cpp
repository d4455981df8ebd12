#include "support/GoldenImage.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cstdlib>

namespace atlas::test {
namespace {

constexpr int channelTolerance = 2; // antialiasing of different Qt versions rounds differently by this much

bool alike(QRgb a, QRgb b) {
    const auto near = [](int x, int y) { return std::abs(x - y) <= channelTolerance; };
    return near(qRed(a), qRed(b)) && near(qGreen(a), qGreen(b)) && near(qBlue(a), qBlue(b))
           && near(qAlpha(a), qAlpha(b));
}

bool hasLike(const QImage& image, int x, int y, QRgb wanted) {
    for (int dy = -1; dy <= 1; ++dy)
        for (int dx = -1; dx <= 1; ++dx)
            if (image.valid(x + dx, y + dy) && alike(image.pixel(x + dx, y + dy), wanted)) return true;
    return false;
}

} // namespace

int pixelsUnlike(const QImage& a, const QImage& b, QImage* difference) {
    int unlike = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            if (alike(a.pixel(x, y), b.pixel(x, y)) || hasLike(b, x, y, a.pixel(x, y))) continue;
            ++unlike;
            if (difference) difference->setPixel(x, y, qRgb(255, 0, 0));
        }
    }
    return unlike;
}

QString compareWithGolden(const QImage& actual, const QString& name) {
    const QString expectedPath =
        QStringLiteral(ATLAS_SOURCE_DIR "/tests/golden/images/") + name + QStringLiteral(".png");
    if (qEnvironmentVariableIsSet("STRIKEATLAS_UPDATE_GOLDEN")) {
        QDir().mkpath(QFileInfo(expectedPath).path());
        return actual.save(expectedPath) ? QString() : QStringLiteral("cannot write ") + expectedPath;
    }
    const QImage expected(expectedPath);
    if (expected.isNull()) return QStringLiteral("there is no ") + expectedPath;
    const QDir output(QStringLiteral(ATLAS_TEST_OUTPUT));
    (void)QDir().mkpath(output.path());
    const QString actualPath = output.filePath(name + QStringLiteral("-actual.png"));
    if (expected.size() != actual.size()) {
        actual.save(actualPath);
        return QStringLiteral("sizes differ; see ") + actualPath;
    }
    QImage difference = actual.convertToFormat(QImage::Format_RGB32);
    const int unlike =
        pixelsUnlike(actual, expected, &difference) + pixelsUnlike(expected, actual, &difference);
    if (unlike == 0) return {};
    const QString differencePath = output.filePath(name + QStringLiteral("-difference.png"));
    actual.save(actualPath);
    difference.save(differencePath);
    return QStringLiteral("%1 pixels differ; see %2 and %3").arg(unlike).arg(actualPath, differencePath);
}

} // namespace atlas::test
