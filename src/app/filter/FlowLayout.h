#pragma once

#include <QLayout>

#include <vector>

namespace atlas {

/// Items one after the other as words in a line, in the direction of the writing; what does not fit goes to
/// the next line.
class FlowLayout : public QLayout {
    Q_OBJECT
  public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override; ///< owns it
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    void setGeometry(const QRect& rect) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;

  private:
    /// Where each item goes in a line `width` wide; the height of all lines together.
    [[nodiscard]] int arrange(const QRect& room, bool place) const;

    std::vector<QLayoutItem*> items_;
};

} // namespace atlas
