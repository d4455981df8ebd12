#pragma once

#include <QByteArrayView>

#include <vector>

namespace atlas {

struct FileScan;

/// Counts the records of delimited text as OGR's CSV driver does: a line end ends one unless a quotation mark
/// is open; empty lines are none. Bytes in UTF-8, in any portions. One thread.
class RecordCounter {
  public:
    void feed(QByteArrayView chunk);
    /// Puts what was counted into `scan`, of which text.headerRows is set.
    void finish(FileScan& scan);

  private:
    void feed(char c);
    void note(std::vector<int>& records) const;
    void endRecord();

    int record_ = 0;
    qint64 length_ = 0;
    qint64 longest_ = 0;
    bool quoted_ = false;
    bool stray_ = false; ///< the open quotation mark stands inside a cell that does not begin with one
    char last_ = '\n';
    std::vector<int> nulRecords_;
    std::vector<int> joinedRecords_;
};

} // namespace atlas
