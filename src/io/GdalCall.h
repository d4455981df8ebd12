#pragma once

#include <QString>

#include <cstdint>

namespace atlas {

/// While it lives, what GDAL complains of on this thread is kept here instead of going to standard error, and
/// GDAL fetches nothing from a network: no link inside a file is ever followed (a GeoJSON's "crs" may hold
/// one).
///
/// Belongs to the thread that made it; several nest like brackets.
class GdalCall {
  public:
    /// Who asks a server by the user's wish, and not because a file says so, opens it.
    enum class Network : std::uint8_t { Shut, Open };

    explicit GdalCall(Network network = Network::Shut);
    ~GdalCall();
    GdalCall(const GdalCall&) = delete;
    GdalCall& operator=(const GdalCall&) = delete;

    /// Whether GDAL reported a failure (not a mere warning) since the start or the last forget().
    [[nodiscard]] bool failed() const noexcept { return failed_; }

    /// The first failure in GDAL's own words, one line; empty when there was none.
    [[nodiscard]] const QString& message() const noexcept { return message_; }

    void forget();

    /// GDAL's error callback only: takes note of a failure.
    void note(const char* message);

  private:
    Network network_;
    bool failed_ = false;
    QString message_;
};

} // namespace atlas
