#pragma once

#include "app/lookup/calllistmodel.h"

#include <QByteArrayList>
#include <QJsonObject>

#include <optional>

namespace callscope {

//! What a window was like when it was closed, so that the next one is like it.
struct WindowMemory {
    QByteArray geometry; //!< QWidget::saveGeometry
    QByteArray splitter; //!< between list and call
    QByteArrayList columns; //!< CallPane::columns()
    bool list = true;    //!< whether it was shown
    std::optional<CallName> open; //!< the call that was shown

    [[nodiscard]] QJsonObject toJson() const;
    //! What cannot be read is left out.
    [[nodiscard]] static WindowMemory of(const QJsonObject& json);
};

} // namespace callscope
