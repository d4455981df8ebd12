#include "app/Language.h"

#include <QGuiApplication>
#include <QLibraryInfo>

namespace atlas {

QStringList languages() {
    return {QStringLiteral("en"), QStringLiteral("fr"), QStringLiteral("ar")};
}

QString languageName(const QString& code) {
    if (code == QLatin1String("fr")) return QStringLiteral("Français");
    if (code == QLatin1String("ar")) return QStringLiteral("العربية");
    return QStringLiteral("English");
}

QString systemLanguage() {
    const QStringList known = languages();
    for (const QString& wanted : QLocale::system().uiLanguages()) {
        QString code = wanted.section(QLatin1Char('-'), 0, 0);
        if (known.contains(code)) return code;
    }
    return known.front();
}

Language::Language(QString folder) : folder_(std::move(folder)) {}

Language::~Language() {
    QLocale::setDefault(before_);
}

void Language::speak(const QString& code) {
    code_ = languages().contains(code) ? code : languages().front();
    translators_.clear();
    load(QStringLiteral("strikeatlas"), {folder_, QStringLiteral(":/translations")});
    load(QStringLiteral("qtbase"), {QLibraryInfo::path(QLibraryInfo::TranslationsPath)});
    const QLocale locale(code_);
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

void Language::load(const QString& catalogue, const QStringList& folders) {
    for (const QString& folder : folders) {
        auto translator = std::make_unique<QTranslator>();
        if (folder.isEmpty() || !translator->load(catalogue + QLatin1Char('_') + code_, folder)) continue;
        QCoreApplication::installTranslator(translator.get());
        translators_.push_back(std::move(translator));
        return;
    }
}

} // namespace atlas
