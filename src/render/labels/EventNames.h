#pragma once

#include "render/LayerPainter.h"
#include "render/events/EventLayout.h"

#include <QHash>
#include <QString>

#include <memory>
#include <vector>

namespace atlas {

/// The events of a map that are named on it: the selected one, then those that killed most. Titles are read
/// once each and kept while the events are the same. One thread at a time.
class EventNames {
  public:
    struct Name {
        PlacedGlyph glyph;
        QString text; ///< plain, one line, shortened
        bool selected = false;
    };

    [[nodiscard]] std::vector<Name> of(const FrameContext& frame);

  private:
    [[nodiscard]] QString title(const FrameRequest& request, std::uint32_t event);

    /// More than anybody drags past in a while; then afresh.
    static constexpr int most = 2000;
    /// From so many killed by every claim an event is named unasked.
    static constexpr int importantKilled = 30;

    std::shared_ptr<const EventSnapshot> events_;
    QHash<std::uint32_t, QString> titles_;
};

} // namespace atlas
