#include "io/FeatureCell.h"

#include <QStringList>

#include <cpl_string.h>
#include <ogr_feature.h>

#include <cstdlib>

namespace atlas {
namespace {

QString twoDigits(int number) {
    return QString::number(number).rightJustified(2, u'0');
}

/// OGR's time zone flag: 0 unknown, 1 local, 100 UTC, and a quarter of an hour a step from there.
QString offset(int flag) {
    constexpr int utc = 100;
    constexpr int minutesAStep = 15;
    if (flag <= 1) return {};
    if (flag == utc) return QStringLiteral("Z");
    const int minutes = std::abs(flag - utc) * minutesAStep;
    return (flag < utc ? u'-' : u'+') + twoDigits(minutes / 60) + u':' + twoDigits(minutes % 60);
}

QString isoTime(const OGRFeature& feature, int field, OGRFieldType type) {
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, flag = 0;
    float second = 0;
    if (!feature.GetFieldAsDateTime(field, &year, &month, &day, &hour, &minute, &second, &flag)) return {};
    const QString date =
        QString::number(year).rightJustified(4, u'0') + u'-' + twoDigits(month) + u'-' + twoDigits(day);
    const QString clock =
        twoDigits(hour) + u':' + twoDigits(minute) + u':' + twoDigits(static_cast<int>(second));
    if (type == OFTDate) return date;
    if (type == OFTTime) return clock;
    return date + u'T' + clock + offset(flag);
}

QString list(const OGRFeature& feature, int field) {
    const CPLStringList words(CSLDuplicate(feature.GetFieldAsStringList(field)));
    QStringList all;
    for (int i = 0; i < words.size(); ++i)
        all += QString::fromUtf8(words[i]).trimmed();
    return all.join(QStringLiteral("; "));
}

/// Lists of numbers: "(3:1,2,3)" without what is not of the file.
QString numbers(const OGRFeature& feature, int field) {
    QString text = QString::fromUtf8(feature.GetFieldAsString(field));
    text = text.mid(text.indexOf(u':') + 1).chopped(text.isEmpty() ? 0 : 1);
    return text.replace(u',', QStringLiteral("; "));
}

} // namespace

QString featureCell(const OGRFeature& feature, int field) {
    if (!feature.IsFieldSetAndNotNull(field)) return {};
    const OGRFieldType type = feature.GetFieldDefnRef(field)->GetType();
    switch (type) {
    case OFTDate:
    case OFTTime:
    case OFTDateTime:
        return isoTime(feature, field, type);
    case OFTStringList:
        return list(feature, field);
    case OFTIntegerList:
    case OFTInteger64List:
    case OFTRealList:
        return numbers(feature, field);
    case OFTBinary:
        return {};
    default:
        return QString::fromUtf8(feature.GetFieldAsString(field)).trimmed();
    }
}

} // namespace atlas
