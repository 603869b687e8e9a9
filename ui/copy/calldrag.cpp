#include "ui/copy/calldrag.h"

#include "ui/copy/inpool.h"
#include "ui/theme/icons.h"

#include <QDrag>
#include <QGuiApplication>
#include <QMimeData>

namespace callscope {

namespace {

constexpr QSize pictureSize(32, 32);

} // namespace

CallDrag::CallDrag(Archive& archive, const CallListModel& calls, QWidget* source) : QObject(source), m_archive(archive), m_calls(calls), m_source(source) {}

void CallDrag::start(const QList<CallName>& names, const share::Manner& manner)
{
    const int number = ++m_number;
    delete m_gatherer;
    m_gatherer = new CallGatherer(m_archive, m_calls, names, manner.ringTimeoutSeconds, this);
    connect(m_gatherer, &CallGatherer::gathered, this, [this, manner, number](const GatheredCalls& gathered) { write(gathered, manner, number); });
}

void CallDrag::write(const GatheredCalls& gathered, const share::Manner& manner, int number)
{
    if (const QString remark = gathered.remark(); !remark.isEmpty())
        Q_EMIT said(remark);
    if (gathered.calls.isEmpty())
        return;
    inPool<DragContent>([files = m_files, calls = gathered.calls, manner] { return files->write(calls, manner); }, this, [this, number](const DragContent& content) {
        if (number != m_number)
            return;
        if (content.path.isEmpty())
            Q_EMIT said(tr("The file to drag could not be written; what is dragged is the text for the ticket."));
        carry(content);
    });
}

void CallDrag::carry(const DragContent& content)
{
    if (!(QGuiApplication::mouseButtons() & Qt::LeftButton))
        return;
    auto* const drag = new QDrag(m_source); // deletes itself
    drag->setMimeData(content.mimeData().release());
    drag->setPixmap(icons::icon(content.calls > 1 ? icons::Name::List : icons::Name::Document, QPalette::Text).pixmap(pictureSize, m_source->devicePixelRatioF()));
    drag->exec(Qt::CopyAction);
}

} // namespace callscope
