#pragma once

#include <QColor>
#include <QFont>
#include <QHash>
#include <QImage>
#include <QSizeF>
#include <QString>

namespace atlas {

/// How a word on the map looks. A value.
struct TextStyle {
    int pixelSize = 12; ///< logical pixels
    bool bold = false;
    QRgb colour = 0xff22262b;
    QRgb halo = 0;   ///< around the letters; fully transparent for none
    int degrees = 0; ///< clockwise, about the text's middle
    bool operator==(const TextStyle&) const = default;
};

/// The map's font as a style asks for it.
[[nodiscard]] QFont textFont(const TextStyle& style);

/// Words of the map as images, shaped once and stamped ever after: names are drawn again whenever events
/// move. One thread at a time.
class TextSprites {
  public:
    struct Sprite {
        QImage image; ///< premultiplied, device pixels; the text's middle is the image's middle
        QSizeF size;  ///< of the text before it is turned, without halo, logical pixels
    };

    /// Plain text, one line. Valid until the next call.
    [[nodiscard]] const Sprite& sprite(const QString& text, const TextStyle& style, double pixelRatio);

  private:
    struct Key {
        QString text;
        TextStyle style;
        bool operator==(const Key&) const = default;

        friend size_t qHash(const Key& key, size_t seed = 0) noexcept {
            return qHashMulti(seed, key.text, key.style.pixelSize, key.style.bold, key.style.colour,
                              key.style.halo, key.style.degrees);
        }
    };

    /// More words than a screen holds at any zoom; beyond it the cache starts afresh rather than grow.
    static constexpr int most = 4000;

    double pixelRatio_ = 0;
    QHash<Key, Sprite> sprites_;
};

} // namespace atlas
