#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace atlas::test {

/// Files made for one test, gone with it.
class TestFiles {
  public:
    TestFiles();

    /// Writes a file and gives its absolute path. Fails loudly.
    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const;
    [[nodiscard]] QString path(const QString& name) const;

  private:
    QTemporaryDir dir_;
};

} // namespace atlas::test
