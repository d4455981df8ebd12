#include "app/panels/ComparisonWindow.h"

#include "app/panels/CasualtyChart.h"
#include "app/panels/ClaimComparison.h"
#include "app/panels/PanelStyle.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QScreen>
#include <QSplitter>
#include <QVBoxLayout>

namespace atlas {
namespace {

constexpr int columnLetters = 30; ///< of a claim's column, as wide as words are read with ease
constexpr int usualLines = 38;

} // namespace

ComparisonWindow::ComparisonWindow(const Event& event, QWidget* parent)
    : QDialog(parent)
    , event_(event)
    , title_(makeLabel(eventTitle(event), TextRole::Title, this))
    , halves_(makeHalves()) {
    setObjectName(QStringLiteral("comparisonWindow"));
    setWindowTitle(tr("Claims side by side"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->addWidget(title_);
    column->addWidget(halves_, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    const int letters = columnLetters * (static_cast<int>(event.claims.size()) + 1);
    const QSize wish(letters * fontMetrics().averageCharWidth(), usualLines * fontMetrics().height());
    resize(roomFor(wish, *this));
}

QSplitter* ComparisonWindow::makeHalves() {
    auto* halves = new QSplitter(Qt::Vertical, this);
    auto* claims = new ClaimComparison(event_, ClaimComparison::Home::Window, halves);
    connect(claims, &ClaimComparison::changed, this, &ComparisonWindow::changed);
    connect(claims, &ClaimComparison::editRequested, this, &ComparisonWindow::editRequested);
    halves->addWidget(claims);
    auto* figures = new QScrollArea(halves);
    figures->setAccessibleName(tr("Killed and injured, by source"));
    figures->setFrameShape(QFrame::NoFrame);
    figures->setWidgetResizable(true);
    auto* chart = new CasualtyChart(figures);
    chart->setClaims(event_.claims);
    figures->setWidget(chart);
    figures->setVisible(!chart->empty());
    halves->addWidget(figures);
    halves->setSizes({2 * usualLines, usualLines}); // shares: the splitter scales them
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 1);
    return halves;
}

void ComparisonWindow::present(const Event& event) {
    if (event == event_) return;
    event_ = event;
    title_->setText(eventTitle(event));
    auto* before = halves_;
    halves_ = makeHalves();
    halves_->restoreState(before->saveState());
    delete layout()->replaceWidget(before, halves_);
    before->hide();
    before->deleteLater(); // one of its own buttons may be what led here
    halves_->show();
}

} // namespace atlas
