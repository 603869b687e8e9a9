#pragma once

#include "app/lookup/lookupresult.h"
#include "app/share/outgoing.h"
#include "ui/clipboard/flavours.h"

#include <QList>
#include <QMetaType>
#include <QTemporaryDir>
#include <QUrl>

#include <atomic>
#include <memory>

namespace callscope {

//! What a drag carries: the file, and the ticket for those who take no files.
struct DragContent {
    QString path;      //!< empty: it could not be written; then the ticket goes alone
    Flavours flavours;
    qsizetype calls = 0;

    [[nodiscard]] std::unique_ptr<QMimeData> mimeData() const;
};

//! The files that were dragged out, in a folder of the program's own (0700) that goes with it: one who takes such a file copies it.
class DragFiles {
public:
    //! Takes its time; safe in any thread. Redacted, and masked where the manner says so.
    [[nodiscard]] DragContent write(const QList<LookUpResult>& calls, const share::Manner& manner);

    //! "call-<id>.json" without what a file's name cannot hold everywhere; of several calls: "calls.jsonl".
    [[nodiscard]] static QString fileNameFor(const QList<LookUpResult>& calls);

private:
    QTemporaryDir m_folder;
    std::atomic<int> m_number = 0;
};

} // namespace callscope
