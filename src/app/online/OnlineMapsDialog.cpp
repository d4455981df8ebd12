#include "app/online/OnlineMapsDialog.h"

#include "app/edit/FieldForm.h"
#include "app/online/OnlineMaps.h"
#include "io/MapService.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
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
    service_ = new QPushButton(tr("Add a service…"), this);
    service_->setObjectName(QStringLiteral("addService"));
    service_->setToolTip(tr("Asks a WMS, WMTS or TMS once which maps it has"));
    connect(service_, &QPushButton::clicked, this, &OnlineMapsDialog::addService);
    head->addWidget(service_);
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

/// To give the address is to agree to the one request.
void OnlineMapsDialog::addService() {
    bool given = false;
    const QString address = QInputDialog::getText(this, tr("A map service"),
                                                  tr("Address of its capabilities. It is asked once, now:"),
                                                  QLineEdit::Normal, QStringLiteral("https://"), &given)
                                .trimmed();
    if (!given || address.isEmpty()) return;
    service_->setEnabled(false);
    asking_ = std::jthread([this, address](const std::stop_token& stop) {
        auto found = askService(address, stop);
        QMetaObject::invokeMethod(
            this, [this, found = std::move(found)] { takeService(found); }, Qt::QueuedConnection);
    });
}

void OnlineMapsDialog::takeService(const Result<std::vector<OnlineSource>>& found) {
    service_->setEnabled(true);
    if (!found) {
        QMessageBox box(QMessageBox::Warning, windowTitle(), found.error().line(), QMessageBox::Ok, this);
        box.setTextFormat(Qt::PlainText);
        box.exec();
        return;
    }
    QStringList names;
    for (const OnlineSource& source : *found)
        names << source.name;
    bool given = true;
    const QString chosen = names.size() == 1
                               ? names.front()
                               : QInputDialog::getItem(this, tr("A map service"), tr("Which of its maps?"),
                                                       names, 0, false, &given);
    if (!given) return;
    if (form_->fine()) take();
    sources_.push_back((*found)[static_cast<std::size_t>(names.indexOf(chosen))]);
    which_->addItem(sources_.back().name);
    show(static_cast<int>(sources_.size()) - 1);
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
