#pragma once

#include "core/DataStore.h"

#include <QMenu>

#include <cstdint>
#include <vector>

namespace atlas {

/// The events under one point of the map, to choose one from. Deletes itself when it closes.
class EventChoice : public QMenu {
    Q_OBJECT
  public:
    /// Whether a closer look parts the events: then a long list is cut short and offers one.
    enum class Closer : std::uint8_t { Useful, Useless };

    EventChoice(const EventSnapshot& events, const std::vector<std::uint32_t>& tableIndices, QWidget* parent,
                Closer closer = Closer::Useful);

    /// "17 Mar 2017 · Airstrike, Testville · 3–5 killed": one event in one line of plain text.
    [[nodiscard]] static QString line(const Event& event);

  Q_SIGNALS:
    void eventChosen(std::uint32_t tableIndex);
    /// More lie there than the list holds: the user wants to look closer.
    void closerRequested();
};

} // namespace atlas
