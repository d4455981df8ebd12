#include "app/online/OnlineMaps.h"

#include "app/PlainText.h"
#include "app/online/OnlineMapsDialog.h"
#include "io/OnlineTiles.h"

#include <QAction>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

namespace atlas {
namespace {

const QString sourcesSetting = QStringLiteral("online/sources");
const QString onSetting = QStringLiteral("online/on"); ///< the address of the one that is on for good
const QString agreedSetting = QStringLiteral("online/agreed");
const QString sizeSetting = QStringLiteral("online/megabytes");
constexpr qint64 megabyte = 1'000'000;
constexpr qint64 usualMegabytes = 500; ///< a city at all zooms, several times

QJsonObject written(const OnlineSource& source) {
    return {{QStringLiteral("name"), source.name},
            {QStringLiteral("address"), source.address},
            {QStringLiteral("attribution"), source.attribution},
            {QStringLiteral("minzoom"), source.minZoom},
            {QStringLiteral("maxzoom"), source.maxZoom},
            {QStringLiteral("tilesize"), source.tileSize}};
}

/// Settings may be edited by hand: what cannot be is passed over.
std::vector<OnlineSource> readSources() {
    const QJsonArray list =
        QJsonDocument::fromJson(QSettings().value(sourcesSetting).toString().toUtf8()).array();
    std::vector<OnlineSource> sources;
    for (const auto& value : list) {
        const QJsonObject one = value.toObject();
        constexpr int deepest = 22;
        const int minZoom = std::clamp(one[u"minzoom"].toInt(), 0, deepest);
        OnlineSource source{one[u"name"].toString().simplified(),
                            one[u"address"].toString(),
                            one[u"attribution"].toString().simplified(),
                            minZoom,
                            std::clamp(one[u"maxzoom"].toInt(deepest), minZoom, deepest),
                            one[u"tilesize"].toInt() == 512 ? 512 : 256};
        if (!source.name.isEmpty() && checkAddress(source.address)) sources.push_back(std::move(source));
    }
    if (sources.empty()) sources.push_back(openStreetMap());
    return sources;
}

QString hostOf(const OnlineSource& source) {
    QString plain = source.address;
    return QUrl(plain.remove(u'{').remove(u'}')).host();
}

} // namespace

OnlineMaps::OnlineMaps(QWidget& window) : QObject(&window), window_(window), sources_(readSources()) {
    const QString on = QSettings().value(onSetting).toString();
    const auto known = std::find_if(sources_.begin(), sources_.end(),
                                    [&](const OnlineSource& source) { return source.address == on; });
    const QStringList agreedForGood = QSettings().value(agreedSetting).toStringList();
    agreed_ = std::set<QString>(agreedForGood.begin(), agreedForGood.end());
    if (known != sources_.end() && agreed_.contains(on)) on_ = *known; // opened with the first local one
}

OnlineMaps::~OnlineMaps() = default;

void OnlineMaps::setLocal(const Basemap& basemap) {
    const bool first = !local_.tiles;
    local_ = basemap;
    if (first && on_) return open(*on_);
    turnOff();
}

void OnlineMaps::fill(QMenu& menu) {
    if (!menu.isEmpty()) menu.addSeparator();
    menu.addAction(tr("Maps on the network"))->setEnabled(false);
    QAction* none = menu.addAction(tr("None"), this, &OnlineMaps::turnOff);
    none->setObjectName(QStringLiteral("onlineNone"));
    none->setCheckable(true);
    none->setChecked(!on_);
    for (const OnlineSource& source : sources_) {
        QAction* action =
            menu.addAction(plainMenuText(source.name), this, [this, source] { turnOn(source); });
        action->setObjectName(QStringLiteral("online:") + source.name);
        action->setCheckable(true);
        action->setChecked(on_ == source);
    }
    menu.addAction(tr("Change maps on the network…"), this,
                   [this] { OnlineMapsDialog(*this, &window_).exec(); })
        ->setObjectName(QStringLiteral("onlineChange"));
}

void OnlineMaps::setSources(std::vector<OnlineSource> sources) {
    sources_ = std::move(sources);
    keepSources();
    if (on_ && std::find(sources_.begin(), sources_.end(), *on_) == sources_.end()) turnOff();
}

void OnlineMaps::keepSources() const {
    QJsonArray list;
    for (const OnlineSource& source : sources_)
        list.append(written(source));
    QSettings().setValue(sourcesSetting,
                         QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)));
}

void OnlineMaps::turnOn(const OnlineSource& source) {
    if (on_ == source || !agreed(source)) return;
    on_ = source;
    const bool forGood = QSettings().value(agreedSetting).toStringList().contains(source.address);
    if (forGood) QSettings().setValue(onSetting, source.address);
    open(source);
}

void OnlineMaps::turnOff() {
    on_.reset();
    QSettings().remove(onSetting);
    if (local_.tiles) Q_EMIT opened(local_);
}

void OnlineMaps::open(const OnlineSource& source) {
    (void)store();
    auto tiles = std::make_shared<OnlineTiles>(source, store_);
    tiles->onTrouble([this](const QString& line) {
        QMetaObject::invokeMethod(
            this, [this, line] { Q_EMIT said(line); }, Qt::QueuedConnection);
    });
    Q_EMIT opened({std::move(tiles), nullptr});
}

/// What was agreed to, or is agreed to now.
bool OnlineMaps::agreed(const OnlineSource& source) {
    if (agreed_.contains(source.address)) return true;
    QMessageBox box(&window_);
    box.setObjectName(QStringLiteral("consent"));
    box.setIcon(QMessageBox::Question);
    box.setWindowTitle(tr("A map on the network"));
    box.setTextFormat(Qt::PlainText);
    box.setText(tr("Fetch the map “%1” from %2?").arg(source.name, hostOf(source)));
    box.setInformativeText(
        tr("While you look at the map its tiles are fetched from there. Whoever runs it, and the "
           "network in between, can see from where which places are looked at, and when. Nothing "
           "is fetched unless you agree."));
    const auto* untilClosed = box.addButton(tr("Until the program closes"), QMessageBox::AcceptRole);
    const auto* forGood = box.addButton(tr("For good"), QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    if (box.clickedButton() != untilClosed && box.clickedButton() != forGood) return false;
    agreed_.insert(source.address);
    if (box.clickedButton() == forGood) {
        QSettings settings;
        settings.setValue(agreedSetting, settings.value(agreedSetting).toStringList() << source.address);
    }
    return true;
}

TileStore& OnlineMaps::store() {
    if (!store_) {
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::CacheLocation));
        store_ = std::make_shared<TileStore>(folder.filePath(QStringLiteral("tiles.sqlite")), mostBytes());
    }
    return *store_;
}

qint64 OnlineMaps::mostBytes() const {
    constexpr qint64 least = 10;
    return std::max(least, QSettings().value(sizeSetting, usualMegabytes).toLongLong()) * megabyte;
}

void OnlineMaps::setMostBytes(qint64 bytes) {
    QSettings().setValue(sizeSetting, bytes / megabyte);
    store().setMostBytes(mostBytes());
}

void OnlineMaps::forgetKept() {
    store().clear();
}

qint64 OnlineMaps::keptBytes() {
    return store().bytes();
}

} // namespace atlas
