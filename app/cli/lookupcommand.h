#pragma once

#include "app/cli/exitstatus.h"
#include "app/cli/lookupkeeper.h"
#include "app/cli/lookupprinter.h"
#include "app/lookup/lookupservice.h"
#include "app/profiles/profile.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <functional>

namespace callscope {

//! What `lookup` was asked, checked: nothing is sent before all of it is right.
struct LookUpOrder {
    bool demo = false;
    bool save = true;
    QString profileName; //!< empty: the current one
    OutputOrder output;
    QStringList callIds;
};

//! The error is a sentence for the person. Reads `--input`.
[[nodiscard]] Result<LookUpOrder, QString> readLookUpOrder(const QStringList& words);

//! Looks up every id and prints the results in the order asked; at most `maxRunning` are under way at once.
class LookUpRun : public QObject {
    Q_OBJECT
public:
    static constexpr int maxRunning = 64;

    //! \param service, keeper, output are not owned; keeper nullptr: nothing is kept; output is open
    LookUpRun(LookUpService& service, LookUpKeeper* keeper, Output& output, Profile profile, LookUpOrder order, QObject* parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(callscope::ExitStatus status);

private:
    void startMore();
    void ended(qsizetype index, const LookUpResult& result);

    LookUpService& m_service;
    LookUpKeeper* m_keeper;
    Profile m_profile;
    LookUpOrder m_order;
    LookUpPrinter m_printer;
    QHash<qsizetype, LookUpResult> m_waiting; // ended, but an earlier one has not
    qsizetype m_started = 0;
    qsizetype m_printed = 0;
    int m_running = 0;
    ExitStatus m_status = ExitStatus::Found;
};

//! `callscope-cli lookup …`; runs the application's event loop.
[[nodiscard]] ExitStatus lookUpCommand(const QStringList& words);

} // namespace callscope
