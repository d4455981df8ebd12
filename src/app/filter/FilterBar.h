#pragma once

#include <QFrame>
#include <QStringList>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;

namespace atlas {

class FilterChip;
class FlowLayout;

/// The filter that is at work, over the map: a chip a criterion, how many events of the window pass all of
/// them, and "Clear". Not to be seen while there is no filter.
class FilterBar : public QFrame {
    Q_OBJECT
  public:
    struct Chip {
        QString words;
        std::optional<std::size_t>
            count; ///< events of the window that pass this alone; nothing: not known yet
        std::optional<std::size_t>
            unknown; ///< for criteria of place: events of the window of which it is not known
        bool operator==(const Chip&) const = default;
    };

    explicit FilterBar(QWidget* parent = nullptr);

    void setChips(const std::vector<Chip>& chips);
    /// "1,234 of 9,084 events"
    void setTotal(std::size_t passing, std::size_t ofWindow);
    /// The filter is being worked out: how far, 0 … 1, as far as that is known.
    void setBusy(std::optional<double> share);

  Q_SIGNALS:
    void editRequested(int chip);
    void removed(int chip);
    void cleared();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void addChip();
    void present();

    std::vector<Chip> shown_;
    std::vector<FilterChip*> chips_; ///< as many as ever were needed
    FlowLayout* flow_;
    QLabel* total_;
    QPushButton* clear_;
};

} // namespace atlas
