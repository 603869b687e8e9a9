#pragma once

#include "ui/commandline.h"
#include "ui/window/mainwindow.h"

#include <QObject>

#include <memory>

namespace callscope {

//! A window and everything it stands on, built in the order it must be torn down.
class Desk : public QObject {
    Q_OBJECT
public:
    [[nodiscard]] virtual MainWindow& window() = 0;
    //! Reads what is on disk or starts the demo's service; called once the window has been painted.
    virtual void start() = 0;
    //! Another window goes on in this one's place, in the language that is spoken now.
    void renewWindow();

Q_SIGNALS:
    void demoRequested();
    void settingsAdopted(const callscope::Settings& settings);

protected:
    void listenToWindow();

private:
    //! \return the window before
    [[nodiscard]] virtual std::unique_ptr<MainWindow> putWindow(const std::shared_ptr<CallDesk>& calls) = 0;
    //! What start() has brought it.
    virtual void furnish() = 0;
};

//! The person's own profiles and secrets. \param settings as read at the start, or why they cannot be
[[nodiscard]] std::unique_ptr<Desk> makeUserDesk(const CommandLine& line, const SettingsStore::Loaded& settings);
//! The sandbox in this process; reads and writes none of the person's files.
[[nodiscard]] std::unique_ptr<Desk> makeDemoDesk(const CommandLine& line);

} // namespace callscope
