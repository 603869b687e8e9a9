#include "app/wording/democalltext.h"

#include <QCoreApplication>

namespace callscope::wording {

namespace {

// For lupdate, which does not read resources/demo-calls.json; tst_democalltext holds the two together.
[[maybe_unused]] constexpr const char* abouts[]{
    QT_TRANSLATE_NOOP("DemoCalls", "The documented sample: a group call that rang for over an hour"),
    QT_TRANSLATE_NOOP("DemoCalls", "A customer's video call to support"),
    QT_TRANSLATE_NOOP("DemoCalls", "An audio call between two Chinese user ids"),
    QT_TRANSLATE_NOOP("DemoCalls", "A video call nobody answered, Japanese user ids"),
    QT_TRANSLATE_NOOP("DemoCalls", "A call that was rejected"),
    QT_TRANSLATE_NOOP("DemoCalls", "A call to somebody who was busy"),
    QT_TRANSLATE_NOOP("DemoCalls", "A call the caller cancelled"),
    QT_TRANSLATE_NOOP("DemoCalls", "A team's daily video call"),
    QT_TRANSLATE_NOOP("DemoCalls", "A call to somebody who was offline"),
    QT_TRANSLATE_NOOP("DemoCalls", "A consultation that was interrupted"),
    QT_TRANSLATE_NOOP("DemoCalls", "A call that is still running"),
    QT_TRANSLATE_NOOP("DemoCalls", "A town hall with 500 members"),
    QT_TRANSLATE_NOOP("DemoCalls", "A user id sent as a number beyond 2^53"),
    QT_TRANSLATE_NOOP("DemoCalls", "Accepted before it started"),
    QT_TRANSLATE_NOOP("DemoCalls", "Ended before it started"),
    QT_TRANSLATE_NOOP("DemoCalls", "Ended before it was accepted"),
    QT_TRANSLATE_NOOP("DemoCalls", "Ended normally although nobody accepted"),
    QT_TRANSLATE_NOOP("DemoCalls", "Rejected although somebody accepted"),
    QT_TRANSLATE_NOOP("DemoCalls", "A call in the year 2099"),
    QT_TRANSLATE_NOOP("DemoCalls", "Times in milliseconds"),
    QT_TRANSLATE_NOOP("DemoCalls", "Answered with another call's id"),
    QT_TRANSLATE_NOOP("DemoCalls", "A conversation of two seconds"),
    QT_TRANSLATE_NOOP("DemoCalls", "Given up after three seconds"),
    QT_TRANSLATE_NOOP("DemoCalls", "A one-to-one call with three callees"),
    QT_TRANSLATE_NOOP("DemoCalls", "A group call with one callee"),
    QT_TRANSLATE_NOOP("DemoCalls", "A result nobody documented"),
    QT_TRANSLATE_NOOP("DemoCalls", "A callee listed twice"),
    QT_TRANSLATE_NOOP("DemoCalls", "A digit room with letters in its id"),
    QT_TRANSLATE_NOOP("DemoCalls", "A video call only the deprecated API knows"),
    QT_TRANSLATE_NOOP("DemoCalls", "A group call only the deprecated API knows"),
};

} // namespace

QString demoCallText(const QString& about)
{
    return QCoreApplication::translate("DemoCalls", about.toUtf8().constData());
}

} // namespace callscope::wording
