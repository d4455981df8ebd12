#pragma once

#include "io/FileScan.h"

#include <QByteArrayView>

#include <vector>

namespace atlas {

/// Counts the records of delimited text as OGR's CSV driver does: a line end ends one unless a quotation mark
/// is open; empty lines are none. Bytes in UTF-8, in any portions. One thread.
class RecordCounter {
  public:
    /// Some tenths of a second's work for one thread: enough of them for all, and small in memory.
    static constexpr qint64 partBytes = 4 << 20;

    void feed(QByteArrayView chunk);
    /// Puts what was counted into `scan`, of which text.headerRows is set.
    void finish(FileScan& scan);

  private:
    void feedSpecial(char c, char before);
    void note(std::vector<int>& records) const;
    void endRecord();
    void endPart();

    int record_ = 0;
    qint64 length_ = 0; ///< of the record that is not ended yet
    qint64 bytes_ = 0;  ///< fed so far
    qint64 headerEnd_ = 0;
    std::vector<TextPart> parts_; ///< their records counted from 0, the first line with them
    qint64 longest_ = 0;
    bool quoted_ = false;
    bool stray_ = false; ///< the open quotation mark stands inside a cell that does not begin with one
    char last_ = '\n';
    std::vector<int> nulRecords_;
    std::vector<int> joinedRecords_;
};

} // namespace atlas
