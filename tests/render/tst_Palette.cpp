#include "render/Palette.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace atlas;

namespace {

using Matrix = std::array<std::array<double, 3>, 3>;
using Triple = std::array<double, 3>;

// Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB.
constexpr Matrix normal{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix protan{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deutan{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Triple seen(QColor colour, const Matrix& by) {
    const Triple rgb{linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
    Triple out{};
    for (std::size_t i = 0; i < 3; ++i)
        out[i] = std::clamp(by[i][0] * rgb[0] + by[i][1] * rgb[1] + by[i][2] * rgb[2], 0.0, 1.0);
    return out;
}

/// CIE Lab under D65.
Triple lab(const Triple& rgb) {
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047);
    const double y = f(0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2]);
    const double z = f((0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double difference(QColor a, QColor b, const Matrix& by) {
    const Triple p = lab(seen(a, by));
    const Triple q = lab(seen(b, by));
    return std::hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

template <class Enum>
Enum at(int i) {
    return static_cast<Enum>(i);
}

} // namespace

class TestPalette : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void actorsAreToldApart() {
        for (int a = 0; a < actorGroupCount; ++a)
            for (int b = 0; b < a; ++b)
                QVERIFY(difference(actorColor(at<ActorGroup>(a)), actorColor(at<ActorGroup>(b)), normal)
                        > 25);
    }

    void theAddedColourIsToldApartByEveryone() {
        const QColor opposition = actorColor(ActorGroup::SyrianOpposition);
        for (int i = 0; i < actorGroupCount; ++i) {
            const auto other = at<ActorGroup>(i);
            if (other == ActorGroup::SyrianOpposition) continue;
            for (const auto& vision : {normal, protan, deutan})
                QVERIFY(difference(opposition, actorColor(other), vision) > 24);
        }
    }

    void coloursAreThoseOfTheLook() {
        QCOMPARE(actorColor(ActorGroup::Coalition), QColor(0x00, 0x72, 0xb2));
        QCOMPARE(actorColor(ActorGroup::Russia), QColor(0xd5, 0x5e, 0x00));
        QCOMPARE(actorColor(ActorGroup::Other), QColor(0x5b, 0x3f, 0x8c));
        QCOMPARE(holderColor(Holder::IslamicState), QColor(0x4a, 0x4a, 0x4a));
    }

    void holdersAreToldApartByColourAndLetter() {
        for (int a = 0; a < holderCount; ++a)
            for (int b = 0; b < a; ++b) {
                QVERIFY(difference(holderColor(at<Holder>(a)), holderColor(at<Holder>(b)), normal) > 12);
                QVERIFY(holderLetter(at<Holder>(a)) != holderLetter(at<Holder>(b)));
            }
    }
};

QTEST_GUILESS_MAIN(TestPalette)
#include "tst_Palette.moc"
