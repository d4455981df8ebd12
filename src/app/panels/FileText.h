#pragma once

#include <QTextEdit>

namespace atlas {

/// Cut, and saying so, beyond what anyone reads in a panel: a cell of a broken file can hold megabytes.
[[nodiscard]] QString shortened(const QString& text);

/// The direction in which words are read: that of their `language` (ISO 639-1; may be empty) where they hold
/// a letter of it, otherwise, for each paragraph, that of its first letter: Qt::LayoutDirectionAuto.
[[nodiscard]] Qt::LayoutDirection readingDirection(const QString& text, const QString& language);

/// Words between the quotation marks of their own language.
[[nodiscard]] QString quoted(const QString& words, const QString& language);

/// Words from a file, however long and however few spaces they have: plain text, wrapped anywhere,
/// selectable, as tall as it needs to be, and read in their own direction whatever that of the window is.
/// Never mark-up.
class FileText : public QTextEdit {
    Q_OBJECT
  public:
    explicit FileText(const QString& text, QWidget* parent = nullptr);
    FileText(const QString& text, const QString& language, QWidget* parent = nullptr);

    /// How tall the text is at a width, in pixels; lays it out so.
    [[nodiscard]] int heightAt(int width);

  protected:
    void wheelEvent(QWheelEvent* event) override;

    [[nodiscard]] QSize minimumSizeHint() const override { return {1, 1}; }

  private:
    void fitHeight();
};

} // namespace atlas
