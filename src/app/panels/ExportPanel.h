#pragma once

#include "export/MapExporter.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace atlas {

class PagePreview;

/// Size, dots per inch, title and file of an export, and what the page will look like.
class ExportPanel : public QWidget {
    Q_OBJECT
  public:
    explicit ExportPanel(QWidget* parent = nullptr);

    /// What the window shows now; the preview follows, drawn on a worker. Cheap, and free while hidden.
    void setRequest(const FrameRequest& request);

    /// While an export is being written: the button rests and a bar moves.
    void setBusy(bool busy);
    /// How the last export ended, one line of plain text.
    void showOutcome(const QString& line, bool ok);

    /// The page as the fields say now.
    [[nodiscard]] PageSpec page() const;
    /// The file as the field says now, with its ending; empty when none is named.
    [[nodiscard]] QString path() const;

  Q_SIGNALS:
    void exportRequested(const atlas::PageSpec& page, const QString& path);
    void closed();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void lay();
    [[nodiscard]] QLayout* makeHead();
    [[nodiscard]] QFormLayout* makeForm();
    [[nodiscard]] QLayout* makeFileRow();
    [[nodiscard]] QLayout* makeSizeRow();
    void takePreset();
    void showPreset();
    void pageChanged();
    void showFileNote();
    void chooseFile();
    void startExport();

    PagePreview* preview_;
    QComboBox* preset_;
    QSpinBox* width_;
    QSpinBox* height_;
    QComboBox* dpi_;
    QLineEdit* title_;
    QLineEdit* path_;
    QLabel* sizeNote_;
    QLabel* fileNote_;
    QPushButton* export_;
    QProgressBar* progress_;
    QLabel* outcome_;
};

} // namespace atlas
