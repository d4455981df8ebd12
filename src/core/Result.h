#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace atlas {

/// What went wrong, on what, and what the user can do about it. Plain text, already translated.
struct Error {
    QString what;   ///< the failure, without a final stop: "the file is empty"
    QString on;     ///< the file, column or address it happened on; may be empty
    QString remedy; ///< what to do: "choose a CSV with latitude and longitude"

    /// One line: "ged.csv: the file is empty; choose another file". Line breaks in the parts become spaces.
    [[nodiscard]] QString line() const;
};

/// A value or the Error that stands in its place. No exception crosses a folder's border: this does.
template <class T>
class [[nodiscard]] Result {
  public:
    Result(T value)
        : state_(std::in_place_index<0>, std::move(value)) {} // NOLINT(google-explicit-constructor)

    Result(Error error)
        : state_(std::in_place_index<1>, std::move(error)) {} // NOLINT(google-explicit-constructor)

    [[nodiscard]] bool ok() const noexcept { return state_.index() == 0; }

    explicit operator bool() const noexcept { return ok(); }

    /// The value; only when ok().
    [[nodiscard]] const T& value() const& { return std::get<0>(state_); }

    [[nodiscard]] T& value() & { return std::get<0>(state_); }

    [[nodiscard]] T&& value() && { return std::get<0>(std::move(state_)); }

    [[nodiscard]] const T& operator*() const& { return value(); }

    [[nodiscard]] const T* operator->() const { return &value(); }

    /// The error; only when not ok().
    [[nodiscard]] const Error& error() const { return std::get<1>(state_); }

  private:
    std::variant<T, Error> state_;
};

/// Success without a value, or an Error.
using Outcome = Result<std::monostate>;

/// The Outcome of what went well.
[[nodiscard]] inline Outcome done() {
    return Outcome(std::monostate{});
}

} // namespace atlas
