#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <vector>

namespace atlas {

/// Takes delimited text apart as OGR's CSV driver does: a quotation mark opens or closes, wherever it stands,
/// and two of them within an open one are one; a line end outside ends the record; an empty line is none.
/// Bytes come in any portions. One thread.
class CellSplitter {
  public:
    using Record = std::vector<QByteArray>;
    /// Gets each record, without quotation marks; it may be moved from.
    using Take = std::function<void(Record&)>;

    /// A cell or a record of more bytes than this is cut: an unclosed quotation mark makes one of the whole
    /// rest of a file.
    static constexpr qsizetype mostBytes = 8L * 1024 * 1024;

    CellSplitter(char separator, Take take);

    void feed(QByteArrayView text);
    /// The record that no line end closed.
    void finish();

  private:
    void feed(char c);
    void endCell();
    void endRecord();

    char separator_;
    Take take_;
    Record record_;
    QByteArray cell_;
    qsizetype bytes_ = 0; ///< of the record, its quotation marks and separators with it
    bool quoted_ = false;
    bool mayDouble_ = false; ///< the mark just met closes, unless another follows
};

} // namespace atlas
