#pragma once

#include <QString>
#include <QStringList>

#include <CLI/CLI.hpp>

#include <functional>

namespace atlas {

/// An option with one value. `target` stays as it was where the option is not given.
inline CLI::Option* take(CLI::App& app, const char* names, QString& target, const QString& help) {
    const auto store = [&target](const std::string& value) { target = QString::fromStdString(value); };
    return app.add_option_function<std::string>(names, store, help.toStdString());
}

/// An option that may be given again; each value is handed on.
inline CLI::Option* takeEach(CLI::App& app, const QString& name, const QString& help,
                             std::function<void(const QString& value)> hand) {
    const auto store = [hand = std::move(hand)](const std::vector<std::string>& values) {
        for (const std::string& value : values)
            hand(QString::fromStdString(value));
    };
    return app.add_option_function<std::vector<std::string>>(name.toStdString(), store, help.toStdString())
        ->allow_extra_args(false);
}

/// Any number of arguments without a name.
inline CLI::Option* takeList(CLI::App& app, const char* name, QStringList& target, const QString& help) {
    const auto store = [&target](const std::vector<std::string>& values) {
        target.clear();
        for (const std::string& value : values)
            target << QString::fromStdString(value);
    };
    return app.add_option_function<std::vector<std::string>>(name, store, help.toStdString());
}

} // namespace atlas
