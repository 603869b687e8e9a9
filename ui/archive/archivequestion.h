#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace callscope {

//! Asks before something goes that cannot come back. Esc and Enter leave everything as it is; only the named button does it.
void askBefore(const QString& question, const QString& consequence, const QString& doIt, QWidget* window, std::function<void()> confirmed);

} // namespace callscope
