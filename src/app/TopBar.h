#pragma once

#include "app/SearchField.h"
#include "app/tools/ToolBox.h"

#include <QFrame>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;
class QUndoStack;

namespace atlas {

class ElidedLabel;

/// The head of the window: what is open, search, the map's tools, undo, the zone of all dates, export, a
/// small menu.
class TopBar : public QFrame {
    Q_OBJECT
  public:
    /// `undo` must outlive the bar; `language` is the one marked in the menu.
    TopBar(QUndoStack& undo, const QString& language, QWidget* parent = nullptr);

    /// What is open, and whether it is the embedded sample, which is then said.
    void showProject(const QString& title, bool sample);
    void showTool(ToolKind kind);

    [[nodiscard]] SearchField& search() const { return *search_; }

    [[nodiscard]] QPushButton& filter() const { return *filter_; }

  Q_SIGNALS:
    void toolChosen(atlas::ToolKind kind);
    void exportRequested();
    void openRequested();
    void skippedRequested();
    void aboutRequested();
    void languageChosen(const QString& code);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void addTitle(QHBoxLayout& row);
    void addFilter(QHBoxLayout& row);
    void addTools(QHBoxLayout& row);
    void addUndo(QHBoxLayout& row, QUndoStack& undo);
    void addZone(QHBoxLayout& row);
    void addExport(QHBoxLayout& row);
    void addMenu(QHBoxLayout& row, const QString& language);
    void addLanguages(QMenu& menu, const QString& language);

    ElidedLabel* title_ = nullptr;
    QLabel* sample_ = nullptr;
    SearchField* search_ = nullptr;
    QPushButton* filter_ = nullptr;
    QButtonGroup* tools_ = nullptr;
    QLabel* zone_ = nullptr;
};

} // namespace atlas
