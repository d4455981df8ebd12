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

ComparisonWindow::ComparisonWindow(const Event& event, QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("comparisonWindow"));
    setWindowTitle(tr("Claims side by side"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->addWidget(makeLabel(eventTitle(event), TextRole::Title, this));
    auto* halves = new QSplitter(Qt::Vertical, this);
    auto* claims = new ClaimComparison(event, ClaimComparison::Home::Window, halves);
    halves->addWidget(claims);
    auto* figures = new QScrollArea(halves);
    figures->setAccessibleName(tr("Killed and injured, by source"));
    figures->setFrameShape(QFrame::NoFrame);
    figures->setWidgetResizable(true);
    auto* chart = new CasualtyChart(figures);
    chart->setClaims(event.claims);
    figures->setWidget(chart);
    figures->setVisible(!chart->empty());
    halves->addWidget(figures);
    halves->setSizes({2 * usualLines, usualLines}); // shares: the splitter scales them
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 1);
    column->addWidget(halves, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(claims, &ClaimComparison::changed, this, &ComparisonWindow::changed);
    connect(claims, &ClaimComparison::editRequested, this, &ComparisonWindow::editRequested);
    const int letters = columnLetters * (static_cast<int>(event.claims.size()) + 1);
    const QSize wish(letters * fontMetrics().averageCharWidth(), usualLines * fontMetrics().height());
    resize(wish.boundedTo(screen()->availableSize() * 0.9));
}

} // namespace atlas
