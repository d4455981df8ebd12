#include "annotate/Annotation.h"

namespace atlas {

const QString& Annotation::text() const {
    return std::visit([](const auto& drawn) -> const QString& { return drawn.text; }, shape);
}

void Annotation::setText(const QString& text) {
    std::visit([&text](auto& drawn) { drawn.text = text; }, shape);
}

} // namespace atlas
