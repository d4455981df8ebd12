#include "io/KeptMappings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

#include <utility>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::KeptMappings)
};

QJsonObject readAll(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QJsonDocument::fromJson(file.readAll()).object(); // one that is broken holds none
}

} // namespace

KeptMappings::KeptMappings(QString path) : path_(std::move(path)) {}

QString KeptMappings::usualPath() {
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
           + QStringLiteral("/mappings.json");
}

std::optional<TableMapping> KeptMappings::find(const QByteArray& fingerprint) const {
    const QJsonValue kept = readAll(path_)[QString::fromLatin1(fingerprint)];
    if (!kept.isObject()) return std::nullopt;
    auto mapping = TableMapping::fromJson(kept.toObject());
    return mapping ? std::optional(std::move(mapping).value()) : std::nullopt;
}

Outcome KeptMappings::keep(const QByteArray& fingerprint, const TableMapping& mapping) const {
    QJsonObject all = readAll(path_);
    all.insert(QString::fromLatin1(fingerprint), mapping.toJson());
    QDir().mkpath(QFileInfo(path_).absolutePath());
    QSaveFile file(path_);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(all).toJson()) >= 0 && file.commit();
    if (written) return done();
    return Error{Text::tr("how the columns were chosen cannot be kept (%1)").arg(file.errorString()), path_,
                 Text::tr("check that you may write there")};
}

} // namespace atlas
