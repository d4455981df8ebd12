#include "app/import/MappingDialog.h"

#include "app/PlainText.h"
#include "app/panels/PanelStyle.h"
#include "core/BidiText.h"
#include "io/FieldCells.h"
#include "io/MappingGuess.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

namespace atlas {
namespace {

constexpr QSize usualSize(980, 620);
constexpr int shownRows = 100; // what an eye goes over
constexpr int mostHeaderRows = 5;
constexpr int columnLetters = 14; // most names of columns are read whole
constexpr int fieldsWidth = 400;
constexpr qsizetype shownCell = 200; // characters: a longer one would make the line unreadable

const std::array encodings{TextEncoding::Utf8, TextEncoding::Utf16Le, TextEncoding::Utf16Be,
                           TextEncoding::Windows1252, TextEncoding::Windows1256};

template <class T>
void choose(QComboBox& box, const std::optional<T>& value) {
    box.setCurrentIndex(value ? box.findData(static_cast<int>(*value)) : 0);
}

template <class T>
std::optional<T> chosen(const QComboBox& box) {
    const int value = box.currentData().toInt();
    return value < 0 ? std::nullopt : std::optional(static_cast<T>(value));
}

} // namespace

MappingDialog::MappingDialog(const QString& path, QWidget* parent)
    : QDialog(parent)
    , path_(path)
    , rows_(new QTableWidget(this))
    , state_(makeLabel(tr("Reading the first rows…"), TextRole::Muted, this))
    , buttons_(new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel, this))
    , looking_(LatestTask::Overtaken::Stops) {
    setObjectName(QStringLiteral("mappingDialog"));
    setWindowTitle(tr("How to read %1").arg(leftToRight(QFileInfo(path).fileName())));
    resize(roomFor(usualSize, *this));
    state_->setObjectName(QStringLiteral("mappingState"));
    rows_->setAccessibleName(tr("First rows"));
    rows_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    rows_->setTabKeyNavigation(false);
    rows_->setWordWrap(false);
    auto* column = new QVBoxLayout(this);
    column->addWidget(makeWriting());
    auto* parts = new QSplitter(Qt::Horizontal, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeFields());
    parts->addWidget(rows_);
    parts->setStretchFactor(1, 1);
    parts->setSizes({fieldsWidth, usualSize.width() - fieldsWidth});
    column->addWidget(parts, 1);
    column->addWidget(state_);
    column->addWidget(buttons_);
    connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons_->button(QDialogButtonBox::Open)->setEnabled(false);
    look();
}

QWidget* MappingDialog::makeWriting() {
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    int at = 0;
    const auto add = [&](const QString& name, QWidget* field) {
        auto* label = new QLabel(name, box);
        label->setBuddy(field);
        field->setAccessibleName(name);
        grid->addWidget(label, 0, at);
        grid->addWidget(field, 1, at++);
    };
    encoding_ = new QComboBox(box);
    for (const TextEncoding encoding : encodings)
        encoding_->addItem(encodingName(encoding), static_cast<int>(encoding));
    add(tr("Encoding"), encoding_);
    separator_ = new QComboBox(box);
    separator_->addItem(tr("comma"), int(','));
    separator_->addItem(tr("semicolon"), int(';'));
    separator_->addItem(tr("tab"), int('\t'));
    separator_->addItem(tr("bar |"), int('|'));
    add(tr("Separator"), separator_);
    headerRows_ = new QSpinBox(box);
    headerRows_->setMaximum(mostHeaderRows);
    headerRows_->setSpecialValueText(tr("none"));
    add(tr("Header rows"), headerRows_);
    decimal_ = new QComboBox(box);
    decimal_->addItem(tr("as the cells tell"), -1);
    decimal_->addItem(tr("35.95"), 0);
    decimal_->addItem(tr("35,95"), 1);
    add(tr("Decimals"), decimal_);
    dateOrder_ = new QComboBox(box);
    dateOrder_->addItem(tr("as the dates tell"), -1);
    dateOrder_->addItem(tr("day first"), static_cast<int>(DateOrder::DayFirst));
    dateOrder_->addItem(tr("month first"), static_cast<int>(DateOrder::MonthFirst));
    add(tr("Dates"), dateOrder_);
    array_ = new QLineEdit(box);
    array_->setPlaceholderText(tr("the longest"));
    array_->setToolTip(tr("Of JSON: where the records lie, as data.events"));
    add(tr("Array"), array_);
    const auto again = [this] {
        if (!showing_) look();
    };
    for (QComboBox* choice : {encoding_, separator_, decimal_, dateOrder_})
        connect(choice, &QComboBox::currentIndexChanged, this, again);
    connect(headerRows_, &QSpinBox::valueChanged, this, again);
    connect(array_, &QLineEdit::editingFinished, this, [this, again] {
        if (array_->isModified()) again();
        array_->setModified(false);
    });
    return box;
}

QWidget* MappingDialog::makeFields() {
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget(scroll);
    auto* form = new QFormLayout(page);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    for (int i = 0; i < tableFieldCount; ++i) {
        const auto field = static_cast<TableField>(i);
        FieldRow& row = fields_[static_cast<std::size_t>(i)];
        row.column = new QComboBox(page);
        row.column->setObjectName(fieldWord(field));
        row.column->setAccessibleName(fieldName(field));
        row.column->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        row.column->setMinimumContentsLength(columnLetters);
        row.counts = makeLabel({}, TextRole::Muted, page);
        row.counts->setObjectName(fieldWord(field) + QStringLiteral("-counts"));
        row.counts->hide();
        form->addRow(fieldName(field), row.column);
        form->addRow(row.counts);
        connect(row.column, &QComboBox::currentIndexChanged, this, [this, field] {
            if (showing_) return;
            const QString name = fields_[static_cast<std::size_t>(field)].column->currentData().toString();
            if (name.isEmpty())
                mapping_.columns.erase(field);
            else
                mapping_.columns[field] = {name};
            guessForms();
            count();
        });
    }
    scroll->setWidget(page);
    return scroll;
}

TableMapping MappingDialog::writing() const {
    TableMapping writing;
    writing.dateOrder = chosen<DateOrder>(*dateOrder_);
    writing.array = array_->text().trimmed();
    writing.layer = mapping_.layer;
    writing.decimalComma = chosen<bool>(*decimal_);
    if (look_.preview.columns.isEmpty()) return writing; // the rest is guessed from the file
    if (look_.format != TableFormat::Text) return writing;
    writing.encoding = chosen<TextEncoding>(*encoding_);
    writing.separator = static_cast<char>(separator_->currentData().toInt());
    writing.headerRows = headerRows_->value();
    return writing;
}

void MappingDialog::look() {
    const TableMapping given = writing();
    ready_ = false;
    looking_.run([this, path = path_, given](const std::stop_token& stop) {
        auto look = TableLook::take(path, given, stop);
        if (stop.stop_requested()) return;
        QMetaObject::invokeMethod(
            this, [this, look = std::move(look)] { take(look); }, Qt::QueuedConnection);
    });
}

void MappingDialog::take(const Result<TableLook>& look) {
    if (!look) {
        state_->setText(look.error().line());
        buttons_->button(QDialogButtonBox::Open)->setEnabled(false);
        return;
    }
    const bool sameColumns = look_.preview.columns == look->preview.columns;
    const auto columns = std::move(mapping_.columns);
    const QByteArray fingerprint = look_.fingerprint; // of the first look, when nothing was chosen yet
    look_ = *look;
    if (look_.fingerprint.isEmpty()) look_.fingerprint = fingerprint;
    mapping_ = look->mapping;
    ready_ = true;
    if (sameColumns) {
        mapping_.columns = columns; // what the user chose still fits
        guessForms();
    }
    showing_ = true;
    showWriting();
    showColumns();
    showRows();
    showing_ = false;
    count();
    Q_EMIT looked();
}

void MappingDialog::showWriting() {
    const bool text = look_.format == TableFormat::Text;
    for (QWidget* field : std::initializer_list<QWidget*>{encoding_, separator_, headerRows_})
        field->setEnabled(text);
    array_->setEnabled(look_.format == TableFormat::Json);
    choose(*encoding_, std::optional(look_.text.encoding));
    choose(*separator_, std::optional(look_.text.separator));
    headerRows_->setValue(look_.text.headerRows);
}

void MappingDialog::showColumns() {
    for (int i = 0; i < tableFieldCount; ++i) {
        QComboBox& box = *fields_[static_cast<std::size_t>(i)].column;
        box.clear();
        box.addItem(tr("—"), QString());
        for (const QString& column : look_.preview.columns)
            box.addItem(column.simplified(), column);
        const auto mapped = columnsOf(look_.preview.columns, mapping_, static_cast<TableField>(i));
        box.setCurrentIndex(mapped.empty() ? 0 : mapped.front() + 1);
    }
}

void MappingDialog::showRows() {
    const auto& columns = look_.preview.columns;
    const int rows = std::min(shownRows, static_cast<int>(look_.preview.rows.size()));
    rows_->clear();
    rows_->setColumnCount(static_cast<int>(columns.size()));
    rows_->setRowCount(rows);
    rows_->setHorizontalHeaderLabels(columns);
    for (int row = 0; row < rows; ++row) {
        const QStringList& cells = look_.preview.rows[static_cast<std::size_t>(row)];
        for (int column = 0; column < static_cast<int>(cells.size()); ++column)
            rows_->setItem(row, column,
                           new QTableWidgetItem(isolated(cells[column].simplified().left(shownCell))));
    }
}

/// What the chosen columns tell of decimals and dates, as far as the user does not say it.
void MappingDialog::guessForms() {
    TableMapping given = writing();
    given.columns = mapping_.columns;
    given.guessRest = false;
    mapping_ = guessMapping(look_.preview, given);
}

void MappingDialog::count() {
    for (int i = 0; i < tableFieldCount; ++i)
        countField(static_cast<TableField>(i));
    TableMapping whole = mapping_;
    whole.guessRest = true; // what is missing is a fault, whoever left it out
    const Outcome checked = checkMapping(look_.preview, whole, QFileInfo(path_).fileName());
    state_->setText(checked ? tr("The counts are of the first %n rows.", nullptr,
                                 static_cast<int>(look_.preview.rows.size()))
                            : checked.error().line());
    buttons_->button(QDialogButtonBox::Open)->setEnabled(checked.ok());
}

void MappingDialog::countField(TableField field) {
    QLabel& label = *fields_[static_cast<std::size_t>(field)].counts;
    const bool mapped = !columnsOf(look_.preview.columns, mapping_, field).empty();
    label.setVisible(mapped);
    if (!mapped) return;
    const CellCounts counts = countCells(look_.preview, mapping_, field);
    const QLocale locale;
    QString line = tr("%1 understood, %2 empty, %3 not understood")
                       .arg(locale.toString(counts.understood), locale.toString(counts.empty),
                            locale.toString(counts.notUnderstood));
    if (counts.notUnderstood > 0) line += QStringLiteral(": “%1”").arg(counts.example.simplified().left(40));
    label.setText(line);
}

ReadOptions MappingDialog::options() const {
    ReadOptions options;
    TableMapping mapping = writing();
    mapping.columns = mapping_.columns;
    mapping.decimalComma = mapping_.decimalComma;
    mapping.dateOrder = mapping_.dateOrder;
    mapping.epoch = mapping_.epoch;
    mapping.zone = mapping_.zone;
    mapping.nothing = mapping_.nothing;
    mapping.guessRest = false;
    options.schema = QStringLiteral("table");
    options.mapping = std::move(mapping);
    return options;
}

} // namespace atlas
