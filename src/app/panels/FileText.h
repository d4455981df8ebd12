#pragma once

#include <QTextEdit>

namespace atlas {

/// Words from a file, however long and however few spaces they have: plain text, wrapped anywhere,
/// selectable, as tall as it needs to be. Never mark-up, never a link.
class FileText : public QTextEdit {
    Q_OBJECT
  public:
    explicit FileText(const QString& text, QWidget* parent = nullptr);

    /// Beyond this many characters a text is cut and says so: a cell of a broken file can hold megabytes.
    static constexpr int most = 4000;

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;

    [[nodiscard]] QSize minimumSizeHint() const override { return {1, 1}; }

  private:
    void fitHeight();
};

} // namespace atlas
