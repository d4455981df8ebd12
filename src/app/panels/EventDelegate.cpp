#include "app/panels/EventDelegate.h"

#include "app/panels/PanelStyle.h"
#include "models/EventListModel.h"
#include "render/events/GlyphShape.h"

#include <QPainter>
#include <QTextLayout>

namespace atlas {
namespace {

constexpr int rowPadding = 8;
constexpr int glyphColumn = 38;          ///< from the row's edge to its texts
constexpr int glyphCentre = 21;          ///< from the row's edge
constexpr std::uint8_t glyphRadius = 11; ///< half pixels: one size, the figure stands at the right
constexpr int markWidth = 3;             ///< the accent at the edge of the chosen row

QFont bold(QFont font) {
    font.setBold(true);
    return font;
}

/// Arabic letters reach higher and lower than Latin ones of the same size; Qt's metrics speak of Latin only.
int lineHeight(QFont font, Qt::LayoutDirection direction) {
    if (direction == Qt::RightToLeft) font.setFamilies({QStringLiteral("Noto Sans Arabic")});
    return QFontMetrics(font).height();
}

/// The title as one or two lines of at most `width` pixels, the second one elided.
QStringList titleLines(const QString& title, const QFont& font, int width) {
    const QFontMetrics metrics(font);
    if (metrics.horizontalAdvance(title) <= width) return {title};
    QTextLayout layout(title, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(width);
    const int end = first.textStart() + first.textLength();
    layout.endLayout();
    return {title.left(end).trimmed(), metrics.elidedText(title.mid(end), Qt::ElideRight, width)};
}

GlyphKey keyOf(const QModelIndex& index) {
    const auto number = [&](int role) { return index.data(role).toInt(); };
    GlyphKey key;
    key.kind = static_cast<EventKind>(number(EventListModel::KindRole));
    key.colour = static_cast<std::uint8_t>(number(EventListModel::ActorRole));
    key.second = static_cast<std::uint8_t>(number(EventListModel::SecondActorRole));
    key.halfPixels = glyphRadius;
    return key;
}

/// A source's words run as they were written, whichever way the window does: "14 shells" stays that in
/// Arabic.
Qt::LayoutDirection directionOf(const QString& words) {
    return words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

/// Writes lines of one row from the top down, mirrored where the row is.
class RowText {
  public:
    RowText(QPainter& painter, const QStyleOptionViewItem& option, QRect room)
        : painter_(painter), option_(option), room_(room) {}

    void write(const QString& text, const QFont& font, const QColor& color,
               Qt::Alignment side = Qt::AlignLeft, int width = -1) {
        const QFontMetrics metrics(font);
        const QRect line(room_.left(), room_.top(), width < 0 ? room_.width() : width,
                         lineHeight(font, option_.direction));
        painter_.setFont(font);
        painter_.setPen(color);
        const QRect placed = QStyle::visualRect(option_.direction, room_, line);
        const auto align =
            QStyle::visualAlignment(option_.direction, side) | Qt::AlignAbsolute | Qt::AlignVCenter;
        painter_.drawText(placed, static_cast<int>(align) | Qt::TextSingleLine | Qt::TextDontClip,
                          metrics.elidedText(text, Qt::ElideRight, placed.width()));
    }

    /// A line of a source's words, which run in their own direction.
    void quote(const QString& text, Qt::LayoutDirection direction, const QFont& font, const QColor& color) {
        painter_.setLayoutDirection(direction);
        write(text, font, color);
        painter_.setLayoutDirection(option_.direction);
    }

    void nextLine(const QFont& font) { room_.setTop(room_.top() + lineHeight(font, option_.direction)); }

  private:
    QPainter& painter_;
    const QStyleOptionViewItem& option_;
    QRect room_;
};

void paintGround(QPainter& painter, const QStyleOptionViewItem& option) {
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    QColor ground = softColor(option.palette);
    if (!chosen) ground.setAlphaF(0.45F);
    if (chosen || hovered) painter.fillRect(option.rect, ground);
    if (chosen) {
        const QRect mark(option.rect.topLeft(), QSize(markWidth, option.rect.height()));
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, mark),
                         accentColor(option.palette));
    }
    painter.setPen(lineColor(option.palette));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

} // namespace

QSize EventDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const int lines =
        2 * lineHeight(option.font, option.direction) + lineHeight(bold(option.font), option.direction);
    return {glyphColumn, lines + 2 * rowPadding};
}

void EventDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(*painter, option);
    const QRect logical = option.rect.adjusted(glyphColumn, rowPadding, -rowPadding - 4, 0);
    const QRect room = QStyle::visualRect(option.direction, option.rect, logical);

    const QFont titleFont = bold(option.font);
    const QString words = index.data(EventListModel::TitleRole).toString();
    const QStringList title = titleLines(words, titleFont, room.width());
    const QString when = index.data(EventListModel::WhenRole).toString();
    const QString place = index.data(EventListModel::PlaceRole).toString();
    const QString killed = index.data(EventListModel::KilledRole).toString();
    const QColor text = option.palette.color(QPalette::WindowText);
    const QColor muted = mutedColor(option.palette);

    RowText rows(*painter, option, room);
    const bool beside = title.size() > 1 && !place.isEmpty();
    const int figure = QFontMetrics(option.font).horizontalAdvance(killed) + 8;
    rows.write(beside ? tr("%1 · %2", "date, place").arg(when, place) : when, option.font, muted,
               Qt::AlignLeft, room.width() - figure);
    rows.write(killed, option.font, accentColor(option.palette), Qt::AlignRight);
    rows.nextLine(option.font);
    for (const auto& line : title) {
        rows.quote(line, directionOf(words), titleFont, text);
        rows.nextLine(titleFont);
    }
    if (!beside) rows.quote(place, directionOf(place), option.font, muted);

    const QPoint centre(option.rect.left() + glyphCentre,
                        option.rect.top() + rowPadding + QFontMetrics(option.font).height());
    painter->translate(QStyle::visualPos(option.direction, option.rect, centre));
    painter->setRenderHint(QPainter::Antialiasing);
    drawGlyph(*painter, keyOf(index));
    painter->restore();
}

} // namespace atlas
