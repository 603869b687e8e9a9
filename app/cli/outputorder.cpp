#include "app/cli/outputorder.h"

#include "app/cli/console.h"
#include "app/cli/paintedoutput.h"
#include "app/share/paintedlimit.h"
#include "app/wording/archivetext.h"
#include "app/wording/sentences.h"

#include <QCoreApplication>

namespace callscope {

namespace {

struct OutputWords {
    Q_DECLARE_TR_FUNCTIONS(Output)
};

QStringList formatKeys()
{
    QStringList keys;
    for (const share::Format format : share::everyFormat())
        keys.append(share::keyOf(format));
    return keys;
}

Result<share::Format, QString> readFormat(const Arguments& arguments, const QString& path)
{
    const QString name = QStringLiteral("format");
    if (!arguments.has(name))
        return share::formatOfFile(path).value_or(share::Format::Text);
    if (!formatKeys().contains(arguments.value(name)))
        return failure(OutputWords::tr("--format is one of %1.").arg(wording::listed(formatKeys())));
    return *share::formatOf(arguments.value(name));
}

} // namespace

QStringList languageTags()
{
    QStringList tags;
    for (const wording::Language language : wording::everyLanguage())
        tags.append(wording::tagOf(language));
    return tags;
}

Result<std::optional<wording::Language>, QString> readLanguage(const Arguments& arguments)
{
    const QString name = QStringLiteral("language");
    if (!arguments.has(name))
        return std::nullopt;
    const auto language = wording::languageOf(arguments.value(name));
    if (!language)
        return failure(OutputWords::tr("--language is one of %1.").arg(wording::listed(languageTags())));
    return language;
}

QList<Option> outputOptions()
{
    return {{QStringLiteral("format"), true}, {QStringLiteral("output"), true}, {QStringLiteral("language"), true},
            {QStringLiteral("mask")}, {QStringLiteral("bom")}};
}

QString outputUsage()
{
    return QStringLiteral("[--format %1] [--output FILE] [--language %2] [--mask] [--bom]")
        .arg(formatKeys().join(QLatin1Char('|')), languageTags().join(QLatin1Char('|')));
}

Result<OutputOrder, QString> readOutputOrder(const Arguments& arguments)
{
    OutputOrder order;
    order.path = arguments.value(QStringLiteral("output"));
    if (arguments.has(QStringLiteral("output")) && order.path.isEmpty())
        return failure(OutputWords::tr("--output needs a file.")); // an empty shell variable must not mean standard output
    if (order.path == QLatin1String("-"))
        order.path.clear();
    const auto format = readFormat(arguments, order.path);
    if (!format)
        return failure(format.error());
    order.format = *format;
    if (share::isPainted(order.format) && order.path.isEmpty())
        return failure(OutputWords::tr("--format %1 is painted into a file: it needs --output FILE.").arg(share::keyOf(order.format)));
    const auto language = readLanguage(arguments);
    if (!language)
        return failure(language.error());
    order.manner.language = *language;
    order.masks = arguments.has(QStringLiteral("mask"));
    order.byteOrderMark = arguments.has(QStringLiteral("bom"));
    if (order.byteOrderMark && order.format != share::Format::Csv)
        return failure(OutputWords::tr("--bom goes with --format csv only."));
    return order;
}

std::unique_ptr<Output> outputOf(const OutputOrder& order)
{
    if (share::isPainted(order.format))
        return std::make_unique<PaintedOutput>(order.path, order.format);
    return std::make_unique<Output>(order.path);
}

QString countProblem(const OutputOrder& order)
{
    const qint64 most = share::mostCallsOf(order.format);
    if (order.expected <= most)
        return {};
    return OutputWords::tr("At most %1 calls leave as %2, and these are %3. Ask for fewer, or another --format.")
        .arg(most)
        .arg(share::keyOf(order.format).toUpper())
        .arg(order.expected);
}

void useMask(OutputOrder& order, ArchiveStore* store)
{
    if (!order.masks)
        return;
    order.manner.mask = share::Pseudonyms::forThisSession();
    if (!store)
        return;
    if (const auto key = store->pseudonymKey()) {
        order.maskKey = *key;
        order.manner.mask = share::Pseudonyms(*key);
    } else {
        console::say(wording::sentences({OutputWords::tr("The pseudonyms are those of this run alone."), wording::archiveError(key.error())}));
    }
}

} // namespace callscope
