#pragma once

#include "app/panels/ClaimFields.h"

#include <QScrollArea>

class QLabel;

namespace atlas {

/// The claims side by side: a column a claim, a row a thing they speak of, so that they are compared and not
/// added. In front of them stands what is taken for the map, which is the user's judgement, with the claim
/// that each value rests on. Rows on which claims differ say so with a sign, a word and weight.
///
/// Columns that do not fit scroll sideways; the names of the fields and, in a window, those of the sources
/// stay where they are.
class ClaimComparison : public QScrollArea {
    Q_OBJECT
  public:
    /// In a panel, which scrolls itself, as tall as what it holds; in a window as tall as there is room.
    enum class Home : std::uint8_t { Panel, Window };

    explicit ClaimComparison(Event event, Home home = Home::Panel, QWidget* parent = nullptr);

  Q_SIGNALS:
    /// The user rests one of the event's own values on another claim: the event as it is to be.
    void changed(const atlas::Event& after);
    /// The user wants to judge for themselves.
    void editRequested();

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;

  private:
    struct Row {
        QWidget* name = nullptr; ///< stays in sight; null for the heads of the columns
        std::vector<QWidget*> cells;
    };

    void addHeads();
    void addField(const ComparedField& field);
    void addWords();
    void addLinks();
    [[nodiscard]] QWidget* makeName(const ComparedField& field);
    [[nodiscard]] QWidget* makeTaken(const ComparedField& field);
    [[nodiscard]] QWidget* makeChoice(const ComparedField& field);
    [[nodiscard]] QLabel* makeSaid(const QString& text, bool differs);
    void arrange();
    void holdNames();
    [[nodiscard]] int leastColumn() const;

    const Event event_;
    const Home home_;
    QWidget* table_;
    std::vector<Row> rows_;
};

} // namespace atlas
