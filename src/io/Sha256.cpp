#include "io/Sha256.h"

#include <QFile>

#include <openssl/evp.h>

#include <array>
#include <new>

namespace atlas {
namespace {

constexpr qint64 chunkBytes = 1 << 20; // streams at the disk's speed
constexpr int digestBytes = 32;

} // namespace

struct Sha256::Private {
    Private() : context(EVP_MD_CTX_new()) {
        // The one way in which a digest that every build has can fail.
        if (!context || EVP_DigestInit_ex(context, EVP_sha256(), nullptr) != 1) throw std::bad_alloc();
    }

    ~Private() { EVP_MD_CTX_free(context); }

    Private(const Private&) = delete;
    Private& operator=(const Private&) = delete;

    EVP_MD_CTX* context;
};

Sha256::Sha256() : d_(std::make_unique<Private>()) {}

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView bytes) {
    EVP_DigestUpdate(d_->context, bytes.data(), static_cast<std::size_t>(bytes.size()));
}

QByteArray Sha256::hex() {
    std::array<unsigned char, digestBytes> digest{};
    EVP_DigestFinal_ex(d_->context, digest.data(), nullptr);
    return QByteArray(reinterpret_cast<const char*>(digest.data()), digestBytes).toHex();
}

QByteArray Sha256::ofFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    Sha256 hash;
    QByteArray chunk;
    while (!(chunk = file.read(chunkBytes)).isEmpty())
        hash.add(chunk);
    return file.error() == QFile::NoError ? hash.hex() : QByteArray();
}

} // namespace atlas
