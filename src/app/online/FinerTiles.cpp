#include "app/online/FinerTiles.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::FinerTiles)
};

} // namespace

bool agreeOnTiles(FrameRequest& request, const PageSpec& page, QWidget* window) {
    const TileDemand demand = TileDemand::of(request, page);
    if (!demand.beyondScreen()) return true;
    QMessageBox box(window);
    box.setObjectName(QStringLiteral("finerTiles"));
    box.setIcon(QMessageBox::Question);
    box.setWindowTitle(Text::tr("A map on the network"));
    box.setTextFormat(Qt::PlainText);
    box.setText(Text::tr("A page as sharp as this takes up to %1 tiles that are not on the screen.")
                    .arg(QLocale().toString(demand.tiles)));
    box.setInformativeText(
        Text::tr("They would be fetched from “%1”. With the tiles of the screen the page's map is "
                 "less sharp, and hardly anything is fetched.")
            .arg(request.tiles->info().name));
    const auto* screen = box.addButton(Text::tr("Use those of the screen"), QMessageBox::AcceptRole);
    const auto* finer = box.addButton(Text::tr("Fetch them"), QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() != screen && box.clickedButton() != finer) return false;
    request.finestTiles = box.clickedButton() == finer ? demand.pageZoom : demand.screenZoom;
    return true;
}

} // namespace atlas
