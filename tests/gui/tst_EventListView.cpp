#include "app/panels/EventListView.h"

#include <QAbstractListModel>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTest>

using namespace atlas;

namespace {

/// So many lines; counts how often a view asks for one.
class Lines : public QAbstractListModel {
  public:
    explicit Lines(int count) : count_(count) {}

    void setCount(int count) {
        beginResetModel();
        count_ = count;
        endResetModel();
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent) const override {
        return parent.isValid() ? 0 : count_;
    }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        ++asked;
        return role == Qt::DisplayRole ? QVariant(index.row()) : QVariant();
    }

    mutable int asked = 0;

  private:
    int count_;
};

class Delegate : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {100, lineHeight};
    }

    static constexpr int lineHeight = 50;
};

constexpr int tenMillion = 10'000'000;

} // namespace

class TestEventListView : public QObject {
    Q_OBJECT

    std::unique_ptr<Lines> model_;
    std::unique_ptr<EventListView> view_;

    [[nodiscard]] int current() const { return view_->currentIndex().row(); }

  private Q_SLOTS:

    void init() {
        model_ = std::make_unique<Lines>(tenMillion);
        view_ = std::make_unique<EventListView>();
        view_->setModel(model_.get());
        view_->setItemDelegate(new Delegate(view_.get()));
        view_->resize(200, 10 * Delegate::lineHeight + 2 * view_->frameWidth());
        view_->show();
        QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
    }

    void cleanup() {
        view_.reset();
        model_.reset();
    }

    void tenMillionLinesCostWhatTenDo() {
        model_->asked = 0;
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 5; ++i) {
            model_->setCount(tenMillion - i);
            view_->setCurrentIndex(model_->index(tenMillion / 2));
            view_->repaint();
        }
        QVERIFY2(clock.elapsed() < 250, qPrintable(QString::number(clock.elapsed())));
        QVERIFY2(model_->asked < 5 * 12 * 20, qPrintable(QString::number(model_->asked)));
    }

    void everyLineCanBeReached() {
        view_->scrollToBottom();
        const QRect last = view_->visualRect(model_->index(tenMillion - 1));
        QCOMPARE(last, QRect(0, 9 * Delegate::lineHeight, view_->viewport()->width(), Delegate::lineHeight));
        QTest::mouseClick(view_->viewport(), Qt::LeftButton, {}, last.center());
        QCOMPARE(current(), tenMillion - 1);
        QVERIFY(view_->selectionModel()->isSelected(view_->currentIndex()));
        QCOMPARE(view_->indexAt({5, 5}).row(), tenMillion - 10);
    }

    void belowTheLastLineLiesNothing() {
        model_->setCount(3);
        view_->repaint();
        QCOMPARE(view_->indexAt({5, 3 * Delegate::lineHeight - 1}).row(), 2);
        QVERIFY(!view_->indexAt({5, 3 * Delegate::lineHeight}).isValid());
        QCOMPARE(view_->verticalScrollBar()->maximum(), 0);
        model_->setCount(0);
        view_->repaint();
        QVERIFY(!view_->indexAt({5, 5}).isValid());
        QTest::keyClick(view_.get(), Qt::Key_End);
        QVERIFY(!view_->currentIndex().isValid());
    }

    void keysWalk() {
        view_->setFocus();
        QTest::keyClick(view_.get(), Qt::Key_Home);
        QCOMPARE(current(), 0);
        QTest::keyClick(view_.get(), Qt::Key_Up);
        QCOMPARE(current(), 0);
        QTest::keyClick(view_.get(), Qt::Key_Down);
        QCOMPARE(current(), 1);
        QTest::keyClick(view_.get(), Qt::Key_PageDown);
        QCOMPARE(current(), 10);
        QTest::keyClick(view_.get(), Qt::Key_PageUp);
        QCOMPARE(current(), 1);
        QTest::keyClick(view_.get(), Qt::Key_End);
        QCOMPARE(current(), tenMillion - 1);
        QVERIFY(view_->viewport()->rect().contains(view_->visualRect(view_->currentIndex())));
    }

    void lettersAreNotSearchedFor() {
        view_->setFocus();
        model_->asked = 0;
        QTest::keyClick(view_.get(), Qt::Key_7);
        QVERIFY(model_->asked < 1000);
        QVERIFY(!view_->currentIndex().isValid());
    }

    void scrollsNoFartherThanNeeded() {
        view_->scrollTo(model_->index(5));
        QCOMPARE(view_->verticalScrollBar()->value(), 0);
        view_->scrollTo(model_->index(10));
        QCOMPARE(view_->verticalScrollBar()->value(), Delegate::lineHeight);
        view_->scrollTo(model_->index(500), QAbstractItemView::PositionAtTop);
        QCOMPARE(view_->visualRect(model_->index(500)).top(), 0);
    }
};

QTEST_MAIN(TestEventListView)
#include "tst_EventListView.moc"
