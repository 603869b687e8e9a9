#include "ui/export/paintcommand.h"

#include "app/lookup/pipedresult.h"
#include "app/share/paintorder.h"
#include "ui/export/paintedfiles.h"

#include <QCoreApplication>
#include <QIODevice>

namespace callscope {

namespace {

struct PaintWords {
    Q_DECLARE_TR_FUNCTIONS(PaintCommand)
};

} // namespace

std::optional<PaintCommand> PaintCommand::of(const QStringList& words)
{
    if (words.size() != 4 || words[0] != QLatin1String("--paint") || words[2] != QLatin1String("--output"))
        return std::nullopt;
    const auto format = share::formatOf(words[1]);
    return format && share::isPainted(*format) ? std::optional(PaintCommand{*format, words[3]}) : std::nullopt;
}

QString PaintCommand::run(QIODevice& lines) const
{
    const auto order = share::paintOrderOf(lines.readLine());
    if (!order)
        return PaintWords::tr("callscope is of another version than callscope-cli. Nothing was saved.");
    PaintedFiles files(path, format, order->manner, order->expected);
    if (!files.open())
        return files.problem();
    for (;;) {
        const QByteArray line = lines.readLine();
        if (line == "\n")
            return files.finish() ? QString() : files.problem();
        const auto result = pipedResultOf(line, order->manner.ringTimeoutSeconds);
        if (!result)
            return PaintWords::tr("callscope-cli ended too early. Nothing was saved.");
        if (!files.add(share::outgoing(result->outcome, result->asked, result->annotation, order->manner.language)))
            return files.problem();
    }
}

} // namespace callscope
