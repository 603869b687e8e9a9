#include "app/wording/changetext.h"

#include "app/wording/sentences.h"

#include <QCoreApplication>
#include <QStringList>

namespace callscope::wording {

namespace {

struct Changes {
    Q_DECLARE_TR_FUNCTIONS(Changes)
};

constexpr qsizetype mostValueCharacters = 60;

QString valueText(const QByteArray& json)
{
    if (json.isEmpty())
        return Changes::tr("absent", "a field that is not in the record");
    QString text = QString::fromUtf8(json);
    const bool isWord = text.size() > 2 && text.startsWith(QLatin1Char('"')) && text.endsWith(QLatin1Char('"')) && !text.contains(QLatin1Char('\\'));
    if (isWord)
        text = text.mid(1, text.size() - 2);
    text = text.simplified();
    return text.size() <= mostValueCharacters ? text : text.left(mostValueCharacters) + QChar(0x2026);
}

} // namespace

QString changeText(const RecordChange& change)
{
    return labelled(change.field, QStringLiteral("%1 → %2").arg(valueText(change.before), valueText(change.after)));
}

QString changesText(const QList<RecordChange>& changes)
{
    QStringList texts;
    for (const RecordChange& change : changes)
        texts.append(changeText(change));
    return texts.join(QStringLiteral(" · "));
}

} // namespace callscope::wording
