#include "app/import/MappingDialog.h"
#include "gazetteer/Gazetteer.h"
#include "io/EventReader.h"
#include "support/EventBuilder.h"
#include "support/TestFiles.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace atlas;

namespace {

/// Semicolons, decimal commas, days first, and a name for the dead that nobody would guess.
QByteArray table() {
    return "wann;breite;laenge;what happened;zzz\n"
           "17/03/2017;35,95;39,01;a strike in Testville;3\n"
           "18/03/2017;36,1;39,2;another;ND\n"
           "19/03/2017;36,2;39,3;a third;many\n";
}

} // namespace

class TestMappingDialog : public QObject {
    Q_OBJECT

    test::TestFiles files_;
    std::unique_ptr<MappingDialog> dialog_;
    QString path_;

    void open(const QByteArray& bytes) {
        path_ = files_.write(QStringLiteral("made-up.csv"), bytes);
        dialog_ = std::make_unique<MappingDialog>(path_);
        dialog_->show();
        QTRY_VERIFY(dialog_->ready());
    }

    [[nodiscard]] QComboBox& column(const char* field) const {
        return *dialog_->findChild<QComboBox*>(QLatin1String(field));
    }

    [[nodiscard]] QString counts(const char* field) const {
        return dialog_->findChild<QLabel*>(QLatin1String(field) + QStringLiteral("-counts"))->text();
    }

    [[nodiscard]] bool mayBeOpened() const {
        return dialog_->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Open)->isEnabled();
    }

    [[nodiscard]] QString state() const {
        return dialog_->findChild<QLabel*>(QStringLiteral("mappingState"))->text();
    }

    void choose(const char* field, const char* name) {
        QComboBox& box = column(field);
        const int at = box.findText(QLatin1String(name));
        QVERIFY(at >= 0);
        box.setCurrentIndex(at);
    }

  private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void cleanup() { dialog_.reset(); }

    void showsTheRowsAsTheyAre() {
        open(table());
        const auto* rows = dialog_->findChild<QTableWidget*>();
        QCOMPARE(rows->columnCount(), 5);
        QCOMPARE(rows->rowCount(), 3);
        QCOMPARE(rows->item(1, 3)->text(), QStringLiteral("another"));
        QCOMPARE(rows->horizontalHeaderItem(0)->text(), QStringLiteral("wann"));
    }

    void countsWithEveryChoice() {
        open(table());
        choose("killed", "zzz");
        QCOMPARE(counts("killed"), QStringLiteral("1 understood, 1 empty, 1 not understood: “many”"));
        choose("latitude", "breite");
        QCOMPARE(counts("latitude"), QStringLiteral("3 understood, 0 empty, 0 not understood"));
        choose("latitude", "what happened");
        QVERIFY(counts("latitude").startsWith(QStringLiteral("0 understood")));
    }

    void doesNotOpenWithoutPlaceAndTime() {
        open("name,colour\nx,red\ny,blue\n");
        QVERIFY(!mayBeOpened());
    }

    void whatIsChosenIsHowItIsRead() {
        open(table());
        choose("date", "wann");
        choose("latitude", "breite");
        choose("longitude", "laenge");
        choose("killed", "zzz");
        QVERIFY2(mayBeOpened(), qPrintable(state()));
        const Gazetteer gazetteer({});
        const auto loaded = EventReader(gazetteer).read(path_, dialog_->options(), {}, {});
        QVERIFY2(loaded.ok(), loaded ? "" : qPrintable(loaded.error().line()));
        const auto events = test::everyEvent((*loaded)->events);
        QCOMPARE(events.size(), std::size_t(3));
        QCOMPARE(events[0].where.point->lat, 35.95);
        QCOMPARE(localDay(events[0].when.from, PlaceZone::Utc), QDate(2017, 3, 17));
        QCOMPARE(events[0].claims[0].casualties.killed()->min, 3);
        QVERIFY(!events[1].claims[0].casualties.killed()); // ND
        QVERIFY(!dialog_->fingerprint().isEmpty());
    }

    void anotherSeparatorIsLookedAtAnew() {
        open(table());
        auto* separator = dialog_->findChildren<QComboBox*>().at(1);
        for (auto* box : dialog_->findChildren<QComboBox*>())
            if (box->accessibleName() == QStringLiteral("Separator")) separator = box;
        separator->setCurrentIndex(separator->findText(QStringLiteral("bar |")));
        QTRY_VERIFY(!dialog_->ready() && !mayBeOpened()); // one column is no table
        QSignalSpy looked(dialog_.get(), &MappingDialog::looked);
        separator->setCurrentIndex(separator->findText(QStringLiteral("semicolon")));
        QTRY_VERIFY2(looked.count() == 1, qPrintable(state()));
        QCOMPARE(dialog_->findChild<QTableWidget*>()->columnCount(), 5);
    }
};

QTEST_MAIN(TestMappingDialog)
#include "tst_MappingDialog.moc"
