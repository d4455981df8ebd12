#pragma once

#include "app/SearchField.h"
#include "app/tools/ToolBox.h"

#include <QFrame>

#include <array>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;
class QUndoStack;

namespace atlas {

class ElidedLabel;
class ToolPicker;

/// The head of the window: what is open, search, the map's tools, undo, the zone of all dates, export, a
/// small menu. In a narrow window the zone steps aside, the tools fold into one button, and undo goes into
/// the menu, in this order and no more of it than needed.
class TopBar : public QFrame {
    Q_OBJECT
  public:
    /// `undo` must outlive the bar; `language` is the one marked in the menu.
    TopBar(QUndoStack& undo, const QString& language, QWidget* parent = nullptr);

    /// What is open, and in a word how it stands with it ("sample data", "unsaved"), which `why` explains; an
    /// empty word: nothing is to be said.
    void showProject(const QString& title, const QString& state, const QString& why);
    /// Below "Open file…", with their keys. They outlive the bar or go by themselves.
    void addToMenu(const QList<QAction*>& actions);
    void showTool(ToolKind kind);

    [[nodiscard]] SearchField& search() const { return *search_; }

    [[nodiscard]] QPushButton& filter() const { return *filter_; }

    [[nodiscard]] QSize minimumSizeHint() const override;

  Q_SIGNALS:
    void toolChosen(atlas::ToolKind kind);
    void exportRequested();
    void openRequested();
    void skippedRequested();
    void aboutRequested();
    void languageChosen(const QString& code);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    /// What gives way to what is needed more; each includes those before it.
    enum class Fold : std::uint8_t { None, Zone, Tools, Undo, Title };

    void addTitle(QHBoxLayout& row);
    void addFilter(QHBoxLayout& row);
    void addUndo(QHBoxLayout& row, QUndoStack& undo);
    void addZone(QHBoxLayout& row);
    void addExport(QHBoxLayout& row);
    void addMenu(QHBoxLayout& row, const QString& language);
    void addLanguages(QMenu& menu, const QString& language);
    void fold(Fold most);
    void showUndo(bool inMenu);
    void fit();
    void measure();

    ElidedLabel* title_ = nullptr;
    QLabel* state_ = nullptr;
    SearchField* search_ = nullptr;
    QPushButton* filter_ = nullptr;
    ToolPicker* tools_ = nullptr;
    QList<QToolButton*> undo_; ///< and again
    QLabel* zone_ = nullptr;
    QMenu* menu_ = nullptr;
    QAction* languages_ = nullptr; ///< in the menu
    std::array<int, 5> needed_{};  ///< the least width, by Fold
    Fold folded_ = Fold::None;
};

} // namespace atlas
