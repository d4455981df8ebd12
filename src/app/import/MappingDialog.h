#pragma once

#include "core/LatestTask.h"
#include "io/ReadOptions.h"
#include "io/TableLook.h"

#include <QDialog>

#include <array>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTableWidget;
class QVBoxLayout;

namespace atlas {

/// How a table is to be read: its first rows, each field with the column that stands for it, and how many
/// cells of that column can be understood as such, counted anew with every choice. What was guessed can be
/// changed.
///
/// The file is read on a worker; choices of the user's are kept when it has to be read another way.
class MappingDialog : public QDialog {
    Q_OBJECT
  public:
    explicit MappingDialog(const QString& path, QWidget* parent = nullptr);

    /// Whole: nothing is left to be guessed.
    [[nodiscard]] ReadOptions options() const;

    /// What the mapping is kept by; empty where it cannot be kept.
    [[nodiscard]] const QByteArray& fingerprint() const noexcept { return look_.fingerprint; }

    /// Whether the first rows are there and none are on their way.
    [[nodiscard]] bool ready() const noexcept { return ready_; }

  Q_SIGNALS:
    void looked();

  private:
    struct FieldRow {
        QComboBox* column = nullptr;
        QLabel* counts = nullptr;
    };

    [[nodiscard]] QWidget* makeWriting();
    [[nodiscard]] QWidget* makeFields();
    [[nodiscard]] TableMapping writing() const; ///< what is chosen of how the text is written
    void look();
    void take(const Result<TableLook>& look);
    void showWriting();
    void showColumns();
    void showRows();
    void guessForms();
    void count();
    void countField(TableField field);

    QString path_;
    TableLook look_;
    TableMapping mapping_;
    bool ready_ = false;
    bool showing_ = false; ///< what changes is not the user's doing
    QComboBox* encoding_ = nullptr;
    QComboBox* separator_ = nullptr;
    QSpinBox* headerRows_ = nullptr;
    QComboBox* decimal_ = nullptr;
    QComboBox* dateOrder_ = nullptr;
    QLineEdit* array_ = nullptr;
    std::array<FieldRow, tableFieldCount> fields_;
    QTableWidget* rows_;
    QLabel* state_;
    QDialogButtonBox* buttons_;
    LatestTask looking_; ///< last: its worker ends first
};

} // namespace atlas
