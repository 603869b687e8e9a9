#pragma once

#include "ui/commandline.h"
#include "ui/window/mainwindow.h"

#include <memory>

namespace callscope {

//! A window and everything it stands on, built in the order it must be torn down.
class Desk {
public:
    virtual ~Desk() = default;
    [[nodiscard]] virtual MainWindow& window() = 0;
    //! Reads what is on disk or starts the demo's service; called once the window has been painted.
    virtual void start() = 0;
};

//! The person's own profiles and secrets.
[[nodiscard]] std::unique_ptr<Desk> makeUserDesk(const CommandLine& line);
//! The sandbox in this process; reads and writes none of the person's files.
[[nodiscard]] std::unique_ptr<Desk> makeDemoDesk(const CommandLine& line);

} // namespace callscope
