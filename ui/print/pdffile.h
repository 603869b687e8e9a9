#pragma once

#include "app/share/outgoing.h"
#include "ui/print/paperpage.h"
#include "ui/print/watcheddevice.h"

#include <QPainter>
#include <QPdfWriter>

#include <memory>

class QIODevice;

namespace callscope {

//! A PDF that grows by one page a call; keeps no page. May live on any one thread.
class PdfFile {
public:
    //! \param device open for writing, outlives this  \param pageCount how many calls will be added
    PdfFile(QIODevice* device, share::Manner manner, qint64 pageCount);
    ~PdfFile();
    Q_DISABLE_COPY_MOVE(PdfFile)

    //! \return whether the device took everything so far
    [[nodiscard]] bool add(const share::Outgoing& outgoing);
    //! Writes what belongs at the end; nothing may follow. \return whether the device took everything
    [[nodiscard]] bool end();

private:
    [[nodiscard]] bool begin(const QString& title);

    WatchedDevice m_device;
    PaperPage m_page;
    qint64 m_count;
    qint64 m_number = 0;
    QPdfWriter m_writer;
    QPainter m_painter;
};

} // namespace callscope
