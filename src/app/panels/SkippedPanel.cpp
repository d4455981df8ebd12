#include "app/panels/SkippedPanel.h"

#include "app/panels/GlyphIcon.h"
#include "app/panels/PanelStyle.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QSaveFile>
#include <QTableView>
#include <QToolButton>

namespace atlas {

SkippedPanel::SkippedPanel(SkippedModel& model, QWidget* parent)
    : QWidget(parent)
    , model_(model)
    , count_(makeLabel({}, TextRole::Heading, this))
    , save_(new QToolButton(this))
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
    save_->setText(tr("Save as CSV…"));
    save_->setAccessibleName(tr("Save the table as CSV"));
    connect(save_, &QToolButton::clicked, this, &SkippedPanel::askWhereToSave);
    head->addWidget(save_);
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
    // Not each of them is a row left out: many were taken without one of their cells.
    count_->setText(rows == 1 ? tr("%1 note on the rows of your files").arg(number)
                              : tr("%1 notes on the rows of your files").arg(number));
    save_->setEnabled(rows > 0);
    table_->resizeColumnsToContents();
}

void SkippedPanel::askWhereToSave() {
    const QString path = QFileDialog::getSaveFileName(this, tr("Save as CSV"), QStringLiteral("skipped.csv"),
                                                      tr("CSV (*.csv)"));
    if (!path.isEmpty()) saveTo(path);
}

void SkippedPanel::saveTo(const QString& path) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(model_.csv()) >= 0 && file.commit()) return;
    QMessageBox box(QMessageBox::Warning, tr("Not saved"),
                    tr("%1 cannot be written: %2").arg(path, file.errorString()), QMessageBox::Ok, this);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

void SkippedPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace atlas
