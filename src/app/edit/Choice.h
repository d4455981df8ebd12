#pragma once

#include <QComboBox>

namespace atlas {

/// A box whose choices stand for the values of an enumeration, or for numbers.
template <class T>
void addChoice(QComboBox& box, const QString& text, T value) {
    box.addItem(text, static_cast<int>(value));
}

template <class T>
void choose(QComboBox& box, T value) {
    box.setCurrentIndex(box.findData(static_cast<int>(value)));
}

template <class T>
[[nodiscard]] T chosen(const QComboBox& box) {
    return static_cast<T>(box.currentData().toInt());
}

} // namespace atlas
