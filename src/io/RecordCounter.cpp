#include "io/RecordCounter.h"

#include "io/FileScan.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace atlas {
namespace {

/// Whether a quotation mark after this character begins a cell, or doubles one within it.
bool opensCell(char before) {
    constexpr std::string_view separators = ",;\t| \n\r\"\xbf"; // \xbf ends a byte order mark
    return separators.find(before) != std::string_view::npos;
}

} // namespace

void RecordCounter::feed(QByteArrayView chunk) {
    for (const char c : chunk)
        feed(c);
}

void RecordCounter::feed(char c) {
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

void RecordCounter::note(std::vector<int>& records) const {
    if (records.empty() || records.back() != record_) records.push_back(record_);
}

void RecordCounter::endRecord() {
    if (length_ > 0) ++record_;
    longest_ = std::max(longest_, std::exchange(length_, 0));
}

void RecordCounter::finish(FileScan& scan) {
    // Counted from 0, the header with it; told from 1 without it.
    const int header = scan.text.headerRows - 1;
    const auto told = [header](std::vector<int> records) {
        for (int& record : records)
            record = std::max(record - header, 0);
        return records;
    };
    if (quoted_) scan.openQuoteRecord = std::max(record_ - header, 0);
    endRecord();
    scan.records = std::max(0, record_ - scan.text.headerRows);
    scan.longestRecord = longest_;
    scan.nulRecords = told(std::move(nulRecords_));
    scan.joinedRecords = told(std::move(joinedRecords_));
}

} // namespace atlas
