#include "app/online/OnlineMapsDialog.h"

#include "app/edit/FieldForm.h"
#include "app/online/OnlineMaps.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace atlas {
namespace {

constexpr int deepest = 22;
constexpr int leastMegabytes = 10;
constexpr int mostMegabytes = 100'000;
constexpr qint64 megabyte = 1'000'000;

QSpinBox* zoomBox(QWidget* parent) {
    auto* box = new QSpinBox(parent);
    box->setRange(0, deepest);
    return box;
}

} // namespace

OnlineMapsDialog::OnlineMapsDialog(OnlineMaps& maps, QWidget* parent)
    : QDialog(parent)
    , maps_(maps)
    , sources_(maps.sources())
    , which_(new QComboBox(this))
    , form_(new FieldForm(this)) {
    setObjectName(QStringLiteral("onlineMaps"));
    setWindowTitle(tr("Maps on the network"));
    which_->setAccessibleName(tr("Map"));
    auto* rows = new QVBoxLayout(this);
    auto* head = new QHBoxLayout;
    auto* added = new QPushButton(tr("Add"), this);
    remove_ = new QPushButton(tr("Remove"), this);
    head->addWidget(which_, 1);
    head->addWidget(added);
    head->addWidget(remove_);
    rows->addLayout(head);
    rows->addWidget(form_, 1);
    buildForm();
    buildButtons();
    connect(added, &QPushButton::clicked, this, &OnlineMapsDialog::add);
    connect(remove_, &QPushButton::clicked, this, &OnlineMapsDialog::remove);
    connect(which_, &QComboBox::activated, this, [this](int which) {
        take();
        show(which);
    });
    for (const OnlineSource& source : sources_)
        which_->addItem(source.name);
    show(0);
    constexpr QSize usual(620, 520);
    resize(usual);
}

void OnlineMapsDialog::buildForm() {
    name_ = form_->addLine(tr("Name"), {}, [this] {
        return name_->text().simplified().isEmpty() ? tr("Give it a name") : QString();
    });
    address_ = form_->addLine(tr("Address of a tile"), {}, [this] {
        const Outcome fine = checkAddress(address_->text().trimmed());
        return fine ? QString() : fine.error().what;
    });
    address_->setLayoutDirection(Qt::LeftToRight);
    form_->addHint(
        tr("With {z}, {x} and {y} for zoom, column and row; {-y} for TMS; {TileMatrix}, {TileCol} and "
           "{TileRow} for WMTS; {bbox-epsg-3857}, {width} and {height} for WMS."));
    attribution_ = form_->addLine(tr("Attribution"), {});
    form_->addHint(tr("Stands on the map and on every page: most makers of maps ask for it."));
    minZoom_ = zoomBox(this);
    maxZoom_ = zoomBox(this);
    form_->add(tr("First zoom"), minZoom_);
    form_->add(tr("Last zoom"), maxZoom_);
    size_ = new QComboBox(this);
    size_->addItem(tr("%1 pixels").arg(256), 256);
    size_->addItem(tr("%1 pixels").arg(512), 512);
    form_->add(tr("Edge of a tile"), size_);
    form_->addHeading(tr("Kept on this computer"));
    megabytes_ = new QSpinBox(this);
    megabytes_->setRange(leastMegabytes, mostMegabytes);
    megabytes_->setSuffix(tr(" MB"));
    megabytes_->setValue(static_cast<int>(maps_.mostBytes() / megabyte));
    form_->add(tr("At most"), megabytes_);
    kept_ = new QLabel(this);
    form_->add(tr("Now"), kept_);
    showKept();
    connect(form_, &FieldForm::checked, this, [this] {
        if (ok_) ok_->setEnabled(form_->fine());
        which_->setEnabled(form_->fine());
    });
}

void OnlineMapsDialog::buildButtons() {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    ok_ = buttons->button(QDialogButtonBox::Ok);
    auto* forget = buttons->addButton(tr("Forget what is kept"), QDialogButtonBox::ResetRole);
    forget->setObjectName(QStringLiteral("forgetKept"));
    connect(forget, &QPushButton::clicked, this, [this] {
        maps_.forgetKept();
        showKept();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &OnlineMapsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &OnlineMapsDialog::reject);
    layout()->addWidget(buttons);
}

void OnlineMapsDialog::showKept() {
    kept_->setText(QLocale().formattedDataSize(maps_.keptBytes(), 1, QLocale::DataSizeSIFormat));
}

void OnlineMapsDialog::show(int which) {
    shown_ = which;
    const OnlineSource& source = sources_[static_cast<std::size_t>(which)];
    which_->setCurrentIndex(which);
    name_->setText(source.name);
    address_->setText(source.address);
    attribution_->setText(source.attribution);
    minZoom_->setValue(source.minZoom);
    maxZoom_->setValue(source.maxZoom);
    size_->setCurrentIndex(size_->findData(source.tileSize));
    remove_->setEnabled(sources_.size() > 1);
    form_->check();
}

void OnlineMapsDialog::take() {
    OnlineSource& source = sources_[static_cast<std::size_t>(shown_)];
    source = {name_->text().simplified(),
              address_->text().trimmed(),
              attribution_->text().simplified(),
              minZoom_->value(),
              std::max(minZoom_->value(), maxZoom_->value()),
              size_->currentData().toInt()};
    which_->setItemText(shown_, source.name);
}

void OnlineMapsDialog::add() {
    if (form_->fine()) take();
    OnlineSource made;
    made.name = tr("New map");
    sources_.push_back(made);
    which_->addItem(made.name);
    show(static_cast<int>(sources_.size()) - 1);
    address_->setFocus(Qt::OtherFocusReason);
}

void OnlineMapsDialog::remove() {
    sources_.erase(sources_.begin() + shown_);
    which_->removeItem(shown_);
    show(std::max(0, shown_ - 1));
}

void OnlineMapsDialog::accept() {
    if (!form_->fine()) return;
    take();
    maps_.setSources(sources_);
    maps_.setMostBytes(qint64{megabytes_->value()} * megabyte);
    QDialog::accept();
}

} // namespace atlas
