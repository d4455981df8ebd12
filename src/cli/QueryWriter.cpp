#include "cli/QueryWriter.h"

#include "cli/EventJson.h"
#include "core/EventRecord.h"
#include "io/ProjectWords.h"

#include <QJsonDocument>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace atlas {

namespace {

/// One line of RFC 4180.
class CsvLine {
  public:
    void text(QString value) {
        const auto special = [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; };
        if (std::any_of(value.cbegin(), value.cend(), special))
            value = u'"' + value.replace(u'"', QStringLiteral("\"\"")) + u'"';
        cells_ << value;
    }

    void word(const char* value) { text(QLatin1String(value)); }

    template <class Number>
    void number(const std::optional<Number>& value) {
        cells_ << (value ? QString::number(*value) : QString());
    }

    /// With every digit that it has.
    void real(double value) { cells_ << QString::number(value, 'g', QLocale::FloatingPointShortest); }

    void empty() { cells_ << QString(); }

    [[nodiscard]] QByteArray bytes() const { return cells_.join(u',').toUtf8() + "\r\n"; }

  private:
    QStringList cells_;
};

QString actorWords(const std::vector<Actor>& actors) {
    QStringList words;
    for (const Actor& actor : actors)
        words << QStringLiteral("%1 (%2)").arg(actor.name, QLatin1String(projectWord(actor.role)));
    return words.join(QStringLiteral("; "));
}

void addSpan(CsvLine& line, const TimeSpan& when) {
    line.text(when.dated() ? toIso(when.from) : QString());
    line.text(when.dated() ? toIso(when.to) : QString());
    line.word(when.dated() ? projectWord(when.meaning) : "");
}

void addPlace(CsvLine& line, const Location& where) {
    if (where.point) {
        line.real(where.point->lon);
        line.real(where.point->lat);
    } else {
        line.empty();
        line.empty();
    }
    line.word(projectWord(where.precision));
    if (where.precision == PlacePrecision::Radius)
        line.real(where.radiusMetres);
    else
        line.empty();
    line.text(where.name);
    line.text(where.district);
    line.text(where.governorate);
}

void addRange(CsvLine& line, const std::optional<Range<int>>& range) {
    line.number(range ? std::optional(range->min) : std::nullopt);
    line.number(range ? range->max : std::nullopt);
}

void addFigures(CsvLine& line, const Casualties& casualties) {
    addRange(line, casualties.killed());
    line.number(casualties.best);
    for (const auto& group : casualties.byGroup)
        addRange(line, group);
    addRange(line, casualties.injured());
}

QByteArray eventLine(const Event& event) {
    CsvLine line;
    line.text(event.id);
    line.word(projectWord(event.kind));
    addSpan(line, event.when);
    addPlace(line, event.where);
    line.text(event.headline);
    line.word(projectWord(event.grade));
    line.text(actorWords(event.actors()));
    addRange(line, event.killedAcrossClaims());
    line.text(sourcesOf(event));
    line.number(std::optional(event.claims.size()));
    line.text(event.tags.join(QStringLiteral("; ")));
    line.text(event.notes);
    line.text(event.dataset);
    line.number(std::optional(event.identicalRows));
    return line.bytes();
}

QByteArray claimLine(const Event& event, const Claim& claim, int number) {
    CsvLine line;
    line.text(event.id);
    line.number(std::optional(number));
    line.text(claim.source);
    line.text(claim.published ? claim.published->toString(Qt::ISODate) : QString());
    line.word(projectWord(kindOf(claim, event)));
    addSpan(line, whenOf(claim, event));
    addPlace(line, whereOf(claim, event));
    line.text(actorWords(claim.actors));
    line.text(claim.target);
    line.word(claim.grade ? projectWord(*claim.grade) : "");
    addFigures(line, claim.casualties);
    line.text(claim.words);
    line.text(claim.language);
    line.text(claim.link);
    line.text(claim.media.join(u' '));
    line.text(claim.dataset.isEmpty() ? event.dataset : claim.dataset);
    line.text(claim.record.isEmpty() ? event.id : claim.record);
    return line.bytes();
}

class CsvOfEvents : public QueryWriter {
  public:
    QByteArray begin() override { return eventColumns().toUtf8() + "\r\n"; }

    QByteArray write(const Event& event) override { return eventLine(event); }

    QByteArray end() override { return {}; }
};

class CsvOfClaims : public QueryWriter {
  public:
    QByteArray begin() override { return claimColumns().toUtf8() + "\r\n"; }

    QByteArray write(const Event& event) override {
        QByteArray lines;
        int number = 0;
        for (const Claim& claim : event.claims)
            lines += claimLine(event, claim, ++number);
        return lines;
    }

    QByteArray end() override { return {}; }
};

/// A list of objects, one a line.
class JsonOfEvents : public QueryWriter {
  public:
    explicit JsonOfEvents(QueryFormat format) : geo_(format == QueryFormat::GeoJson) {}

    QByteArray begin() override {
        return geo_ ? QByteArrayLiteral("{\"type\":\"FeatureCollection\",\"features\":[")
                    : QByteArrayLiteral("[");
    }

    QByteArray write(const Event& event) override {
        const QJsonObject object = geo_ ? eventFeature(event) : eventJson(event);
        const QByteArray comma = first_ ? QByteArrayLiteral("\n") : QByteArrayLiteral(",\n");
        first_ = false;
        return comma + QJsonDocument(object).toJson(QJsonDocument::Compact);
    }

    QByteArray end() override { return geo_ ? QByteArrayLiteral("\n]}\n") : QByteArrayLiteral("\n]\n"); }

  private:
    bool geo_;
    bool first_ = true;
};

} // namespace

QString eventColumns() {
    return QStringLiteral("id,kind,from,to,time_meaning,longitude,latitude,precision,radius_m,place,district,"
                          "governorate,title,grade,actors,killed_min,killed_max,sources,claims,tags,notes,"
                          "dataset,identical_rows");
}

QString claimColumns() {
    return QStringLiteral("event,claim,source,published,kind,from,to,time_meaning,longitude,latitude,"
                          "precision,radius_m,place,district,governorate,actors,target,grade,killed_min,"
                          "killed_max,killed_best,civilians_min,civilians_max,combatants_min,combatants_max,"
                          "unknown_min,unknown_max,injured_min,injured_max,words,language,link,media,"
                          "dataset,record");
}

std::unique_ptr<QueryWriter> QueryWriter::of(QueryFormat format) {
    switch (format) {
    case QueryFormat::Csv:
        return std::make_unique<CsvOfEvents>();
    case QueryFormat::CsvOfClaims:
        return std::make_unique<CsvOfClaims>();
    case QueryFormat::GeoJson:
    case QueryFormat::Json:
        break;
    }
    return std::make_unique<JsonOfEvents>(format);
}

} // namespace atlas
