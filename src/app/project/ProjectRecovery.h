#pragma once

#include <QObject>

class QWidget;

namespace atlas {

class DataLoader;
class WindowProject;

/// After a program that ended without saving: offers the copies that were put by, and opens or deletes them
/// as the user says. GUI thread.
class ProjectRecovery : public QObject {
    Q_OBJECT
  public:
    /// All of them outlive it; `window` is the parent of its questions.
    ProjectRecovery(DataLoader& loader, const WindowProject& project, QWidget& window);

    /// A copy of the project that was just opened, newer than its file.
    void offerCopyOf(const QString& path);
    /// A copy of a project that had no file yet.
    void offerAbandoned();

  private:
    [[nodiscard]] bool ask(const QString& copy);

    DataLoader& loader_;
    const WindowProject& project_;
    QWidget& window_;
};

} // namespace atlas
