#pragma once

#include "ui/clipboard/clipboarddoor.h"

#include <QObject>

namespace callscope {

//! Where the system itself keeps what was copied, or bounds how long its owner may take.
class QtClipboardDoor : public QObject, public ClipboardDoor {
    Q_OBJECT
public:
    explicit QtClipboardDoor(Told told) : m_told(std::move(told)) {}

    void ask() override;

private:
    void read();

    Told m_told;
    bool m_asked = false;
};

} // namespace callscope
