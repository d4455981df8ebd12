#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <type_traits>
#include <vector>

namespace atlas {

/// All that the pixels of a layer depend on. Equal keys, equal pixels: the whole content is kept and
/// compared, never a hash of it. A snapshot counts by its identity and is kept alive, so that no other can
/// take its address.
class LayerKey {
  public:
    template <class T>

    requires(std::is_arithmetic_v<T> || std::is_enum_v<T>) LayerKey& operator<<(T value) {
        bytes_.append(reinterpret_cast<const char*>(&value), sizeof value);
        return *this;
    }

    LayerKey& operator<<(const QString& text) {
        *this << text.size();
        bytes_.append(text.toUtf8());
        return *this;
    }

    LayerKey& operator<<(const std::shared_ptr<const void>& snapshot) {
        held_.push_back(snapshot);
        return *this;
    }

    bool operator==(const LayerKey&) const = default;

  private:
    QByteArray bytes_;
    std::vector<std::shared_ptr<const void>> held_;
};

} // namespace atlas
