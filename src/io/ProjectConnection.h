#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace atlas {

struct StatementEnd {
    void operator()(sqlite3_stmt* statement) const noexcept;
};

/// A prepared statement. It must go before its connection.
using ProjectStatement = std::unique_ptr<sqlite3_stmt, StatementEnd>;

/// SQLite's own way to the tables of a project, which GDAL made: rows go in and out by prepared statements.
/// Once something failed, that is remembered. One thread at a time.
class ProjectConnection {
  public:
    /// To fill a new file, in one transaction until commit(). The file is not made to outlive a crash by
    /// itself: it must be synced before it takes the place of another. Null where it cannot be opened.
    [[nodiscard]] static std::unique_ptr<ProjectConnection> openDraft(const QString& path);
    /// Only to be read; views and triggers never run. `busy`: others may write to it meanwhile.
    [[nodiscard]] static std::unique_ptr<ProjectConnection> open(const QString& path, bool busy);
    /// A file of the program's own that several of its runs read and write at once; made where there is none.
    [[nodiscard]] static std::unique_ptr<ProjectConnection> openShared(const QString& path);
    ~ProjectConnection();
    ProjectConnection(const ProjectConnection&) = delete;
    ProjectConnection& operator=(const ProjectConnection&) = delete;

    /// One or more statements of ours. False where one failed.
    bool execute(const QByteArray& sql);

    [[nodiscard]] bool commit() { return execute("COMMIT"); }

    /// Null where it failed.
    [[nodiscard]] ProjectStatement prepare(const QByteArray& sql);
    /// True at a row, false at the end and where it failed.
    [[nodiscard]] bool step(sqlite3_stmt& statement);
    /// Whether there is a table, not a view, of this name.
    [[nodiscard]] bool hasTable(const char* name) const;

    /// A failure that SQLite does not know of, in our words.
    void fail(const QString& message);

    [[nodiscard]] bool failed() const noexcept { return failed_; }

    /// The first failure in SQLite's own words; empty when there was none.
    [[nodiscard]] const QString& message() const noexcept { return message_; }

  private:
    explicit ProjectConnection(sqlite3* database) : database_(database) {}

    [[nodiscard]] static std::unique_ptr<ProjectConnection> openUri(const QString& path, const char* how,
                                                                    int flags);
    void note();

    sqlite3* database_; ///< never null; owned
    bool failed_ = false;
    QString message_;
};

} // namespace atlas
