#include "io/TileStore.h"

#include "io/ProjectConnection.h"

#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>

namespace atlas {
namespace {

qint64 now() {
    return std::chrono::duration_cast<std::chrono::seconds>(TileStore::Clock::now().time_since_epoch())
        .count();
}

/// Binds texts, numbers and bytes in the order given.
class Binder {
  public:
    explicit Binder(sqlite3_stmt& statement) : statement_(statement) {}

    Binder& operator<<(const QString& text) {
        const QByteArray utf8 = text.toUtf8();
        sqlite3_bind_text(&statement_, ++at_, utf8.constData(), static_cast<int>(utf8.size()),
                          SQLITE_TRANSIENT);
        return *this;
    }

    Binder& operator<<(qint64 number) {
        sqlite3_bind_int64(&statement_, ++at_, number);
        return *this;
    }

    Binder& operator<<(const QByteArray& bytes) {
        sqlite3_bind_blob(&statement_, ++at_, bytes.constData(), static_cast<int>(bytes.size()),
                          SQLITE_TRANSIENT);
        return *this;
    }

    Binder& operator<<(TileId id) { return *this << qint64{id.zoom} << qint64{id.x} << qint64{id.y}; }

  private:
    sqlite3_stmt& statement_;
    int at_ = 0;
};

QByteArray blob(sqlite3_stmt& row, int column) {
    return {static_cast<const char*>(sqlite3_column_blob(&row, column)), sqlite3_column_bytes(&row, column)};
}

constexpr const char* schema =
    "CREATE TABLE IF NOT EXISTS tile("
    "source TEXT NOT NULL, zoom INTEGER NOT NULL, x INTEGER NOT NULL, y INTEGER NOT NULL,"
    "picture BLOB NOT NULL, etag BLOB NOT NULL, fresh_until INTEGER NOT NULL,"
    "used INTEGER NOT NULL, PRIMARY KEY(source, zoom, x, y));"
    "CREATE INDEX IF NOT EXISTS tile_used ON tile(used);";
constexpr qint64 rowBytes = 200; ///< that a tile takes beside its picture, about

} // namespace

TileStore::TileStore(const QString& path, qint64 mostBytes) : most_(mostBytes) {
    QDir().mkpath(QFileInfo(path).path());
    file_ = ProjectConnection::openShared(path);
    if (!file_ || !file_->execute(schema)) file_.reset();
    forgetOldest();
}

TileStore::~TileStore() = default;

std::optional<TileStore::Kept> TileStore::find(const QString& source, TileId id) {
    const std::lock_guard lock(mutex_);
    if (!file_) return std::nullopt;
    const auto row = file_->prepare(
        "SELECT picture, etag, fresh_until FROM tile WHERE source=? AND zoom=? AND x=? AND y=?");
    if (!row) return std::nullopt;
    Binder(*row) << source << id;
    if (!file_->step(*row)) return std::nullopt;
    Kept kept{blob(*row, 0), blob(*row, 1), sqlite3_column_int64(row.get(), 2) > now()};
    if (const auto used =
            file_->prepare("UPDATE tile SET used=? WHERE source=? AND zoom=? AND x=? AND y=?")) {
        Binder(*used) << now() << source << id;
        (void)file_->step(*used);
    }
    return kept;
}

void TileStore::keep(const QString& source, TileId id, const QByteArray& picture, const QByteArray& etag,
                     std::chrono::seconds lasts) {
    const std::lock_guard lock(mutex_);
    if (!file_) return;
    const auto row = file_->prepare("INSERT OR REPLACE INTO tile VALUES(?,?,?,?,?,?,?,?)");
    if (!row) return;
    Binder(*row) << source << id << QByteArray(picture.isNull() ? QByteArray("") : picture)
                 << QByteArray(etag.isNull() ? QByteArray("") : etag) << now() + qint64(lasts.count())
                 << now();
    (void)file_->step(*row);
    added_ += picture.size() + rowBytes;
    constexpr qint64 parts = 16; // to count is slow: not for each tile
    if (added_ > most_ / parts) forgetOldest();
}

void TileStore::renew(const QString& source, TileId id, std::chrono::seconds lasts) {
    const std::lock_guard lock(mutex_);
    if (!file_) return;
    const auto row =
        file_->prepare("UPDATE tile SET fresh_until=? WHERE source=? AND zoom=? AND x=? AND y=?");
    if (!row) return;
    Binder(*row) << now() + qint64(lasts.count()) << source << id;
    (void)file_->step(*row);
}

void TileStore::setMostBytes(qint64 mostBytes) {
    const std::lock_guard lock(mutex_);
    most_ = mostBytes;
    forgetOldest();
}

qint64 TileStore::bytes() {
    const std::lock_guard lock(mutex_);
    return sum();
}

qint64 TileStore::sum() {
    if (!file_) return 0;
    const auto row = file_->prepare("SELECT TOTAL(LENGTH(picture)), COUNT(*) FROM tile");
    if (!row || !file_->step(*row)) return 0;
    return sqlite3_column_int64(row.get(), 0) + rowBytes * sqlite3_column_int64(row.get(), 1);
}

void TileStore::clear() {
    const std::lock_guard lock(mutex_);
    if (file_) file_->execute("DELETE FROM tile; VACUUM;");
}

void TileStore::forgetOldest() {
    added_ = 0;
    if (!file_) return;
    constexpr qint64 leaveFree = 8; // an eighth, so that it is not done for each tile
    for (qint64 held = sum(); held > most_; held = sum()) {
        const auto row =
            file_->prepare("DELETE FROM tile WHERE rowid IN (SELECT rowid FROM tile ORDER BY used, rowid "
                           "LIMIT (SELECT 1 + COUNT(*) / ? FROM tile))");
        if (!row) return;
        Binder(*row) << leaveFree;
        (void)file_->step(*row);
        if (file_->failed()) return;
    }
}

} // namespace atlas
