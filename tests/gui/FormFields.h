#pragma once

#include <QLineEdit>
#include <QTest>
#include <QWidget>

namespace atlas::test {

/// The field of a form by its name for screen readers. Fails loudly where there is none.
[[nodiscard]] inline QWidget& field(const QWidget& form, const QString& name) {
    for (auto* widget : form.findChildren<QWidget*>())
        if (widget->accessibleName() == name) return *widget;
    qFatal("no field %s", qPrintable(name));
}

/// Types over what stands in a line, with keys.
inline void type(const QWidget& form, const char* name, const QString& text) {
    auto& line = dynamic_cast<QLineEdit&>(field(form, QLatin1String(name)));
    line.setFocus();
    line.selectAll();
    QTest::keyClick(&line, Qt::Key_Delete);
    QTest::keyClicks(&line, text);
}

} // namespace atlas::test
