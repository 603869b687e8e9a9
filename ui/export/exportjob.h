#pragma once

#include "app/archive/archive.h"
#include "ui/export/exportwork.h"

#include <QObject>
#include <QTimer>

namespace callscope {

//! An export while it runs, for windows: works on another thread and ends once, through the event loop. Safe to delete while it runs:
//! then it is cancelled, and leaves nothing.
class ExportJob : public QObject {
    Q_OBJECT
public:
    //! \param archive is not owned and must outlive this; a file is read beside it, an archive in memory through it
    ExportJob(Archive& archive, ExportOrder order, QObject* parent = nullptr);
    ~ExportJob() override;

    void start();
    void cancel();

Q_SIGNALS:
    //! \param total 0: not known
    void progress(qint64 done, qint64 total);
    void finished(const QString& path, qint64 count);
    void failed(const QString& sentence);
    void cancelled();

private:
    void collect();
    void work(const QString& archivePath);
    void end(const ExportEnd& end);

    Archive& m_archive;
    ExportOrder m_order;
    std::shared_ptr<ExportWork::Watch> m_watch = std::make_shared<ExportWork::Watch>();
    std::shared_ptr<CallCursor> m_cursor; //!< of an archive in memory
    QList<SavedCall> m_saved;             //!< out of it
    QTimer m_tick;
};

} // namespace callscope
