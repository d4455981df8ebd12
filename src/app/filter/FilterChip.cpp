#include "app/filter/FilterChip.h"

#include "app/PlainText.h"
#include "app/panels/GlyphIcon.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace atlas {

namespace {

constexpr int crossSize = 11;

} // namespace

FilterChip::FilterChip(QWidget* parent)
    : QFrame(parent), label_(new QPushButton(this)), remove_(new QToolButton(this)) {
    setProperty("chip", true);
    label_->setFlat(true);
    remove_->setIcon(glyphIcon(Glyph::Close));
    remove_->setIconSize({crossSize, crossSize});
    remove_->setFocusPolicy(Qt::TabFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 2, 0);
    row->setSpacing(0);
    row->addWidget(label_);
    row->addWidget(remove_);
    connect(label_, &QPushButton::clicked, this, &FilterChip::editRequested);
    connect(remove_, &QToolButton::clicked, this, &FilterChip::removed);
}

void FilterChip::present(const QString& words, const QString& count, const QString& tip, int room) {
    QString text = label_->fontMetrics().elidedText(words, Qt::ElideRight, room);
    if (!count.isEmpty()) text += QStringLiteral(" · ") + count;
    label_->setText(plainMenuText(text));
    label_->setAccessibleName(words);
    label_->setAccessibleDescription(tip);
    label_->setToolTip(plainToolTip(tip));
    remove_->setAccessibleName(tr("Remove: %1").arg(words));
    remove_->setToolTip(tr("Remove"));
}

} // namespace atlas
