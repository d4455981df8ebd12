#pragma once

#include <QToolButton>

namespace atlas {

/// The round button that starts and stops time: checked while it plays.
class PlayButton : public QToolButton {
    Q_OBJECT
  public:
    explicit PlayButton(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace atlas
