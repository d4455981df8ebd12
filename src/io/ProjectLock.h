#pragma once

#include <QString>

#include <cstdint>
#include <memory>

class QLockFile;

namespace atlas {

/// Who may save a project: one program at a time. A file `.NAME.lock` beside it holds the name, process and
/// host of who does; that of a process of this host which is gone is taken over.
///
/// In a folder that may not be written there is no lock, and none is needed: nobody can save there.
/// One thread.
class ProjectLock {
  public:
    enum class State : std::uint8_t {
        Free,      ///< not asked for
        Held,      ///< by this object
        Elsewhere, ///< by another program: see holder()
        Impossible ///< the folder may not be written
    };

    /// By the file that a link leads to, so that a project has one lock whatever it is called.
    explicit ProjectLock(const QString& path);
    ~ProjectLock(); ///< gives it up

    ProjectLock(const ProjectLock&) = delete;
    ProjectLock& operator=(const ProjectLock&) = delete;

    /// Tries once, without waiting.
    State hold();

    [[nodiscard]] State state() const noexcept { return state_; }

    /// Why it is not held, in words: "strikeatlas on testhost has it open (process 4711)"; empty when held.
    [[nodiscard]] QString why() const;

  private:
    QString path_;
    std::unique_ptr<QLockFile> lock_;
    State state_ = State::Free;
};

} // namespace atlas
