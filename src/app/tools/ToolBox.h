#pragma once

#include "app/tools/MapTool.h"
#include "core/Place.h"

#include <array>
#include <memory>
#include <vector>

namespace atlas {

enum class ToolKind : std::uint8_t { Pan, Measure, Arrow, Callout, Text, Shape };
inline constexpr int toolKindCount = 6;

/// The map's tools, one of them in the canvas's hand.
class ToolBox : public QObject {
    Q_OBJECT
  public:
    explicit ToolBox(const ToolDesk& desk, QObject* parent = nullptr);
    ~ToolBox() override; ///< takes the tool out of the canvas's hand

    [[nodiscard]] ToolKind kind() const noexcept { return kind_; }

    void choose(atlas::ToolKind kind);
    /// Gives up what is in the making, else puts the tool back; false when there was nothing to give up.
    bool cancel();

  Q_SIGNALS:
    void chosen(atlas::ToolKind kind);
    /// A shape was drawn around what is looked for: three corners or more.
    void shapeDrawn(const std::vector<atlas::GeoPoint>& ring);

  private:
    [[nodiscard]] MapTool& tool() const { return *tools_[static_cast<std::size_t>(kind_)]; }

    MapCanvas& canvas_;
    std::array<std::unique_ptr<MapTool>, toolKindCount> tools_; ///< indexed by ToolKind
    ToolKind kind_ = ToolKind::Pan;
};

} // namespace atlas
