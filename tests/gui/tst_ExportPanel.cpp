#include "app/panels/ExportPanel.h"
#include "app/panels/PagePreview.h"
#include "gui/ActiveWindow.h"
#include "support/EventBuilder.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace atlas;
using namespace atlas::test;

class TestExportPanel : public QObject {
    Q_OBJECT

    std::unique_ptr<ExportPanel> panel_;
    QTemporaryDir folder_;

    [[nodiscard]] QPushButton& exportButton() const { return *panel_->findChild<QPushButton*>(); }

    [[nodiscard]] QLineEdit& line(const QString& placeholderOrName) const {
        for (auto* candidate : panel_->findChildren<QLineEdit*>())
            if (candidate->placeholderText() == placeholderOrName
                || candidate->accessibleName() == placeholderOrName)
                return *candidate;
        qFatal("no field %s", qPrintable(placeholderOrName));
    }

    [[nodiscard]] QLineEdit& title() const { return line(QStringLiteral("Title over the map")); }

    [[nodiscard]] QLineEdit& file() const { return line(QStringLiteral("File to be written")); }

    [[nodiscard]] QComboBox& combo(int i) const { return *panel_->findChildren<QComboBox*>().at(i); }

    [[nodiscard]] bool says(const QString& text) const {
        const auto labels = panel_->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    [[nodiscard]] static FrameRequest request() {
        FrameRequest request;
        request.events = events({QStringLiteral("2017-03-17 Testville airstrike 3")});
        request.atlas = std::make_shared<AtlasSnapshot>();
        request.annotations = std::make_shared<AnnotationList>();
        request.window = {{day("2017-03-01"), day("2017-04-01")}, WindowMode::Window};
        request.viewport = Viewport({39, 36}, 7, {800, 500});
        return request;
    }

    void write(QLineEdit& field, const QString& text) {
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, text);
    }

  private Q_SLOTS:

    void init() {
        panel_ = std::make_unique<ExportPanel>();
        panel_->resize(360, 760);
        QVERIFY(showActive(*panel_));
    }

    void cleanup() { panel_.reset(); }

    void exportsWhatWasTyped() {
        QSignalSpy spy(panel_.get(), &ExportPanel::exportRequested);
        write(title(), QStringLiteral("Testville in March"));
        write(file(), folder_.filePath(QStringLiteral("map")));
        combo(0).setCurrentIndex(2);
        combo(1).setCurrentIndex(3);
        QTest::mouseClick(&exportButton(), Qt::LeftButton);
        QCOMPARE(spy.count(), 1);
        const auto page = spy.front().at(0).value<PageSpec>();
        QCOMPARE(page.pixels, QSize(3000, 2000));
        QCOMPARE(page.dpi, 300);
        QCOMPARE(page.title, QStringLiteral("Testville in March"));
        QCOMPARE(spy.front().at(1).toString(), folder_.filePath(QStringLiteral("map.png")));
    }

    void sizesOfOnesOwn() {
        auto sides = panel_->findChildren<QSpinBox*>();
        sides[0]->setFocus();
        sides[0]->selectAll();
        QTest::keyClicks(sides[0], QStringLiteral("1234"));
        QSignalSpy spy(panel_.get(), &ExportPanel::exportRequested);
        QTest::mouseClick(&exportButton(), Qt::LeftButton);
        QCOMPARE(spy.front().at(0).value<PageSpec>().pixels, QSize(1234, 1000));
        QCOMPARE(combo(0).currentText(), QStringLiteral("Other"));
        sides[0]->setValue(1600);
        QCOMPARE(combo(0).currentIndex(), 0);
        QVERIFY(says(QStringLiteral("423 × 265 mm")));
    }

    void withoutAFileThereIsNoExport() {
        write(file(), QStringLiteral(" "));
        QVERIFY(!exportButton().isEnabled());
        QVERIFY(says(QStringLiteral("Name a file.")));
        write(file(), QStringLiteral("/nowhere-at-all/map.png"));
        QVERIFY(says(QStringLiteral("This folder does not exist.")));
    }

    void aFileThatExistsIsNamedBeforeItIsReplaced() {
        QFile existing(folder_.filePath(QStringLiteral("there.png")));
        QVERIFY(existing.open(QIODevice::WriteOnly));
        write(file(), existing.fileName());
        QVERIFY(says(QStringLiteral("will be replaced")));
    }

    void previewAppearsAndFollows() {
        auto* preview = panel_->findChild<PagePreview*>();
        QSignalSpy drawn(preview, &PagePreview::drawn);
        panel_->setRequest(request());
        QVERIFY(drawn.wait(20'000));
        const QImage first = preview->image();
        QVERIFY(!first.isNull());
        QVERIFY(std::abs(1.6 - double(first.width()) / first.height()) < 0.02);
        QSet<QRgb> colours;
        for (int y = 0; y < first.height(); ++y)
            for (int x = 0; x < first.width(); ++x)
                colours.insert(first.pixel(x, y));
        QVERIFY2(colours.size() > 8, "the preview is no map");
        write(title(), QStringLiteral("MMMMMMMMMM"));
        QVERIFY(drawn.wait(20'000));
        QVERIFY(preview->image() != first);
    }

    void hiddenPreviewRests() {
        auto* preview = panel_->findChild<PagePreview*>();
        QSignalSpy drawn(preview, &PagePreview::drawn);
        panel_->hide();
        panel_->setRequest(request());
        QVERIFY(!drawn.wait(500));
        panel_->show();
        QVERIFY(drawn.wait(20'000));
    }

    void goingWhileDrawingIsSafe() {
        FrameRequest large = request();
        panel_->setRequest(large);
        QTest::qWait(160); // the worker has begun
        panel_.reset();
    }

    void busyAndOutcome() {
        auto* bar = panel_->findChild<QProgressBar*>();
        panel_->setBusy(true);
        QVERIFY(bar->isVisible());
        QVERIFY(!exportButton().isEnabled());
        panel_->showOutcome(QStringLiteral("<i>map.png</i> cannot be written"), false);
        QVERIFY(!bar->isVisible());
        QVERIFY(exportButton().isEnabled());
        QVERIFY(says(QStringLiteral("<i>map.png</i> cannot be written")));
    }

    void escapeCloses() {
        QSignalSpy closed(panel_.get(), &ExportPanel::closed);
        title().setFocus();
        QTest::keyClick(&title(), Qt::Key_Escape);
        QCOMPARE(closed.count(), 1);
    }
};

QTEST_MAIN(TestExportPanel)
#include "tst_ExportPanel.moc"
