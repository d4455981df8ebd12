#include "app/tools/ToolBox.h"

#include "app/MapCanvas.h"
#include "app/tools/ArrowTool.h"
#include "app/tools/CalloutTool.h"
#include "app/tools/MeasureTool.h"
#include "app/tools/PanTool.h"
#include "app/tools/ShapeTool.h"
#include "app/tools/TextTool.h"

namespace atlas {

ToolBox::ToolBox(const ToolDesk& desk, QObject* parent)
    : QObject(parent)
    , canvas_(desk.canvas)
    , tools_{std::make_unique<PanTool>(desk),   std::make_unique<MeasureTool>(desk),
             std::make_unique<ArrowTool>(desk), std::make_unique<CalloutTool>(desk),
             std::make_unique<TextTool>(desk),  std::make_unique<ShapeTool>(desk)} {
    for (const auto& each : tools_) {
        // A tool may finish late, when the user has another in hand already.
        connect(each.get(), &MapTool::finished, this, [this, done = each.get()] {
            if (done == &tool()) choose(ToolKind::Pan);
        });
    }
    const auto* shape =
        static_cast<const ShapeTool*>(tools_[static_cast<std::size_t>(ToolKind::Shape)].get());
    connect(shape, &ShapeTool::drawn, this, &ToolBox::shapeDrawn);
    canvas_.setTool(&tool());
}

ToolBox::~ToolBox() {
    canvas_.setTool(nullptr);
}

void ToolBox::choose(ToolKind kind) {
    if (kind == kind_) return;
    kind_ = kind;
    canvas_.setTool(&tool());
    Q_EMIT chosen(kind);
}

bool ToolBox::cancel() {
    if (tool().cancel()) return true;
    if (kind_ == ToolKind::Pan) return false;
    choose(ToolKind::Pan);
    return true;
}

} // namespace atlas
