#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

class QLabel;
class QWidget;

namespace atlas {

/// What a label is for. The theme may style it through the label's dynamic property "role"
/// ("title", "heading", "body", "muted", "figure", "warning"); size and weight are set here, so that panels
/// read well without a theme.
enum class TextRole { Title, Heading, Body, Muted, Figure, Warning };

/// Secondary text: still at AA contrast on the palette's window colour.
[[nodiscard]] QColor mutedColor(const QPalette& palette);
/// Hair lines, tracks and frames.
[[nodiscard]] QColor lineColor(const QPalette& palette);
/// A soft area: tracks of charts, the selected row.
[[nodiscard]] QColor softColor(const QPalette& palette);
/// The accent, lighter on a dark palette so that text in it stays at AA contrast.
[[nodiscard]] QColor accentColor(const QPalette& palette);

/// The size that a window wishes, as far as its screen has room for it and for the frame around it.
[[nodiscard]] QSize roomFor(QSize wish, const QWidget& window);

/// A label that shows `text` as plain text, wraps it, and lets it be selected (never a link, never mark-up).
[[nodiscard]] QLabel* makeLabel(const QString& text, TextRole role, QWidget* parent);

/// Draws the widget as the accent-coloured main action of its panel (property "accent").
void markAccent(QWidget& widget);

/// The wish "quiet button that reads as a link": property "link".
void markLink(QWidget& widget);

} // namespace atlas
