#pragma once

#include <QScrollArea>

#include <functional>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace atlas {

/// The fields of an editor, one below the other, in a page that scrolls where the screen is small. What is
/// typed is looked at with every letter; a fault stands below its field in plain words and takes nothing
/// away.
class FieldForm : public QScrollArea {
    Q_OBJECT
  public:
    /// Empty where what is typed is fine; else what is wrong with it.
    using Check = std::function<QString()>;

    explicit FieldForm(QWidget* parent = nullptr);

    void addHeading(const QString& text);
    /// A field with its name, which is its accessible name too.
    void add(const QString& name, QWidget* field);
    /// A line to type in. `check` is asked at each change of any field, for one may set another right.
    [[nodiscard]] QLineEdit* addLine(const QString& name, const QString& text, Check check = {});
    void addHint(const QString& text);

    /// Whether no field has a fault.
    [[nodiscard]] bool fine() const noexcept { return fine_; }

  public Q_SLOTS:
    void check();

  Q_SIGNALS:
    void checked();

  protected:
    /// The wheel scrolls the form, and changes no choice that it happens to pass over.
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    struct Checked {
        QLineEdit* field;
        QLabel* fault;
        Check check;
    };

    QFormLayout* form_;
    std::vector<Checked> checks_;
    bool fine_ = true;
};

} // namespace atlas
