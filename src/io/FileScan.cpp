#include "io/FileScan.h"

#include "io/RecordCounter.h"
#include "io/Sha256.h"
#include "io/TextCopy.h"
#include "io/TextDecoder.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

#include <algorithm>
#include <future>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::FileScan)
};

/// Large enough to stream at the disk's speed, small enough to be cancelled at once.
constexpr qint64 chunkBytes = 1 << 20;
/// What the shape of a text is guessed from.
constexpr qint64 headBytes = 256L * 1024;

using Progress = std::function<void(double)>;
using Take = std::function<void(QByteArrayView)>;

Error cancelled(const QString& path) {
    return {Text::tr("reading was cancelled"), path, {}};
}

/// Hands over the whole file, chunk by chunk.
Outcome readChunks(QFile& file, const Progress& progress, const std::stop_token& stop, const Take& take) {
    file.seek(0);
    qint64 bytes = 0;
    QByteArray chunk;
    while (!(chunk = file.read(chunkBytes)).isEmpty()) {
        if (stop.stop_requested()) return cancelled(file.fileName());
        take(chunk);
        bytes += chunk.size();
        if (progress)
            progress(static_cast<double>(bytes) / static_cast<double>(std::max<qint64>(file.size(), 1)));
    }
    if (file.error() != QFile::NoError)
        return Error{Text::tr("the file cannot be read to its end (%1)").arg(file.errorString()),
                     file.fileName(), Text::tr("check the disk it lies on")};
    return done();
}

/// Whether a text is UTF-8, in any portions.
class Utf8Check {
  public:
    void feed(QByteArrayView chunk) {
        if (chunk.isEmpty()) return;
        const auto foreign = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
        const bool plain = !inside_ && std::none_of(chunk.begin(), chunk.end(), foreign);
        inside_ = foreign(chunk.back());
        if (plain) return;
        const QString decoded = decoder_(chunk); // decoded for the sake of hasError() alone
    }

    [[nodiscard]] bool broken() const { return decoder_.hasError(); }

  private:
    QStringDecoder decoder_{QStringDecoder::Utf8};
    bool inside_ = false; ///< perhaps: a character may be cut by the end of the last portion
};

/// Its identity, and of a text that OGR can read as it lies all that is to be known. False into
/// `readAsItLies` when it is no UTF-8 after all, or holds NUL bytes.
Outcome identify(QFile& file, const Progress& progress, const std::stop_token& stop, bool encodingGiven,
                 FileScan& scan) {
    const bool counted = scan.format == TableFormat::Text && scan.text.readAsItLies;
    Sha256 hash;
    Utf8Check utf8;
    RecordCounter counter;
    const Outcome read = readChunks(file, progress, stop, [&](QByteArrayView chunk) {
        scan.bytes += chunk.size();
        const auto hashed = std::async(std::launch::async, [&] { hash.add(chunk); });
        if (!counted) return;
        counter.feed(chunk);
        if (utf8.broken() || encodingGiven) return;
        utf8.feed(chunk);
        if (utf8.broken()) scan.text.encoding = guessCodePage(chunk);
    });
    scan.sha256 = hash.hex();
    if (!read || !counted) return read;
    counter.finish(scan);
    scan.text.readAsItLies = !utf8.broken() && scan.nulRecords.empty();
    return read;
}

/// The text anew, as OGR reads it.
Outcome copyText(QFile& file, const Progress& progress, const std::stop_token& stop, FileScan& scan) {
    auto copy = std::make_shared<TextCopy>(scan.text);
    TextDecoder decoder(scan.text.encoding);
    RecordCounter counter;
    bool begun = false;
    const Outcome read = readChunks(file, progress, stop, [&](QByteArrayView chunk) {
        if (!std::exchange(begun, true)) chunk = chunk.sliced(markBytes(chunk, scan.text.encoding));
        const QByteArray text = decoder.decode(chunk);
        counter.feed(text);
        copy->feed(text);
    });
    if (!read) return read;
    if (!copy->finish())
        return Error{Text::tr("there is no room to rewrite it as UTF-8"), file.fileName(),
                     Text::tr("make room in the cache folder")};
    counter.finish(scan);
    scan.parts.clear(); // they lie elsewhere in the copy
    scan.copy = std::move(copy);
    return done();
}

} // namespace

Result<FileScan> scanFile(const QString& path, const TableMapping& mapping, const Progress& progress,
                          const std::stop_token& stop) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Text::tr("the file cannot be opened (%1)").arg(file.errorString()), path,
                     Text::tr("check that you may read it")};
    const QByteArray head = file.read(headBytes);
    const auto format = tableFormat(head, path);
    if (!format) return format.error();
    FileScan scan;
    scan.format = *format;
    if (scan.format == TableFormat::Text) scan.text = TextForm::guess(head, mapping);
    // Two passes at the most, each with its half.
    const auto part = [&progress](double from) -> Progress {
        if (!progress) return {};
        return [&progress, from](double share) { progress(from + share / 2); };
    };
    const Outcome identified = identify(file, part(0), stop, mapping.encoding.has_value(), scan);
    if (!identified) return identified.error();
    if (scan.format != TableFormat::Text || scan.text.readAsItLies) return scan;
    if (scan.text.encoding != TextEncoding::Utf8 && !mapping.encoding) {
        TableMapping known = mapping; // names of columns are read anew where the encoding was found out late
        known.encoding = scan.text.encoding;
        scan.text = TextForm::guess(head, known);
    }
    scan.text.readAsItLies = false;
    const Outcome copied = copyText(file, part(0.5), stop, scan);
    if (!copied) return copied.error();
    return scan;
}

} // namespace atlas
