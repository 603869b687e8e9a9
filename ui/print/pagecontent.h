#pragma once

#include "app/share/outgoing.h"
#include "ui/call/outcomelook.h"
#include "ui/timeline/timelinecontent.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace callscope {

//! Everything a page says about a call, before it is known where it goes: redacted, masked, without controls, in the manner's language.
struct PageContent {
    //! A finding, or a piece of advice, which has no severity.
    struct Remark {
        std::optional<Severity> severity;
        QString word; //!< of the severity
        QString text;
    };
    struct Figure {
        QString caption;
        QString value;
    };
    struct Row {
        QString label;
        QString value;
        bool isId = false; //!< in the fixed font
    };

    QString callId;
    OutcomeLook look;
    QString headline;
    QString remarksTitle;
    QList<Remark> remarks;
    QList<Figure> figures;
    std::optional<TimelineContent> timeline;
    QString factsTitle;
    QList<Row> facts;
    QString caller;
    QString callerWord;
    QStringList others;       //!< everyone else, as far as a page could name them
    qsizetype otherCount = 0; //!< all of them
    QString peopleTitle;      //!< empty: nobody, or people do not leave
    QString writtenTitle;
    QList<Row> written; //!< ticket and tags
    QString noteLabel;
    QString note;           //!< with its line feeds
    QString origin;         //!< program, profile, region, when looked up
    QString maskedSentence; //!< empty where nothing is masked
};

[[nodiscard]] PageContent pageContent(const share::Outgoing& outgoing, const share::Manner& manner);

} // namespace callscope
