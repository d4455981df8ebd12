#pragma once

#include "io/OnlineSource.h"

#include <QDialog>

#include <thread>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace atlas {

class FieldForm;
class OnlineMaps;

/// Changes the maps on the network that the user knows, and how much of them is kept on disk. Fetches
/// nothing.
class OnlineMapsDialog : public QDialog {
    Q_OBJECT
  public:
    OnlineMapsDialog(OnlineMaps& maps, QWidget* parent);

    void accept() override;

  private:
    void buildForm();
    void buildButtons();
    void show(int which);
    void take();
    void add();
    void addService();
    void takeService(const Result<std::vector<OnlineSource>>& found);
    void remove();
    void showKept();

    OnlineMaps& maps_;
    std::vector<OnlineSource> sources_;
    int shown_ = -1;
    QComboBox* which_;
    FieldForm* form_;
    QLineEdit* name_ = nullptr;
    QLineEdit* address_ = nullptr;
    QLineEdit* attribution_ = nullptr;
    QSpinBox* minZoom_ = nullptr;
    QSpinBox* maxZoom_ = nullptr;
    QComboBox* size_ = nullptr;
    QSpinBox* megabytes_ = nullptr;
    QLabel* kept_ = nullptr;
    QPushButton* remove_ = nullptr;
    QPushButton* ok_ = nullptr;
    QPushButton* service_ = nullptr;
    std::jthread asking_; ///< last: it ends before anything above goes
};

} // namespace atlas
