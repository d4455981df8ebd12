#include "app/FileQuestion.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::FileQuestion)
};

/// By their usual endings; a file is known by its content in the end.
const QString readable =
    QStringLiteral("*.csv *.tsv *.txt *.json *.geojson *.geojsonl *.kml *.kmz *.gpx *.shp *.fgb *.gpkg "
                   "*.xlsx *.ods *.mbtiles");

} // namespace

QStringList askForFiles(QWidget* parent) {
    const QString key = QStringLiteral("files/folder");
    const QStringList files = QFileDialog::getOpenFileNames(
        parent, Text::tr("Open events, a project or a base map"), QSettings().value(key).toString(),
        Text::tr("Events, projects and base maps (%1);;All files (*)").arg(readable));
    if (!files.isEmpty()) QSettings().setValue(key, QFileInfo(files.front()).absolutePath());
    return files;
}

} // namespace atlas
