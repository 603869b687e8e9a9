#include "app/cli/searchorder.h"

#include "app/archive/filterparser.h"
#include "app/cli/arguments.h"
#include "app/wording/filtertext.h"

#include <QCoreApplication>

#include <algorithm>

namespace callscope {

namespace {

struct Search {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

QString usageLine()
{
    return Search::tr("Usage: callscope-cli search FILTER %1 [--limit N]. An empty FILTER ('') lists everything.").arg(outputUsage());
}

//! How many columns of a terminal the UTF-16 unit takes.
qsizetype columnsOf(QChar c)
{
    if (c.isLowSurrogate() || c.isMark())
        return 0;
    return c.unicode() >= 0x1100 ? 2 : 1;
}

} // namespace

QString markedAt(const QString& text, qsizetype position)
{
    QString line = text;
    for (QChar& c : line) {
        if (c.category() == QChar::Other_Control)
            c = QLatin1Char(' ');
    }
    qsizetype column = 0;
    for (qsizetype i = 0; i < std::min(position, line.size()); ++i)
        column += columnsOf(line[i]);
    return QStringLiteral("  %1\n").arg(line) + QString(column + 2, QLatin1Char(' ')) + QLatin1Char('^');
}

Result<SearchOrder, QString> readSearchOrder(const QStringList& words, const QDateTime& now, const QTimeZone& zone)
{
    const auto arguments = Arguments::parse(words, outputOptions() + QList<Option>{{QStringLiteral("limit"), true}}, DashWords::ArePositional);
    if (!arguments)
        return failure(arguments.error());
    if (arguments->positional().isEmpty())
        return failure(usageLine());
    SearchOrder order;
    const auto output = readOutputOrder(*arguments);
    if (!output)
        return failure(output.error());
    order.output = *output;
    if (arguments->has(QStringLiteral("limit"))) {
        bool ok = false;
        order.limit = arguments->value(QStringLiteral("limit")).toLongLong(&ok);
        if (!ok || order.limit < 1)
            return failure(Search::tr("--limit takes a whole number from 1 on."));
    }
    const QString text = arguments->positional().join(QLatin1Char(' '));
    auto node = filter::parse(text, {now, zone});
    if (!node)
        return failure(wording::filterError(node.error()) + QLatin1Char('\n') + markedAt(text, node.error().begin));
    order.filter = std::move(*node);
    return order;
}

} // namespace callscope
