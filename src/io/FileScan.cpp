#include "io/FileScan.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QStringDecoder>

#include <string_view>
#include <utility>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::FileScan)
};

/// Large enough to stream at the disk's speed, small enough to be cancelled at once.
constexpr qint64 chunkBytes = 1 << 20;

/// Counts records as OGR's CSV driver does: a line end ends one unless a quotation mark is open; empty lines
/// are none.
class RecordCounter {
  public:
    void feed(const QByteArray& chunk) {
        for (const char c : chunk)
            feed(c);
    }

    void finish(FileScan& scan) {
        if (quoted_) scan.openQuoteRecord = record_;
        endRecord();
        scan.records = std::max(0, record_ - 1);
        scan.longestRecord = longest_;
        scan.nulRecords = std::move(nulRecords_);
        scan.joinedRecords = std::move(joinedRecords_);
    }

  private:
    void feed(char c) {
        const char before = std::exchange(last_, c);
        const bool lineEnd = c == '\n' || c == '\r';
        if (lineEnd && !quoted_) return endRecord();
        ++length_;
        if (c == '"') {
            stray_ = !quoted_ && !opensCell(before);
            quoted_ = !quoted_;
        }
        if (lineEnd && stray_) note(joinedRecords_);
        if (c == '\0') note(nulRecords_);
    }

    /// Whether a quotation mark after this character begins a cell, or doubles one within it.
    static bool opensCell(char before) {
        constexpr std::string_view separators = ",;\t| \n\r\"\xbf"; // \xbf ends a byte order mark
        return separators.find(before) != std::string_view::npos;
    }

    void note(std::vector<int>& records) const {
        if (records.empty() || records.back() != record_) records.push_back(record_);
    }

    void endRecord() {
        if (length_ > 0) ++record_;
        longest_ = std::max(longest_, std::exchange(length_, 0));
    }

    int record_ = 0;
    qint64 length_ = 0;
    qint64 longest_ = 0;
    bool quoted_ = false;
    bool stray_ = false; ///< the open quotation mark stands inside a cell that does not begin with one
    char last_ = '\n';
    std::vector<int> nulRecords_;
    std::vector<int> joinedRecords_;
};

bool startsLikeJson(QByteArray head) {
    if (head.startsWith("\xef\xbb\xbf")) head.remove(0, 3);
    return head.trimmed().startsWith('{');
}

} // namespace

Result<FileScan> scanFile(const QString& path, const std::function<void(double)>& progress,
                          const std::stop_token& stop) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Text::tr("the file cannot be opened (%1)").arg(file.errorString()), path,
                     Text::tr("check that you may read it")};
    FileScan scan;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QStringDecoder decoder(QStringDecoder::Utf8);
    RecordCounter counter;
    QByteArray chunk;
    while (!(chunk = file.read(chunkBytes)).isEmpty()) {
        if (stop.stop_requested()) return Error{Text::tr("reading was cancelled"), path, {}};
        if (scan.bytes == 0) scan.json = startsLikeJson(chunk.left(1024));
        scan.bytes += chunk.size();
        hash.addData(chunk);
        const QString decoded = decoder(chunk); // decoded for the sake of hasError() alone
        if (!scan.json) counter.feed(chunk);
        if (progress)
            progress(static_cast<double>(scan.bytes) / static_cast<double>(std::max<qint64>(file.size(), 1)));
    }
    if (file.error() != QFile::NoError)
        return Error{Text::tr("the file cannot be read to its end (%1)").arg(file.errorString()), path,
                     Text::tr("check the disk it lies on")};
    scan.sha256 = hash.result().toHex();
    scan.utf8 = !decoder.hasError();
    if (!scan.json) counter.finish(scan);
    return scan;
}

} // namespace atlas
