#pragma once

#include "app/edit/DuplicatesModel.h"
#include "core/LatestTask.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace atlas {

/// Events that may be one, proposed with the reasons. The user joins them, keeps them apart or looks at both
/// on the map; nothing is joined by itself. The panel changes nothing: it says what the user decided.
///
/// Looked for on a worker, each time present() is called with another snapshot while the panel is shown.
/// Keys: up and down through the list, J joins, K keeps apart, Enter shows both on the map, Esc closes.
class DuplicatesPanel : public QWidget {
    Q_OBJECT
  public:
    explicit DuplicatesPanel(QWidget* parent = nullptr);
    ~DuplicatesPanel() override;

    /// `events` must not be null.
    void present(std::shared_ptr<const EventSnapshot> events, std::set<KeptApart> keptApart);

    /// Whether an answer is still to come.
    [[nodiscard]] bool searching() const noexcept { return searching_; }

    [[nodiscard]] const DuplicatesModel& model() const noexcept { return model_; }

  Q_SIGNALS:
    /// Both are one event; the first is kept and gets the claims of the other.
    void joinRequested(atlas::EventKey kept, atlas::EventKey other);
    /// By Event::id: they are two.
    void keepApartRequested(const QString& one, const QString& other);
    /// By table index of the snapshot that was given last.
    void showRequested(std::uint32_t one, std::uint32_t other);
    void closed();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    [[nodiscard]] QLayout* makeHead();
    [[nodiscard]] QLayout* makeButtons();
    void search();
    void take(const std::shared_ptr<const EventSnapshot>& events, LikelyDuplicates found);
    void sayCount();
    void join();
    void keepApart();
    void showOnMap();
    void decided(int row);
    [[nodiscard]] int current() const;

    DuplicatesModel model_;
    std::shared_ptr<const EventSnapshot> events_;
    std::set<KeptApart> keptApart_;
    LikelyDuplicates found_; ///< its pairs are the model's
    bool searching_ = false;
    bool outdated_ = false; ///< to be looked for when the panel is seen
    QLabel* count_;
    QLabel* hint_;
    QListView* list_;
    QPushButton* join_ = nullptr;
    QPushButton* apart_ = nullptr;
    QPushButton* show_ = nullptr;
    LatestTask task_{LatestTask::Overtaken::Stops}; ///< last: its thread ends first
};

} // namespace atlas
