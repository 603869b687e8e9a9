#include "app/cli/searchcommand.h"

#include "app/archive/archive.h"
#include "app/archive/archivestore.h"
#include "app/cli/console.h"
#include "app/cli/searchorder.h"
#include "app/lookup/archivedresult.h"
#include "app/wording/archivetext.h"
#include "app/wording/timetext.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <optional>

namespace callscope {

namespace {

constexpr qint64 rowsAtOnce = 200;

struct Search {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

ExitStatus fail(const ArchiveError& error)
{
    console::say(wording::archiveError(error));
    return ExitStatus::InternalError;
}

//! Prints one page after the other; what was printed is not kept.
class Listing {
public:
    Listing(ArchiveStore& store, const SearchOrder& order) : m_store(store), m_order(order), m_printer(order.format, Failures::AreData) {}

    ExitStatus run()
    {
        PageStart from;
        bool isLast = false;
        while (!isLast && m_left > 0 && m_printer.isOk()) {
            const auto page = m_store.page(m_order.filter, from, int(std::min(m_left, rowsAtOnce)));
            if (!page)
                return fail(page.error());
            if (const auto printed = print(page->rows); !printed)
                return fail(printed.error());
            from = page->next;
            isLast = page->isLast || page->rows.isEmpty();
        }
        m_printer.end();
        if (m_left == m_order.limit && m_printer.isOk())
            console::say(Search::tr("No call in the archive fits this filter."));
        return m_printer.isOk() ? ExitStatus::Found : ExitStatus::InternalError;
    }

private:
    Archived<void> print(const QList<CallRow>& rows)
    {
        for (const CallRow& row : rows) {
            const auto call = m_store.call(row.key);
            if (!call && call.error().kind == ArchiveError::Kind::NotFound)
                continue; // forgotten by another Callscope since the page was read
            if (!call)
                return failure(call.error());
            if (!m_printer.isOk())
                return {};
            if (const auto result = savedResultOf(*call)) {
                m_printer.print(*result);
                --m_left;
            }
        }
        return {};
    }

    ArchiveStore& m_store;
    const SearchOrder& m_order;
    LookUpPrinter m_printer;
    qint64 m_left = m_order.limit;
};

ExitStatus listNothing(const SearchOrder& order)
{
    LookUpPrinter printer(order.format, Failures::AreData);
    printer.end();
    console::say(Search::tr("The archive is empty: nothing was looked up yet."));
    return printer.isOk() ? ExitStatus::Found : ExitStatus::InternalError;
}

} // namespace

ExitStatus searchCommand(const QStringList& words)
{
    const auto order = readSearchOrder(words, QDateTime::currentDateTimeUtc(), wording::localZone());
    if (!order)
        return console::refuse(order.error());
    const QString path = Archive::defaultPath();
    if (!QFile::exists(path)) // who only looks makes no file
        return listNothing(*order);
    std::optional<ArchiveError> notice;
    const auto store = ArchiveStore::open(path, &notice);
    if (!store)
        return fail(store.error());
    if (notice)
        return fail(*notice);
    return Listing(**store, *order).run();
}

} // namespace callscope
