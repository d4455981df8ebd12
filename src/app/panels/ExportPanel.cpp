#include "app/panels/ExportPanel.h"

#include "app/panels/GlyphIcon.h"
#include "app/panels/PagePreview.h"
#include "app/panels/PanelStyle.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStandardPaths>
#include <QToolButton>

#include <array>

namespace atlas {
namespace {

/// A screen, a wide screen, a printed double column and a poster of a phone.
constexpr std::array presets{QSize(1600, 1000), QSize(1920, 1080), QSize(3000, 2000), QSize(2400, 3000)};
constexpr std::array densities{96, 150, 200, 300};
constexpr int leastPixels = 200; ///< less holds no legend
constexpr int mostPixels =
    12'000; ///< an A2 sheet at 500 dpi; beyond it the map's labels are still one pixel wide
constexpr double millimetresPerInch = 25.4;

QString timesText(const QSize& size) {
    const QLocale locale;
    return QStringLiteral("%1 × %2").arg(locale.toString(size.width()), locale.toString(size.height()));
}

/// Where pictures go on this desktop; it need not exist before the first export.
QString defaultPath() {
    using Paths = QStandardPaths;
    QString folder = Paths::writableLocation(Paths::PicturesLocation);
    if (!QFileInfo(folder).isDir()) folder = Paths::writableLocation(Paths::DocumentsLocation);
    if (!QFileInfo(folder).isDir()) folder = QDir::homePath();
    return QDir(folder).filePath(QStringLiteral("strike-atlas.png"));
}

QSpinBox* makeSide(const QString& name, QWidget* parent) {
    auto* side = new QSpinBox(parent);
    side->setRange(leastPixels, MapExporter::mostPixels);
    side->setSingleStep(100);
    side->setAccessibleName(name);
    side->setButtonSymbols(QAbstractSpinBox::NoButtons); // a step of 100 is rarely what is wanted
    side->setKeyboardTracking(false);                    // 3, 30, 300, 3000 are not four pages
    return side;
}

} // namespace

ExportPanel::ExportPanel(QWidget* parent)
    : QWidget(parent)
    , preview_(new PagePreview(this))
    , preset_(new QComboBox(this))
    , width_(makeSide(tr("Width in pixels"), this))
    , height_(makeSide(tr("Height in pixels"), this))
    , dpi_(new QComboBox(this))
    , title_(new QLineEdit(this))
    , path_(new QLineEdit(defaultPath(), this))
    , sizeNote_(makeLabel({}, TextRole::Muted, this))
    , fileNote_(makeLabel({}, TextRole::Muted, this))
    , export_(new QPushButton(tr("&Export"), this))
    , progress_(new QProgressBar(this))
    , outcome_(makeLabel({}, TextRole::Body, this)) {
    setObjectName(QStringLiteral("exportPanel"));
    markAccent(*export_);
    export_->setAutoDefault(true);
    progress_->setRange(0, 0); // how long a page takes is not known beforehand
    progress_->setTextVisible(false);
    progress_->setAccessibleName(tr("The map is being written"));
    progress_->hide();
    outcome_->hide();
    lay();
    connect(export_, &QPushButton::clicked, this, &ExportPanel::startExport);
    setFocusProxy(title_);
    takePreset();
    showFileNote();
}

/// In a scroll area: at 200 % on a laptop the panel is taller than its place.
void ExportPanel::lay() {
    auto* sheet = new QWidget(this);
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(16, 2, 16, 14);
    column->setSpacing(8);
    column->addWidget(preview_);
    column->addWidget(sizeNote_);
    column->addLayout(makeForm());
    column->addWidget(fileNote_);
    column->addWidget(export_);
    column->addWidget(progress_);
    column->addWidget(outcome_);
    column->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(sheet);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addLayout(makeHead());
    outer->addWidget(scroll, 1);
}

QLayout* ExportPanel::makeHead() {
    auto* close = new QToolButton(this);
    close->setIcon(glyphIcon(Glyph::Close));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close (Esc)"));
    close->setFocusPolicy(Qt::StrongFocus);
    connect(close, &QToolButton::clicked, this, &ExportPanel::closed);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(16, 10, 12, 6);
    row->addWidget(makeLabel(tr("Export the map"), TextRole::Title, this), 1);
    row->addWidget(close);
    return row;
}

QFormLayout* ExportPanel::makeForm() {
    for (const auto& size : presets)
        preset_->addItem(timesText(size), size);
    preset_->addItem(tr("Other"), QSize());
    for (const int dpi : densities)
        dpi_->addItem(tr("%1 dpi").arg(QLocale().toString(dpi)), dpi);
    title_->setPlaceholderText(tr("Title over the map"));
    title_->setClearButtonEnabled(true);
    connect(preset_, &QComboBox::currentIndexChanged, this, &ExportPanel::takePreset);
    connect(width_, &QSpinBox::valueChanged, this, &ExportPanel::showPreset);
    connect(height_, &QSpinBox::valueChanged, this, &ExportPanel::showPreset);
    connect(dpi_, &QComboBox::currentIndexChanged, this, &ExportPanel::pageChanged);
    connect(title_, &QLineEdit::textChanged, this, &ExportPanel::pageChanged);
    connect(path_, &QLineEdit::textChanged, this, &ExportPanel::showFileNote);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Title"), title_);
    form->addRow(tr("&Size"), preset_);
    form->addRow(tr("Pixels"), makeSizeRow());
    form->addRow(tr("&Dots per inch"), dpi_);
    auto* fileRow = makeFileRow();
    form->addRow(tr("&File"), fileRow);
    // A row of several widgets has no buddy of its own, and its label would show the ampersand.
    qobject_cast<QLabel*>(form->labelForField(fileRow))->setBuddy(path_);
    return form;
}

QLayout* ExportPanel::makeSizeRow() {
    auto* row = new QHBoxLayout;
    row->addWidget(width_, 1);
    row->addWidget(new QLabel(QStringLiteral("×"), this));
    row->addWidget(height_, 1);
    return row;
}

QLayout* ExportPanel::makeFileRow() {
    auto* browse = new QToolButton(this);
    browse->setText(tr("…"));
    browse->setAccessibleName(tr("Choose a file"));
    browse->setToolTip(browse->accessibleName());
    browse->setFocusPolicy(Qt::StrongFocus);
    connect(browse, &QToolButton::clicked, this, &ExportPanel::chooseFile);
    path_->setAccessibleName(tr("File to be written"));
    auto* row = new QHBoxLayout;
    row->addWidget(path_, 1);
    row->addWidget(browse);
    return row;
}

void ExportPanel::setRequest(const FrameRequest& request) {
    preview_->setRequest(request);
}

PageSpec ExportPanel::page() const {
    PageSpec page;
    page.pixels = QSize(width_->value(), height_->value());
    page.dpi = dpi_->currentData().toInt();
    page.title = title_->text().trimmed();
    return page;
}

QString ExportPanel::path() const {
    QString path = path_->text().trimmed();
    const bool named = !path.isEmpty() && !QFileInfo(path).fileName().isEmpty();
    if (!named) return {};
    if (QFileInfo(path).suffix().compare(QLatin1String("png"), Qt::CaseInsensitive) != 0)
        path += QStringLiteral(".png");
    return path;
}

void ExportPanel::takePreset() {
    const QSize size = preset_->currentData().toSize();
    if (!size.isEmpty()) {
        // Both sides change at once; the preset must not be looked up between them.
        const QSignalBlocker blockWidth(width_);
        const QSignalBlocker blockHeight(height_);
        width_->setValue(size.width());
        height_->setValue(size.height());
    }
    pageChanged();
}

void ExportPanel::showPreset() {
    const int known = preset_->findData(QSize(width_->value(), height_->value()));
    const QSignalBlocker block(preset_);
    preset_->setCurrentIndex(known >= 0 ? known : preset_->count() - 1);
    pageChanged();
}

void ExportPanel::pageChanged() {
    const PageSpec spec = page();
    const auto millimetres = [&](int pixels) {
        return QLocale().toString(qRound(pixels * millimetresPerInch / spec.dpi));
    };
    sizeNote_->setText(tr("%1 pixels, %2 × %3 mm in print")
                           .arg(timesText(spec.pixels), millimetres(spec.pixels.width()),
                                millimetres(spec.pixels.height())));
    preview_->setPage(spec);
}

void ExportPanel::showFileNote() {
    const QString file = path();
    const QFileInfo info(file);
    QString note;
    if (file.isEmpty())
        note = tr("Name a file.");
    else if (!info.absoluteDir().exists())
        note = tr("This folder does not exist.");
    else if (info.exists())
        note = tr("This file exists and will be replaced.");
    fileNote_->setText(note);
    fileNote_->setVisible(!note.isEmpty());
    export_->setEnabled(!file.isEmpty());
}

void ExportPanel::chooseFile() {
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Export the map"), path_->text(), tr("PNG image (*.png)"));
    if (!file.isEmpty()) path_->setText(QDir::toNativeSeparators(file));
}

void ExportPanel::startExport() {
    width_->interpretText(); // a number still being typed counts
    height_->interpretText();
    if (!path().isEmpty()) Q_EMIT exportRequested(page(), path());
}

void ExportPanel::setBusy(bool busy) {
    export_->setEnabled(!busy);
    progress_->setVisible(busy);
    if (busy) outcome_->hide();
}

void ExportPanel::showOutcome(const QString& line, bool ok) {
    setBusy(false);
    QPalette own;
    own.setColor(QPalette::WindowText, ok ? palette().color(QPalette::WindowText) : accentColor(palette()));
    outcome_->setPalette(own);
    outcome_->setText(line);
    outcome_->setVisible(!line.isEmpty());
    showFileNote();
}

void ExportPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace atlas
