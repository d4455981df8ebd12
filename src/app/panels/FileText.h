#pragma once

#include <QTextEdit>

namespace atlas {

/// Cut, and saying so, beyond what anyone reads in a panel: a cell of a broken file can hold megabytes.
[[nodiscard]] QString shortened(const QString& text);

/// Words from a file, however long and however few spaces they have: plain text, wrapped anywhere,
/// selectable, as tall as it needs to be. Never mark-up, never a link.
class FileText : public QTextEdit {
    Q_OBJECT
  public:
    explicit FileText(const QString& text, QWidget* parent = nullptr);

  protected:
    void wheelEvent(QWheelEvent* event) override;

    [[nodiscard]] QSize minimumSizeHint() const override { return {1, 1}; }

  private:
    void fitHeight();
};

} // namespace atlas
