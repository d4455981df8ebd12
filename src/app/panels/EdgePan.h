#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace atlas {

/// Moves an axis along while the hand holds something at its edge or beyond: steadily, the faster the further
/// out, and by the clock, however long a frame takes. GUI thread.
class EdgePan : public QObject {
    Q_OBJECT
  public:
    explicit EdgePan(QObject* parent = nullptr);

    /// Pixels in a second when the hand is so many pixels beyond the edge.
    [[nodiscard]] static double speed(double beyond) noexcept;

    /// The hand is so many pixels beyond the right edge, or below zero the left one; 0: inside, which stops.
    void pull(double beyond);
    void stop();

    [[nodiscard]] bool active() const { return ticker_.isActive(); }

  Q_SIGNALS:
    /// By how many pixels since the last time; below zero to the left.
    void moved(double pixels);

  private:
    void tick();

    double beyond_ = 0;
    QTimer ticker_;
    QElapsedTimer sinceTick_;
};

} // namespace atlas
