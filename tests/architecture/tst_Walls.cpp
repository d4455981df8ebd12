#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <map>

namespace {

const QString sourceDir = QStringLiteral(ATLAS_SOURCE_DIR "/src");

/// What each folder may include besides itself: the house of ARCHITECTURE.md.
const std::map<QString, QStringList> walls{
    {QStringLiteral("core"), {}},
    {QStringLiteral("geo"), {QStringLiteral("core")}},
    {QStringLiteral("gazetteer"), {QStringLiteral("core"), QStringLiteral("geo")}},
    {QStringLiteral("io"), {QStringLiteral("core"), QStringLiteral("geo"), QStringLiteral("gazetteer")}},
    {QStringLiteral("filter"), {QStringLiteral("core"), QStringLiteral("geo"), QStringLiteral("gazetteer")}},
    {QStringLiteral("match"), {QStringLiteral("core"), QStringLiteral("geo")}},
    {QStringLiteral("timeline"), {QStringLiteral("core")}},
    {QStringLiteral("annotate"), {QStringLiteral("core"), QStringLiteral("geo")}},
    {QStringLiteral("edit"), {QStringLiteral("core"), QStringLiteral("annotate")}},
    {QStringLiteral("render"),
     {QStringLiteral("core"), QStringLiteral("geo"), QStringLiteral("timeline"), QStringLiteral("annotate")}},
    {QStringLiteral("export"),
     {QStringLiteral("core"), QStringLiteral("geo"), QStringLiteral("gazetteer"), QStringLiteral("timeline"),
      QStringLiteral("annotate"), QStringLiteral("render"), QStringLiteral("io")}},
    {QStringLiteral("models"),
     {QStringLiteral("core"), QStringLiteral("annotate"), QStringLiteral("timeline")}},
    {QStringLiteral("cli"),
     {QStringLiteral("core"), QStringLiteral("geo"), QStringLiteral("gazetteer"), QStringLiteral("io"),
      QStringLiteral("timeline"), QStringLiteral("annotate"), QStringLiteral("edit"),
      QStringLiteral("render"), QStringLiteral("export"), QStringLiteral("models"), QStringLiteral("filter"),
      QStringLiteral("match")}},
    {QStringLiteral("app"),
     {QStringLiteral("core"), QStringLiteral("geo"), QStringLiteral("gazetteer"), QStringLiteral("io"),
      QStringLiteral("timeline"), QStringLiteral("annotate"), QStringLiteral("edit"),
      QStringLiteral("render"), QStringLiteral("export"), QStringLiteral("models"), QStringLiteral("cli"),
      QStringLiteral("filter"), QStringLiteral("match")}},
};

/// Libraries that one folder keeps behind its wall.
struct Guarded {
    const char* pattern;
    const char* folder;
};

constexpr Guarded guarded[]{
    {R"(^(gdal|ogr|cpl_|cpl))", "io"},
    {R"(^sqlite3)", "io"},
    {R"(^openssl/)", "io"},
    {R"(^(proj\.h|geodesic\.h|GeographicLib/))", "geo"},
    {R"(^unicode/)", "gazetteer"},
    {R"(^(geos_c\.h|geos/))", "territory"},
    {R"(^(QtWidgets|QWidget|QMainWindow|QDialog|QLabel|QMessageBox|QPushButton|QToolButton|QApplication|QMenu|QLineEdit|QListView|QStyle|QAbstractItemView|QFileDialog))",
     "app"},
    {R"(^CLI/)", "cli"},
};

struct Include {
    QString file; ///< relative to src/
    QString folder;
    QString what;
};

std::vector<Include> includesBelow(const QString& dir) {
    // Not a raw string: moc loses its way after one that holds a quotation mark.
    static const QRegularExpression line(QString::fromLatin1("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"),
                                         QRegularExpression::MultilineOption);
    std::vector<Include> found;
    QDirIterator files(dir, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) qFatal("cannot read %s", qPrintable(file.fileName()));
        const QString path = QDir(dir).relativeFilePath(file.fileName());
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = line.globalMatch(text); match.hasNext();)
            found.push_back({path, path.section(u'/', 0, 0), match.next().captured(1)});
    }
    return found;
}

/// What is wrong with an include, or nothing.
QString complaint(const Include& include) {
    for (const auto& library : guarded) {
        const QString only = QLatin1String(library.folder);
        if (include.folder != only
            && QRegularExpression(QLatin1String(library.pattern)).match(include.what).hasMatch())
            return QStringLiteral("%1 includes %2, which only %3 may").arg(include.file, include.what, only);
    }
    const QString target = include.what.section(u'/', 0, 0);
    // The tile painter's own small program sits on top of the house like main.cpp does.
    if (include.file.startsWith(u"cli/pyramid/")) return {};
    if (!include.what.contains(u'/') || !walls.contains(target) || target == include.folder) return {};
    const auto wall = walls.find(include.folder);
    if (wall != walls.end() && wall->second.contains(target)) return {};
    return QStringLiteral("%1 includes %2: %3 may not know %4")
        .arg(include.file, include.what, include.folder, target);
}

} // namespace

/// A folder includes only what ARCHITECTURE.md lets it.
class TestWalls : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void everyFolderHasItsLine() {
        for (const auto& folder : QDir(sourceDir).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QVERIFY2(walls.contains(folder),
                     qPrintable(folder + QStringLiteral(" has no line in this table")));
    }

    void noIncludeGoesThroughAWall() {
        const auto includes = includesBelow(sourceDir);
        QVERIFY(includes.size() > 200); // the reading itself works
        QStringList complaints;
        for (const auto& include : includes)
            if (const QString text = complaint(include); !text.isEmpty()) complaints << text;
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    }

    void wrongIncludesAreSeen_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("include");
        QTest::newRow("core knows nobody") << "core/Event.h"
                                           << "geo/Viewport.h";
        QTest::newRow("render does not know io") << "render/FrameComposer.cpp"
                                                 << "io/EventReader.h";
        QTest::newRow("GDAL outside io") << "render/basemap/BasemapPainter.cpp"
                                         << "gdal_priv.h";
        QTest::newRow("PROJ outside geo") << "io/AtlasReader.cpp"
                                          << "proj.h";
        QTest::newRow("ICU outside gazetteer") << "core/Event.cpp"
                                               << "unicode/unistr.h";
        QTest::newRow("a widget outside app") << "models/EventListModel.cpp"
                                              << "QWidget";
        QTest::newRow("cli does not know app") << "cli/CommandLine.cpp"
                                               << "app/MainWindow.h";
    }

    void wrongIncludesAreSeen() {
        QFETCH(QString, file);
        QFETCH(QString, include);
        QVERIFY(!complaint({file, file.section(u'/', 0, 0), include}).isEmpty());
    }

    void noFileIsTooLong() {
        constexpr int longest = 600; // the house style's limit
        QDirIterator files(QStringLiteral(ATLAS_SOURCE_DIR), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (path.contains(u"/build/")) continue;
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(file.readAll().count('\n') <= longest, qPrintable(path));
        }
    }
};

QTEST_GUILESS_MAIN(TestWalls)
#include "tst_Walls.moc"
