#pragma once

#include "app/archive/archiveerror.h"
#include "app/share/callwriter.h"
#include "ui/export/exportorder.h"

#include <atomic>
#include <functional>
#include <memory>

namespace callscope {

class ArchiveStore;

//! An export from beginning to end: waits for disks, so never on a UI thread.
class ExportWork {
public:
    //! What another thread may look at and ask for meanwhile.
    struct Watch {
        std::atomic<qint64> done{0}; //!< calls
        std::atomic<bool> cancelled{false};
    };

    ExportWork(ExportOrder order, std::shared_ptr<Watch> watch) : m_order(std::move(order)), m_watch(std::move(watch)) {}

    //! \param archivePath of the order's cursor, which is read as it is now  \param saved instead of that: what the cursor gave already
    [[nodiscard]] ExportEnd run(const QString& archivePath, const QList<SavedCall>& saved);

private:
    using Read = std::function<Archived<QList<SavedCall>>()>;

    [[nodiscard]] ExportEnd runWith(const Read& read);
    [[nodiscard]] ExportEnd writeText(const Read& read);
    [[nodiscard]] ExportEnd paint(const Read& read);

    [[nodiscard]] share::CallWriter writer(bool isFirst) const;
    [[nodiscard]] QByteArray format(const QList<LookUpResult>& results, bool isFirst) const;
    [[nodiscard]] share::Outgoing outgoing(const LookUpResult& result) const;
    //! False of `each`: no further.
    [[nodiscard]] Archived<void> forEach(const Read& read, const std::function<bool(const LookUpResult&)>& each);
    [[nodiscard]] bool isCancelled() const { return m_watch->cancelled; }
    [[nodiscard]] ExportEnd finished(const QString& path) const { return {ExportEnd::Kind::Finished, m_watch->done, path, {}}; }
    [[nodiscard]] static ExportEnd failed(const QString& sentence) { return {ExportEnd::Kind::Failed, 0, {}, sentence}; }
    [[nodiscard]] static ExportEnd failed(const ArchiveError& error);

    ExportOrder m_order;
    std::shared_ptr<Watch> m_watch;
};

} // namespace callscope
