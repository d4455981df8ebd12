#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace atlas {

/// The languages of the window: "en", "fr", "ar".
[[nodiscard]] QStringList languages();

/// A language's own name: "Français".
[[nodiscard]] QString languageName(const QString& code);

/// The one of languages() that the user's system asks for, else "en".
[[nodiscard]] QString systemLanguage();

/// What the program speaks: translations, numbers and dates, and the side from which one reads. GUI thread;
/// one at a time, alive as long as the application.
class Language {
  public:
    /// Takes the translations from the program's resources, or from `folder` where they lie as files.
    explicit Language(QString folder = {});
    ~Language();
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;

    [[nodiscard]] const QString& code() const noexcept { return code_; }

    /// Windows built from now on speak it. An unknown code is English.
    void speak(const QString& code);

  private:
    void load(const QString& catalogue, const QStringList& folders);

    QString folder_;
    QString code_ = QStringLiteral("en");
    QLocale before_; ///< the system's own, to be put back
    std::vector<std::unique_ptr<QTranslator>> translators_;
};

} // namespace atlas
