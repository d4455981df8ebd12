#include "io/CellSplitter.h"

#include <utility>

namespace atlas {

CellSplitter::CellSplitter(char separator, Take take) : separator_(separator), take_(std::move(take)) {}

void CellSplitter::feed(QByteArrayView text) {
    for (const char c : text)
        feed(c);
}

void CellSplitter::feed(char c) {
    if (std::exchange(mayDouble_, false)) {
        if (c == '"') {
            cell_ += c;
            return;
        }
        quoted_ = false;
    }
    if ((c == '\n' || c == '\r') && !quoted_) return endRecord();
    ++bytes_;
    if (c == '"') {
        mayDouble_ = quoted_;
        quoted_ = true;
    } else if (c == separator_ && !quoted_) {
        endCell();
    } else if (bytes_ <= mostBytes) {
        cell_ += c;
    }
}

void CellSplitter::endCell() {
    record_.push_back(std::exchange(cell_, {}));
}

void CellSplitter::endRecord() {
    if (std::exchange(bytes_, 0) == 0) return;
    endCell();
    take_(record_);
    record_.clear();
}

void CellSplitter::finish() {
    quoted_ = mayDouble_ = false;
    endRecord();
}

} // namespace atlas
