#include "app/panels/SkippedPanel.h"

#include "app/panels/GlyphIcon.h"
#include "app/panels/PanelStyle.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QToolButton>

namespace atlas {

SkippedPanel::SkippedPanel(SkippedModel& model, QWidget* parent)
    : QWidget(parent)
    , model_(model)
    , count_(makeLabel({}, TextRole::Heading, this))
    , table_(new QTableView(this)) {
    setObjectName(QStringLiteral("skippedPanel"));
    auto* close = new QToolButton(this);
    close->setIcon(glyphIcon(Glyph::Close));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close (Esc)"));
    connect(close, &QToolButton::clicked, this, &SkippedPanel::closed);
    auto* head = new QHBoxLayout;
    head->addWidget(count_, 1);
    head->addWidget(close);

    table_->setModel(&model);
    table_->setAccessibleName(tr("Rows that were skipped"));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setTabKeyNavigation(false);
    table_->setFrameShape(QFrame::NoFrame);
    table_->setShowGrid(false);
    table_->setAlternatingRowColors(true);
    table_->setWordWrap(false);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    // Thousands of rows: widths are taken from the first screenful, not from all of them.
    table_->horizontalHeader()->setResizeContentsPrecision(0);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 12);
    column->addLayout(head);
    column->addWidget(table_, 1);
    setFocusProxy(table_);
    connect(&model_, &SkippedModel::modelReset, this, &SkippedPanel::showCount);
    showCount();
}

void SkippedPanel::showCount() {
    const int rows = model_.rowCount();
    const QString number = QLocale().toString(rows);
    count_->setText(rows == 1 ? tr("%1 row was skipped").arg(number)
                              : tr("%1 rows were skipped").arg(number));
    table_->resizeColumnsToContents();
}

void SkippedPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace atlas
