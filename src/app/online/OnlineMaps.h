#pragma once

#include "export/Basemap.h"
#include "io/OnlineSource.h"
#include "io/TileStore.h"

#include <QObject>

#include <memory>
#include <optional>
#include <set>
#include <vector>

class QMenu;
class QWidget;

namespace atlas {

/// The maps on the network that the user knows, and which of them is on. Nothing is fetched from one before
/// the user has agreed to that one: until the program closes, or for good; then it is on at the next start
/// too. Kept in the settings. GUI thread.
class OnlineMaps : public QObject {
    Q_OBJECT
  public:
    explicit OnlineMaps(QWidget& window);
    ~OnlineMaps() override;

    /// The map that is shown while none of the network is: a user's own (`chosen`) turns off the one that is
    /// on.
    void setLocal(const Basemap& basemap);

    /// Fills a menu with the maps and a way to change them, in the language of now.
    void fill(QMenu& menu);

    [[nodiscard]] const std::vector<OnlineSource>& sources() const noexcept { return sources_; }

    void setSources(std::vector<OnlineSource> sources);

    /// Bytes of the tiles that are kept on disk, at most.
    [[nodiscard]] qint64 mostBytes() const;
    void setMostBytes(qint64 bytes);
    void forgetKept();
    [[nodiscard]] qint64 keptBytes();

  Q_SIGNALS:
    /// The map to be shown from now on.
    void opened(const atlas::Basemap& basemap);
    /// One line about a map that fails; empty when it is well again.
    void said(const QString& line);

  private:
    void turnOn(const OnlineSource& source);
    void turnOff();
    void open(const OnlineSource& source);
    [[nodiscard]] bool agreed(const OnlineSource& source);
    [[nodiscard]] TileStore& store();
    void keepSources() const;

    QWidget& window_;
    std::vector<OnlineSource> sources_;
    std::set<QString> agreed_; ///< addresses, until the program closes
    std::optional<OnlineSource> on_;
    Basemap local_;
    std::shared_ptr<TileStore> store_; ///< opened when first needed
};

} // namespace atlas
