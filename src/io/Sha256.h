#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>

namespace atlas {

/// The SHA-256 of bytes in any portions (FIPS 180-4): what an export can be checked by. By way of the
/// machine's own instructions where it has them, which makes it several times as fast as QCryptographicHash.
/// One thread.
class Sha256 {
  public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;

    void add(QByteArrayView bytes);
    /// Of all that was added, in lower-case hex; once.
    [[nodiscard]] QByteArray hex();

    /// Of a whole file; empty when it cannot be read. Blocking.
    [[nodiscard]] static QByteArray ofFile(const QString& path);

  private:
    struct Private;
    std::unique_ptr<Private> d_;
};

} // namespace atlas
