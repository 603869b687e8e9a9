#include "app/cli/searchcommand.h"

#include "app/archive/archive.h"
#include "app/archive/archivestore.h"
#include "app/cli/console.h"
#include "app/cli/lookupprinter.h"
#include "app/cli/resultwriter.h"
#include "app/cli/searchorder.h"
#include "app/lookup/savedcalls.h"
#include "app/profiles/settingsstore.h"
#include "app/wording/archivetext.h"
#include "app/wording/settingstext.h"
#include "app/wording/timetext.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <optional>

namespace callscope {

namespace {

struct Search {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

ExitStatus fail(const ArchiveError& error)
{
    console::say(wording::archiveError(error));
    return ExitStatus::InternalError;
}

//! Prints calls as they are read; what was printed is not kept. Nothing is held back in the archive meanwhile: whoever reads this may take
//! hours over a page.
class Listing {
public:
    Listing(ArchiveStore& store, Output& output, const SearchOrder& order) : m_store(store), m_output(output), m_order(order) {}

    ExitStatus run()
    {
        CallCursor cursor(m_order.filter, m_order.limit);
        if (!print(writer(true).begin()))
            return ExitStatus::InternalError;
        const auto printed = writeSavedCalls({
            .read = [&] { return m_store.read(cursor); },
            .format = [&](const QList<LookUpResult>& results, bool isFirst) { return format(results, isFirst); },
            .write = [&](const QByteArray& bytes, qsizetype calls) {
                m_printed += calls;
                return print(bytes);
            },
            .ringTimeoutSeconds = m_order.output.manner.ringTimeoutSeconds});
        if (!printed)
            return fail(printed.error());
        if (!m_output.isOk() || !print(writer(m_printed == 0).end()))
            return ExitStatus::InternalError;
        m_output.finish();
        if (m_printed == 0)
            console::say(Search::tr("No call in the archive fits this filter."));
        return m_output.isOk() ? ExitStatus::Found : ExitStatus::InternalError;
    }

private:
    [[nodiscard]] ResultWriter writer(bool isFirst) const { return ResultWriter(m_order.output, isFirst); }

    [[nodiscard]] QByteArray format(const QList<LookUpResult>& results, bool isFirst) const
    {
        ResultWriter calls = writer(isFirst);
        QByteArray bytes;
        for (const LookUpResult& result : results)
            bytes += calls.result(result);
        return bytes;
    }

    bool print(const QByteArray& bytes)
    {
        m_output.write(bytes);
        return m_output.isOk();
    }

    ArchiveStore& m_store;
    Output& m_output;
    const SearchOrder& m_order;
    qint64 m_printed = 0;
};

//! Pages know how many they are, so what is counted is what is read: a painter takes no hours.
Archived<qint64> count(ArchiveStore& store, const SearchOrder& order)
{
    if (const auto still = store.holdStill(); !still)
        return failure(still.error());
    const auto counted = store.count(order.filter);
    return counted ? Archived<qint64>(std::min(*counted, order.limit)) : counted;
}

ExitStatus listNothing(Output& output, const SearchOrder& order)
{
    LookUpPrinter printer(output, order.output, Failures::AreData);
    printer.end();
    console::say(Search::tr("The archive is empty: nothing was looked up yet."));
    return printer.isOk() ? ExitStatus::Found : ExitStatus::InternalError;
}

} // namespace

ExitStatus searchCommand(const QStringList& words)
{
    auto order = readSearchOrder(words, QDateTime::currentDateTimeUtc(), wording::localZone());
    if (!order)
        return console::refuse(order.error());
    const auto output = outputOf(order->output);
    if (const QString problem = output->open(); !problem.isEmpty())
        return console::refuse(problem);
    const QString path = Archive::defaultPath();
    if (!QFile::exists(path)) // who only looks makes no file
        return listNothing(*output, *order);
    std::optional<ArchiveError> notice;
    const auto store = ArchiveStore::open(path, &notice);
    if (!store)
        return fail(store.error());
    if (notice)
        return fail(*notice);
    useMask(order->output, store->get());
    if (share::isPainted(order->output.format)) {
        const auto counted = count(**store, *order);
        if (!counted)
            return fail(counted.error());
        order->output.expected = *counted;
        if (const QString problem = countProblem(order->output); !problem.isEmpty())
            return console::refuse(problem);
    }
    const auto settings = SettingsStore().load();
    if (!settings)
        console::say(wording::settingsError(settings.error()));
    order->output.manner.ringTimeoutSeconds = settings.value_or(Settings()).number(Setting::RingThreshold);
    return Listing(**store, *output, *order).run();
}

} // namespace callscope
