#include "app/cli/outputorder.h"

#include "app/cli/console.h"
#include "app/wording/archivetext.h"
#include "app/wording/sentences.h"

#include <QCoreApplication>

namespace callscope {

namespace {

struct OutputWords {
    Q_DECLARE_TR_FUNCTIONS(Output)
};

QStringList languageTags()
{
    QStringList tags;
    for (const wording::Language language : wording::everyLanguage())
        tags.append(wording::tagOf(language));
    return tags;
}

//! The formats that are written; the others are painted.
QStringList formatKeys()
{
    QStringList keys;
    for (const share::Format format : share::everyFormat()) {
        if (!share::isPainted(format))
            keys.append(share::keyOf(format));
    }
    return keys;
}

Result<share::Format, QString> readFormat(const Arguments& arguments, const QString& path)
{
    const QString name = QStringLiteral("format");
    if (!arguments.has(name)) {
        const auto byFile = share::formatOfFile(path);
        return byFile && !share::isPainted(*byFile) ? *byFile : share::Format::Text;
    }
    if (!formatKeys().contains(arguments.value(name)))
        return failure(OutputWords::tr("--format is one of %1.").arg(wording::listed(formatKeys())));
    return *share::formatOf(arguments.value(name));
}

} // namespace

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
    if (const QString name = QStringLiteral("language"); arguments.has(name)) {
        order.manner.language = wording::languageOf(arguments.value(name));
        if (!order.manner.language)
            return failure(OutputWords::tr("--language is one of %1.").arg(wording::listed(languageTags())));
    }
    order.masks = arguments.has(QStringLiteral("mask"));
    order.byteOrderMark = arguments.has(QStringLiteral("bom"));
    if (order.byteOrderMark && order.format != share::Format::Csv)
        return failure(OutputWords::tr("--bom goes with --format csv only."));
    return order;
}

void useMask(OutputOrder& order, ArchiveStore* store)
{
    if (!order.masks)
        return;
    order.manner.mask = share::Pseudonyms::forThisSession();
    if (!store)
        return;
    if (const auto key = store->pseudonymKey())
        order.manner.mask = share::Pseudonyms(*key);
    else
        console::say(wording::sentences({OutputWords::tr("The pseudonyms are those of this run alone."), wording::archiveError(key.error())}));
}

} // namespace callscope
