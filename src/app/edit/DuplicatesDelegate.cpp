#include "app/edit/DuplicatesDelegate.h"

#include "app/edit/DuplicatesModel.h"
#include "app/panels/PanelStyle.h"

#include <QPainter>

namespace atlas {
namespace {

constexpr int titleLines = 4;  ///< two events: title, and when and from whom
constexpr int reasonLines = 6; ///< as many as there are reasons
constexpr int padding = 8;

/// Writes lines one below the other, each cut at the end.
class LineWriter {
  public:
    LineWriter(QPainter& painter, const QStyleOptionViewItem& option)
        : painter_(painter)
        , option_(option)
        , rest_(option.rect.adjusted(padding, padding, -padding, -padding)) {}

    void write(const QString& text, bool bold, const QColor& color) {
        QFont font = option_.font;
        font.setBold(bold);
        painter_.setFont(font);
        painter_.setPen(color);
        const QFontMetrics metrics(font);
        const QRect line(rest_.left(), rest_.top(), rest_.width(), metrics.height());
        const auto flags =
            static_cast<int>(QStyle::visualAlignment(option_.direction, Qt::AlignLeft | Qt::AlignVCenter));
        painter_.drawText(line, flags | Qt::TextSingleLine,
                          metrics.elidedText(text, Qt::ElideRight, line.width()));
        rest_.setTop(line.bottom() + 1);
    }

  private:
    QPainter& painter_;
    const QStyleOptionViewItem& option_;
    QRect rest_;
};

} // namespace

void DuplicatesDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
    painter->save();
    painter->setClipRect(option.rect);
    painter->setLayoutDirection(option.direction);
    if (option.state & QStyle::State_Selected) painter->fillRect(option.rect, softColor(option.palette));
    const QColor ink = option.palette.color(QPalette::WindowText);
    const QColor muted = mutedColor(option.palette);
    LineWriter lines(*painter, option);
    const QStringList said = index.data(Qt::DisplayRole).toString().split(u'\n');
    for (int i = 0; i < said.size(); ++i) {
        const bool title = i == 0 || i == 2;
        const bool reason = i >= titleLines;
        lines.write(reason ? QStringLiteral("– ") + said[i] : said[i], title, title || reason ? ink : muted);
    }
    painter->setPen(lineColor(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(accentColor(option.palette));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize DuplicatesDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const {
    QFont bold = option.font;
    bold.setBold(true);
    const int line = std::max(QFontMetrics(option.font).height(), QFontMetrics(bold).height());
    return {1, (titleLines + reasonLines) * line + 2 * padding};
}

} // namespace atlas
