#include "app/edit/SplitDialog.h"

#include "app/panels/PanelStyle.h"
#include "core/BidiText.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace atlas {
namespace {

constexpr QSize usualSize(460, 360);
constexpr qsizetype shownWords = 90; // enough to know a claim by

/// One line: who, when and what, in the claim's own words.
QString lineOf(const Claim& claim, const Event& event) {
    const Location& where = whereOf(claim, event);
    return dotted({claim.source.simplified(), formatSpan(whenOf(claim, event), where.zone),
                   where.name.simplified(), claim.words.simplified().left(shownWords)});
}

} // namespace

SplitDialog::SplitDialog(const Event& event, QWidget* parent)
    : QDialog(parent), claims_(new QListWidget(this)) {
    setObjectName(QStringLiteral("splitDialog"));
    setWindowTitle(tr("Split the event"));
    resize(roomFor(usualSize, *this));
    auto* column = new QVBoxLayout(this);
    column->addWidget(makeLabel(tr("Tick the claims that are about another event. They become an event of "
                                   "their own."),
                                TextRole::Body, this));
    for (const Claim& claim : event.claims) {
        auto* item = new QListWidgetItem(lineOf(claim, event), claims_);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    claims_->setAccessibleName(tr("Claims"));
    claims_->setWordWrap(true);
    column->addWidget(claims_, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Split"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto show = [this, button = buttons->button(QDialogButtonBox::Ok)] {
        const auto ticked = static_cast<int>(leaving().size());
        button->setEnabled(ticked > 0 && ticked < claims_->count());
    };
    connect(claims_, &QListWidget::itemChanged, this, show);
    show();
}

std::vector<int> SplitDialog::leaving() const {
    std::vector<int> rows;
    for (int row = 0; row < claims_->count(); ++row)
        if (claims_->item(row)->checkState() == Qt::Checked) rows.push_back(row);
    return rows;
}

} // namespace atlas
