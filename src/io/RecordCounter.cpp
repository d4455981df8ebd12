#include "io/RecordCounter.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace atlas {
namespace {

/// Whether a quotation mark after this character begins a cell, or doubles one within it.
bool opensCell(char before) {
    constexpr std::string_view separators = ",;\t| \n\r\"\xbf"; // \xbf ends a byte order mark
    return separators.find(before) != std::string_view::npos;
}

/// Whether a character is more than one of a cell's many.
constexpr std::array<bool, 256> special = [] {
    std::array<bool, 256> table{};
    for (const unsigned char c : {'\n', '\r', '"', '\0'})
        table[c] = true;
    return table;
}();

} // namespace

void RecordCounter::feed(QByteArrayView chunk) {
    const char* const begin = chunk.data();
    const char* const end = begin + chunk.size();
    const qint64 bytesBefore = bytes_;
    const char* plain = begin; // the first of those not counted yet
    for (const char* at = begin; at != end; ++at) {
        if (!special[static_cast<unsigned char>(*at)]) continue;
        length_ += at - plain;
        plain = at + 1;
        bytes_ = bytesBefore + (plain - begin);
        feedSpecial(*at, at == begin ? last_ : at[-1]);
    }
    length_ += end - plain;
    bytes_ = bytesBefore + chunk.size();
    if (!chunk.isEmpty()) last_ = end[-1];
}

void RecordCounter::feedSpecial(char c, char before) {
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
    if (length_ == 0) return;
    longest_ = std::max(longest_, std::exchange(length_, 0));
    if (++record_ == 1) headerEnd_ = bytes_;
    if (bytes_ - (parts_.empty() ? headerEnd_ : parts_.back().end) >= partBytes) endPart();
}

/// Of the records since the last one.
void RecordCounter::endPart() {
    TextPart part{headerEnd_, bytes_, 1, record_ - 1};
    if (!parts_.empty()) {
        const TextPart& last = parts_.back();
        part.start = last.end;
        part.firstRecord = last.firstRecord + last.records;
        part.records = record_ - part.firstRecord;
    }
    if (part.records > 0) parts_.push_back(part);
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
    endPart();
    if (scan.text.headerRows == 1) scan.parts = std::move(parts_);
    scan.headerEnd = headerEnd_;
    scan.records = std::max(0, record_ - scan.text.headerRows);
    scan.longestRecord = longest_;
    scan.nulRecords = told(std::move(nulRecords_));
    scan.joinedRecords = told(std::move(joinedRecords_));
}

} // namespace atlas
