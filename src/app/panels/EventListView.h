#pragma once

#include <QListView>

namespace atlas {

/// A list of lines of one height, however many: it asks the model and the delegate only for the lines on the
/// screen, and a reset costs the same with ten million as with ten. (QListView notes where each line stands,
/// which takes a quarter of a second for ten million; its name is kept for screen readers.)
class EventListView : public QListView {
    Q_OBJECT
  public:
    explicit EventListView(QWidget* parent = nullptr);

    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& point) const override;
    void doItemsLayout() override;

    /// Letters belong to the window; looking for them here would read every text.
    void keyboardSearch(const QString& /*search*/) override {}

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

    [[nodiscard]] int horizontalOffset() const override { return 0; }

    [[nodiscard]] int verticalOffset() const override;

    [[nodiscard]] bool isIndexHidden(const QModelIndex& /*index*/) const override { return false; }

    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection& selection) const override;

  private:
    [[nodiscard]] int lines() const;
    /// The line at a height of the viewport, within the list.
    [[nodiscard]] int lineAt(int y) const;

    int lineHeight_ = 1; ///< pixels
};

} // namespace atlas
