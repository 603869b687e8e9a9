#pragma once

#include "ui/copy/callgatherer.h"
#include "ui/copy/dragfiles.h"

#include <QPointer>
#include <QWidget>

namespace callscope {

//! Carries calls out of the list: reads and writes them while the pointer is on its way, then drags the file.
class CallDrag : public QObject {
    Q_OBJECT
public:
    //! \param archive and calls are not owned and must outlive this  \param source where drags begin; owns this
    CallDrag(Archive& archive, const CallListModel& calls, QWidget* source);

    //! The button is down. Where it is let go before the file is there, nothing happens.
    void start(const QList<CallName>& names, const share::Manner& manner);

Q_SIGNALS:
    //! The file could not be written, or calls are left out; a sentence.
    void said(const QString& sentence);

protected:
    //! Until it is dropped. A test takes its place.
    virtual void carry(const DragContent& content);

private:
    void write(const GatheredCalls& gathered, const share::Manner& manner, int number);

    Archive& m_archive;
    const CallListModel& m_calls;
    QWidget* m_source;
    std::shared_ptr<DragFiles> m_files = std::make_shared<DragFiles>();
    QPointer<CallGatherer> m_gatherer;
    int m_number = 0; // of the drag begun last
};

} // namespace callscope
