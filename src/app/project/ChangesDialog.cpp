#include "app/project/ChangesDialog.h"

#include "app/panels/PanelStyle.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

namespace atlas {
namespace {

constexpr QSize usualSize(640, 420);

QTableWidgetItem* cell(const QString& text) {
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(text.toHtmlEscaped());
    return item;
}

QTableWidget* makeTable(const std::vector<ChangeNote>& notes, QWidget* parent) {
    auto* table = new QTableWidget(static_cast<int>(notes.size()), 3, parent);
    table->setHorizontalHeaderLabels(
        {ChangesDialog::tr("When"), ChangesDialog::tr("Change"), ChangesDialog::tr("Events")});
    table->setAccessibleName(ChangesDialog::tr("List of changes"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const QLocale locale;
    int row = 0;
    for (auto note = notes.rbegin(); note != notes.rend(); ++note, ++row) {
        table->setItem(row, 0, cell(locale.toString(note->at.toLocalTime(), QLocale::ShortFormat)));
        table->setItem(row, 1, cell(note->what));
        table->setItem(row, 2, cell(note->events.join(ChangesDialog::tr("; ", "between ids of events"))));
    }
    table->resizeColumnsToContents();
    return table;
}

} // namespace

ChangesDialog::ChangesDialog(const std::vector<ChangeNote>& notes, QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("changesDialog"));
    setWindowTitle(tr("List of changes"));
    resize(roomFor(usualSize, *this));
    auto* column = new QVBoxLayout(this);
    column->addWidget(makeLabel(notes.empty() ? tr("Nothing has been changed yet.")
                                              : tr("Every change is kept with the project, undone ones too."),
                                TextRole::Muted, this));
    column->addWidget(makeTable(notes, this), 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

} // namespace atlas
