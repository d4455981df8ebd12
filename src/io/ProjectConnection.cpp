#include "io/ProjectConnection.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace atlas {
namespace {

/// As long as GDAL waits for another program's lock.
constexpr int patienceMilliseconds = 5000;

} // namespace

void StatementEnd::operator()(sqlite3_stmt* statement) const noexcept {
    sqlite3_finalize(statement);
}

std::unique_ptr<ProjectConnection> ProjectConnection::openUri(const QString& path, const char* how,
                                                              int flags) {
    // As a URI, an absolute path cannot be taken for anything else.
    const QByteArray name = QFile::encodeName(QFileInfo(path).absoluteFilePath()).toPercentEncoding("/");
    sqlite3* database = nullptr;
    const int opened = sqlite3_open_v2(("file:" + name + how).constData(), &database,
                                       flags | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nullptr);
    if (opened != SQLITE_OK) {
        sqlite3_close(database);
        return nullptr;
    }
    sqlite3_busy_timeout(database, patienceMilliseconds);
    return std::unique_ptr<ProjectConnection>(new ProjectConnection(database));
}

std::unique_ptr<ProjectConnection> ProjectConnection::openDraft(const QString& path) {
    auto connection = openUri(path, "?mode=rw", SQLITE_OPEN_READWRITE);
    // Nobody sees the file before it is whole, so it needs no journal of its own. A bigger cache writes each
    // page once.
    if (!connection
        || !connection->execute("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; "
                                "PRAGMA locking_mode=EXCLUSIVE; PRAGMA cache_size=-65536; BEGIN"))
        return nullptr;
    return connection;
}

std::unique_ptr<ProjectConnection> ProjectConnection::open(const QString& path, bool busy) {
    auto connection = openUri(path, busy ? "?mode=ro" : "?mode=ro&immutable=1", SQLITE_OPEN_READONLY);
    if (!connection) return nullptr;
    for (const int allowed :
         {SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_ENABLE_VIEW, SQLITE_DBCONFIG_TRUSTED_SCHEMA})
        sqlite3_db_config(connection->database_, allowed, 0, nullptr);
    return connection;
}

std::unique_ptr<ProjectConnection> ProjectConnection::openShared(const QString& path) {
    auto connection = openUri(path, "?mode=rwc", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    // What a crash takes of it is asked for again.
    if (!connection || !connection->execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF"))
        return nullptr;
    return connection;
}

ProjectConnection::~ProjectConnection() {
    sqlite3_close(database_);
}

void ProjectConnection::note() {
    fail(QString::fromUtf8(sqlite3_errmsg(database_)).simplified());
}

void ProjectConnection::fail(const QString& message) {
    if (!failed_) message_ = message;
    failed_ = true;
}

bool ProjectConnection::execute(const QByteArray& sql) {
    if (sqlite3_exec(database_, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK) return true;
    note();
    return false;
}

ProjectStatement ProjectConnection::prepare(const QByteArray& sql) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database_, sql.constData(), static_cast<int>(sql.size()), &statement, nullptr)
        != SQLITE_OK)
        note();
    return ProjectStatement(statement);
}

bool ProjectConnection::step(sqlite3_stmt& statement) {
    const int came = sqlite3_step(&statement);
    if (came != SQLITE_ROW && came != SQLITE_DONE) note();
    return came == SQLITE_ROW;
}

bool ProjectConnection::hasTable(const char* name) const {
    return sqlite3_table_column_metadata(database_, nullptr, name, nullptr, nullptr, nullptr, nullptr,
                                         nullptr, nullptr)
           == SQLITE_OK;
}

} // namespace atlas
