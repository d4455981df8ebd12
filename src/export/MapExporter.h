#pragma once

#include "core/Result.h"
#include "render/FrameRequest.h"

#include <QImage>
#include <QSize>
#include <QString>

#include <optional>
#include <stop_token>

namespace atlas {

/// A page: the map of a request with what makes it readable and checkable around it.
struct PageSpec {
    QSize pixels{1600, 1000}; ///< of the file
    int dpi = 96;             ///< logical pixels are 1/96 inch: 192 dpi draws everything twice as large
    QString title;            ///< over the map; may be empty
    QString basemap; ///< as the command line names it: "embedded", "none", a path; empty: by the tiles
};

/// One page to an image or a file. The request's viewport gives centre and zoom or, through `fit`, its box;
/// size and ratio come from the page. Draws with the window's own painters; waits for tiles. Nothing selected
/// is shown as selected. Without the furniture layer the map alone fills the page.
class MapExporter {
  public:
    static constexpr int mostPixels = 20'000; ///< of an edge: 1.6 GB of pixels
    static constexpr int leastDpi = 24;
    static constexpr int mostDpi = 2400;

    /// `request` as the window or the command line has it; generation and sizes are set here.
    MapExporter(FrameRequest request, PageSpec page);

    /// Shows at least this box instead of the request's centre and zoom.
    void fit(const GeoBox& box);

    /// The page as pixels, what it was made from in its text. A null image when stopped, when the page is
    /// larger than can be drawn, or without memory for it. Any thread.
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
