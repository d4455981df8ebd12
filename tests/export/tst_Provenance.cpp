#include "export/Provenance.h"

#include "support/EventBuilder.h"
#include "support/PlainTiles.h"

#include <QHash>
#include <QTest>

using namespace atlas;
using test::day;

namespace {

FrameRequest request() {
    FrameRequest request;
    request.viewport = Viewport({39.0, 36.0}, 6.5, {800, 600});
    request.window = {{day("2016-03-01"), day("2016-05-01")}, WindowMode::Window};
    request.events =
        test::snapshot({test::event(QStringLiteral("2016-03-05 Testville airstrike 33"), {39, 36}),
                        test::event(QStringLiteral("2016-04-05 Farville airstrike 3"), {-70, 10}),
                        test::event(QStringLiteral("2017-03-05 Testville airstrike 33"), {39, 36})});
    request.tiles = std::make_shared<test::PlainTiles>(0xff000000);
    return request;
}

QString text(const char* key, const FrameRequest& request, const PageSpec& page = {}) {
    for (const auto& [name, value] : provenance(request, page))
        if (name == QLatin1String(key)) return value;
    return {};
}

} // namespace

class ProvenanceTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void countsWhatIsShown() {
        QCOMPARE(text("Strike Atlas: events", request()),
                 QStringLiteral("1 in the view; 2 in the time shown; 3 in all"));
    }

    void saysViewAndTime() {
        const QString view = text("Strike Atlas: view", request(), {{800, 600}, 96, {}, {}});
        QVERIFY2(view.contains(QStringLiteral("centre 39,36; zoom 6.5; page 800x600 pixels at 96 dpi")),
                 qPrintable(view));
        QCOMPARE(
            text("Strike Atlas: time", request()),
            QStringLiteral("from 2016-02-29T22:00:00Z; to 2016-04-30T21:00:00Z (not included); mode window"));
    }

    void namesFilesWithTheirHashAndWithoutTheirFolder() {
        FrameRequest one = request();
        auto loaded = std::make_shared<Loaded>();
        loaded->file.path = QStringLiteral("/home/somebody/secret/made-up.csv");
        loaded->file.schema = QStringLiteral("table");
        loaded->file.bytes = 1234;
        loaded->file.sha256 = QByteArrayLiteral("abcdef");
        loaded->events.add(test::event(QStringLiteral("2016-03-05 Testville airstrike 33")));
        one.events = EventSnapshot::build({loaded});
        PageSpec page;
        page.basemap = QStringLiteral("/home/somebody/tiles.mbtiles");
        QCOMPARE(text("Source", one, page),
                 QStringLiteral("made-up.csv (table, 1234 bytes, SHA-256 abcdef)"));
        for (const auto& [key, value] : provenance(one, page))
            QVERIFY2(!value.contains(QStringLiteral("somebody")), qPrintable(key));
        const QString command = text("Strike Atlas: command", one, page);
        QVERIFY(command.startsWith(QStringLiteral("strikeatlas export made-up.csv -o map.png ")));
        QVERIFY(command.contains(QStringLiteral(" --basemap=tiles.mbtiles ")));
    }

    void theSampleNeedsNoFileToBeDrawnAgain() {
        FrameRequest sample = request();
        auto loaded = std::make_shared<Loaded>();
        loaded->file.path = QStringLiteral("events.csv");
        loaded->file.sample = true;
        loaded->file.schema = QStringLiteral("atlas-events");
        sample.events = EventSnapshot::build({loaded});
        QVERIFY(text("Strike Atlas: command", sample)
                    .startsWith(QStringLiteral("strikeatlas export -o map.png ")));
        QVERIFY(text("Source", sample).contains(QStringLiteral("sample")));
    }

    void theCommandIsSafeInAShell() {
        PageSpec page;
        page.title = QStringLiteral("it's $(rm) `here`; done");
        QVERIFY(text("Strike Atlas: command", request(), page)
                    .endsWith(QStringLiteral("'--title=it'\\''s $(rm) `here`; done'")));
    }

    void theCommandHasEveryChoice() {
        FrameRequest one = request();
        one.layers = Layers(Layer::Events) | Layer::Labels;
        one.language = QStringLiteral("ar");
        one.window.mode = WindowMode::SinceStart;
        const QString command = text("Strike Atlas: command", one, {{800, 600}, 120, {}, {}});
        for (const char* part :
             {"--center=39,36", "--zoom=6.5", "--size=800x600", "--dpi=120", "--mode=since-start",
              "--from=2016-02-29T22:00:00Z", "--to=2016-04-30T21:00:00Z", "--basemap=none",
              "--layers=events,labels", "--lang=ar"})
            QVERIFY2(command.contains(QLatin1String(part)), part);
    }

    void theFilterIsSaidAndTheCommandHasIt() {
        QVERIFY(text("Strike Atlas: filter", request()).isNull());
        FrameRequest one = request();
        auto filter = std::make_shared<FilteredRows>();
        filter->rows = RowMask(3, false);
        filter->rows.setWord(0, 0b101);
        filter->words = QStringList{QStringLiteral("in the user's language")};
        filter->arguments =
            QStringList{QStringLiteral("--kind=airstrike"), QStringLiteral("--text=it's here")};
        one.filter = filter;
        QCOMPARE(text("Strike Atlas: filter", one), QStringLiteral("--kind=airstrike\n--text=it's here"));
        QVERIFY(
            text("Strike Atlas: events", one).endsWith(QStringLiteral("2 that pass the filter; 3 in all")));
        QVERIFY(text("Strike Atlas: command", one)
                    .contains(QStringLiteral(" --kind=airstrike '--text=it'\\''s here' ")));
        for (const auto& [key, value] : provenance(one, {}))
            QVERIFY2(!value.contains(filter->words.front()),
                     qPrintable(key)); // the same bytes whoever's language it was
    }

    void whatWasDrawnByHandIsSaid() {
        FrameRequest one = request();
        QVERIFY(text("Strike Atlas: annotations", one).isNull());
        one.annotations = std::make_shared<AnnotationList>(
            AnnotationList{{1, TextShape{{39, 36}, QStringLiteral("Testville")}}});
        QVERIFY(text("Strike Atlas: annotations", one).startsWith(QStringLiteral("1 ")));
    }

    void keysArePngKeywords() {
        QHash<QString, int> seen;
        for (const auto& [key, value] : provenance(request(), {})) {
            QVERIFY(key.size() >= 1 && key.size() <= 79);
            QVERIFY(!value.isEmpty());
            QCOMPARE(++seen[key], 1);
        }
    }
};

QTEST_GUILESS_MAIN(ProvenanceTest)
#include "tst_Provenance.moc"
