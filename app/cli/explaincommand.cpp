#include "app/cli/explaincommand.h"

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/outputorder.h"
#include "app/tencent/errorcatalogue.h"
#include "app/wording/codetext.h"
#include "app/wording/errortext.h"

#include <QCoreApplication>

#include <optional>

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

struct Question {
    qint64 code = 0;
    std::optional<wording::Language> language;
};

QString usageLine()
{
    return Explain::tr("Usage: callscope-cli explain CODE [--language %1], where CODE is a whole number such as 101050.").arg(languageTags().join(QLatin1Char('|')));
}

//! The error is a sentence for the person.
Result<Question, QString> readQuestion(const QStringList& words)
{
    // The clients' codes are negative: -1002 is no option.
    const auto arguments = Arguments::parse(words, {{QStringLiteral("language"), true}}, DashWords::ArePositional);
    if (!arguments)
        return failure(arguments.error());
    const auto language = readLanguage(*arguments);
    if (!language)
        return failure(language.error());
    if (arguments->positional().size() != 1)
        return failure(usageLine());
    // Tencent's pages print those codes with a typographic minus.
    const QString text = QString(arguments->positional().first()).replace(QChar(0x2212), QLatin1Char('-'));
    bool ok = false;
    const Question question{text.toLongLong(&ok), *language};
    return ok ? Result<Question, QString>(question) : failure(usageLine());
}

} // namespace

ExitStatus explainCommand(const QStringList& words)
{
    const auto question = readQuestion(words);
    if (!question)
        return console::refuse(question.error());
    const qint64 code = question->code;
    const wording::InLanguage spoken(question->language);
    QString out;
    const auto current = findCode(code);
    if (current)
        out += explained(*current, false);
    if (const auto entry = findDeprecatedCode(code); entry && (!current || current->meaning != entry->meaning))
        out += Explain::tr("In the deprecated API (calls started with call() or groupCall()):") + QLatin1Char('\n') + explained(*entry, true);
    if (out.isEmpty())
        return console::refuse(Explain::tr("The code %1 is not documented. Give it to Tencent support together with the RequestId.").arg(code));
    return console::out(out) ? ExitStatus::Found : ExitStatus::InternalError;
}

} // namespace callscope
