#include "app/SearchField.h"
#include "gui/ActiveWindow.h"
#include "support/EventBuilder.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QSignalSpy>
#include <QTest>

using namespace atlas;

class TestSearchField : public QObject {
    Q_OBJECT

    std::shared_ptr<const EventSnapshot> events_;
    std::unique_ptr<SearchField> field_;

    [[nodiscard]] QAbstractItemView& list() const { return *field_->findChild<QCompleter*>()->popup(); }

    [[nodiscard]] QStringList lines() const {
        QStringList all;
        for (int row = 0; list().isVisible() && row < list().model()->rowCount(); ++row)
            all << list().model()->index(row, 0).data().toString();
        return all;
    }

  private Q_SLOTS:

    void initTestCase() {
        QLocale::setDefault(QLocale::c());
        std::vector<QString> made;
        for (int i = 0; i < 3000; ++i)
            made.push_back(QStringLiteral("2016-03-%1 Town%2 airstrike")
                               .arg(1 + i % 28, 2, 10, QLatin1Char('0'))
                               .arg(i));
        events_ = test::events(made);
    }

    void init() {
        field_ = std::make_unique<SearchField>();
        field_->setEvents(events_);
        QVERIFY(test::showActive(*field_));
        field_->setFocus();
    }

    void cleanup() { field_.reset(); }

    void listsEventsAsTheyAreFound() {
        QTest::keyClicks(field_.get(), QStringLiteral("town29"));
        QTRY_COMPARE(lines().size(), 8);
        QTRY_VERIFY(!lines().join(QString()).contains(QStringLiteral("…"))); // the search has ended
        for (const QString& line : lines())
            QVERIFY2(line.contains(QStringLiteral("Town29")), qPrintable(line));
        // As high as its lines, no more.
        const QRect last = list().visualRect(list().model()->index(7, 0));
        QVERIFY(list().viewport()->height() - last.bottom() < last.height());
    }

    void positionsAreGoneTo_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("line");
        QTest::newRow("degrees") << "35.95, 39.01"
                                 << "Go to 35.950 N 39.010 E";
        QTest::newRow("degrees, minutes and seconds") << "35°57'00\"N 39°00'36\"E"
                                                      << "Go to 35.950 N 39.010 E";
        QTest::newRow("MGRS") << "37S EV 01 79"
                              << "Go to 35.9";
        QTest::newRow("UTM") << "37N 500902 3978348"
                             << "Go to 35.95";
        QTest::newRow("geo: address") << "geo:35.95,39.01;u=50"
                                      << "Go to 35.95";
    }

    /// In whatever form it is typed, Enter goes there.
    void positionsAreGoneTo() {
        QFETCH(QString, typed);
        QFETCH(QString, line);
        QSignalSpy chosen(field_.get(), &SearchField::placeChosen);
        field_->setText(typed);
        QTest::keyClick(field_.get(), Qt::Key_Space); // as typing does
        QTRY_VERIFY(!lines().isEmpty());
        QVERIFY2(lines().front().startsWith(line), qPrintable(lines().front()));
        QTest::keyClick(field_.get(), Qt::Key_Return);
        QTRY_COMPARE(chosen.count(), 1);
        const auto at = chosen[0][0].value<GeoPoint>();
        QVERIFY(std::abs(at.lat - 35.95) < 0.01 && std::abs(at.lon - 39.01) < 0.01);
    }

    void whatIsNowhereLeavesNothing() {
        QTest::keyClicks(field_.get(), QStringLiteral("nowhere"));
        QTest::qWait(500); // the pause after the last key, and the search
        QVERIFY(!list().isVisible());
    }

    void enterGoesToTheFirstHoweverEarly() {
        QSignalSpy chosen(field_.get(), &SearchField::eventChosen);
        QSignalSpy left(field_.get(), &SearchField::left);
        QTest::keyClicks(field_.get(), QStringLiteral("Town2999"));
        QTest::keyClick(field_.get(), Qt::Key_Return);
        QTRY_COMPARE(chosen.size(), 1);
        const auto event = events_->event(chosen.front().front().toUInt());
        QCOMPARE(event.where.name, QStringLiteral("Town2999"));
        QCOMPARE(left.size(), 1);
        QVERIFY(!list().isVisible());
        QVERIFY(field_->text().isEmpty());
    }

    void escapeGivesTheSearchUp() {
        QSignalSpy chosen(field_.get(), &SearchField::eventChosen);
        QTest::keyClicks(field_.get(), QStringLiteral("Town"));
        QTest::keyClick(field_.get(), Qt::Key_Return);
        QTest::keyClick(field_.get(), Qt::Key_Escape);
        QTest::qWait(100);
        QVERIFY(!list().isVisible());
        QVERIFY(chosen.size() <= 1);
    }

    void otherEventsEndTheSearchAmongTheOld() {
        QSignalSpy chosen(field_.get(), &SearchField::eventChosen);
        QTest::keyClicks(field_.get(), QStringLiteral("Town2999"));
        QTest::keyClick(field_.get(), Qt::Key_Return);
        field_->setEvents(EventSnapshot::build({}));
        QTest::qWait(200);
        QVERIFY(chosen.isEmpty());
        QVERIFY(!list().isVisible());
    }
};

QTEST_MAIN(TestSearchField)
#include "tst_SearchField.moc"
