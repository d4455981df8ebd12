#pragma once

#include <QListWidget>

#include <set>

namespace atlas {

/// A short list of names to tick: none of them ticked asks nothing.
class CheckList : public QListWidget {
    Q_OBJECT
  public:
    /// `names` are those of the values 0, 1, 2 …
    CheckList(const QString& accessibleName, const QStringList& names, QWidget* parent = nullptr);

    [[nodiscard]] std::set<int> ticked() const;
    /// Without a signal.
    void tick(const std::set<int>& values);

    [[nodiscard]] QSize sizeHint() const override;

  Q_SIGNALS:
    void ticksChanged();

  private:
    void press(const QListWidgetItem* item);
    void finishPress(QListWidgetItem* item);

    Qt::CheckState pressedState_ = Qt::Unchecked;
};

} // namespace atlas
