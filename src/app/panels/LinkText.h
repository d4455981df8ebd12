#pragma once

#include "app/panels/FileText.h"

#include <QUrl>

#include <optional>

namespace atlas {

/// An address that a claim gives. One of the web looks like a link, shows the whole of itself in its tool
/// tip, and is opened by a click or Enter, never by itself; any other is words that can be copied.
class LinkText : public FileText {
    Q_OBJECT
  public:
    explicit LinkText(const QString& address, QWidget* parent = nullptr);

    /// Nothing where it can only be copied.
    [[nodiscard]] const std::optional<QUrl>& address() const noexcept { return address_; }

  protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    void present();
    void underline(bool focused);

    std::optional<QUrl> address_;
    QPoint pressedAt_;
};

} // namespace atlas
