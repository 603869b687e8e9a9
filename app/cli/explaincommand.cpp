#include "app/cli/explaincommand.h"

#include "app/cli/console.h"
#include "app/tencent/errorcatalogue.h"
#include "app/wording/codetext.h"
#include "app/wording/errortext.h"

#include <QCoreApplication>

namespace callscope {

namespace {

struct Explain {
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

QString sourceText(const CodeEntry& entry)
{
    const QString source = QString::fromLatin1(entry.source);
    return source[0].isDigit() ? Explain::tr("Source: trtc.io/document/%1").arg(source) : Explain::tr("Source: %1").arg(source);
}

QString explained(const CodeEntry& entry, bool deprecatedApi)
{
    ApiError error;
    error.code = entry.code;
    error.deprecatedApi = deprecatedApi;
    const wording::ErrorText text = wording::errorText(error, {});
    QString out = QStringLiteral("%1  %2\n").arg(entry.code).arg(wording::codeMeaning(entry.meaning));
    for (const QString& advice : text.adviceTexts())
        out += QStringLiteral("  - %1\n").arg(advice);
    return out + QStringLiteral("  %1\n  %2\n").arg(wording::retryText(entry.retry), sourceText(entry));
}

} // namespace

ExitStatus explainCommand(const QStringList& words)
{
    // Tencent's pages print the clients' codes with a typographic minus.
    const QString text = words.isEmpty() ? QString() : QString(words.last()).replace(QChar(0x2212), QLatin1Char('-'));
    const bool one = words.size() == 1 || (words.size() == 2 && words.first() == QLatin1String("--"));
    bool ok = false;
    const qint64 code = one ? text.toLongLong(&ok) : 0;
    if (!ok) {
        console::say(Explain::tr("Usage: callscope-cli explain CODE, where CODE is a whole number such as 101050."));
        return ExitStatus::Usage;
    }
    QString out;
    const auto current = findCode(code);
    if (current)
        out += explained(*current, false);
    if (const auto entry = findDeprecatedCode(code); entry && (!current || current->meaning != entry->meaning))
        out += Explain::tr("In the deprecated API (calls started with call() or groupCall()):") + QLatin1Char('\n') + explained(*entry, true);
    if (out.isEmpty()) {
        console::say(Explain::tr("The code %1 is not documented. Give it to Tencent support together with the RequestId.").arg(code));
        return ExitStatus::Usage;
    }
    return console::out(out) ? ExitStatus::Found : ExitStatus::InternalError;
}

} // namespace callscope
