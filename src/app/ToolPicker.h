#pragma once

#include "app/tools/ToolBox.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QButtonGroup;
class QToolButton;

namespace atlas {

/// The map's tools: a button each or, where there is no room for them, one button with a menu that is called
/// as the tool at work.
class ToolPicker : public QWidget {
    Q_OBJECT
  public:
    explicit ToolPicker(QWidget* parent = nullptr);

    /// Marks a tool, without a signal.
    void showTool(ToolKind kind);
    void setFolded(bool folded);

  Q_SIGNALS:
    void chosen(atlas::ToolKind kind);

  private:
    struct Words {
        QString name;
        QString about;
    };

    void addButton(ToolKind kind, const Words& words);
    void addEntry(ToolKind kind, const Words& words);
    void makeFold();
    void widenFold();

    QButtonGroup* buttons_;
    QToolButton* fold_ = nullptr;
    QActionGroup* entries_; ///< of the fold's menu, in the order of ToolKind
};

} // namespace atlas
