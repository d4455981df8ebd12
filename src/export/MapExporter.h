#pragma once

#include "core/Result.h"
#include "render/FrameRequest.h"

#include <QImage>
#include <QSize>
#include <QString>

#include <stop_token>

namespace atlas {

/// A page: the map of a request with what makes it readable and checkable around it.
struct PageSpec {
    QSize pixels{1600, 1000}; ///< of the file
    int dpi = 96;             ///< logical pixels are 1/96 inch: 192 dpi draws everything twice as large
    QString title;            ///< over the map; may be empty
};

/// One page to an image or a file. The request's viewport gives centre and zoom or, through `fit`, its box;
/// size and ratio come from the page. Draws with the window's own painters; waits for tiles.
class MapExporter {
  public:
    /// `request` as the window or the command line has it; generation and sizes are set here.
    MapExporter(FrameRequest request, PageSpec page);

    /// Shows at least this box instead of the request's centre and zoom.
    void fit(const GeoBox& box);

    /// The page as pixels. A null image when stopped. Any thread.
    [[nodiscard]] QImage render(std::stop_token stop) const;

    /// PNG through QSaveFile; the same request gives the same bytes. What it was made from goes into the
    /// file's text. Error when stopped, too large, or not writable; then no file is left. Any thread.
    [[nodiscard]] Outcome write(const QString& path, std::stop_token stop) const;

  private:
    FrameRequest request_;
    PageSpec page_;
    std::optional<GeoBox> box_;
};

} // namespace atlas
