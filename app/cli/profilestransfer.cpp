#include "app/cli/profilestransfer.h"

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/profiles/profileexchange.h"
#include "app/profiles/profilestore.h"
#include "app/tencent/regions.h"
#include "app/wording/importtext.h"
#include "app/wording/profiletext.h"
#include "app/wording/sentences.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

namespace callscope {

namespace {

struct Transfer {
    Q_DECLARE_TR_FUNCTIONS(ProfilesTransfer)
};

ExitStatus fail(const QString& sentence)
{
    console::say(sentence);
    return ExitStatus::InternalError;
}

Result<QByteArray, QString> bytesOf(const QString& fileName)
{
    if (fileName == QLatin1String("-"))
        return console::readInput(maxImportBytes);
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Transfer::tr("%1 cannot be read: %2").arg(fileName, file.errorString()));
    return file.read(maxImportBytes + 1);
}

QString conflictLines(const ImportPlan& plan)
{
    QString lines;
    for (const ImportConflict& conflict : plan.conflicts) {
        lines += wording::conflictText(conflict) + QLatin1Char('\n');
        for (const QString& line : wording::differenceLines(conflict))
            lines += QStringLiteral("  ") + line + QLatin1Char('\n');
    }
    return lines;
}

QSet<QString> idsOf(const QList<ImportConflict>& conflicts)
{
    QSet<QString> ids;
    for (const ImportConflict& conflict : conflicts)
        ids.insert(conflict.mine.id);
    return ids;
}

QString writeNew(const QString& fileName, const QByteArray& bytes, bool force)
{
    if (!force && QFile::exists(fileName))
        return Transfer::tr("%1 is there already; nothing was written. Add --force to replace it.").arg(fileName);
    QSaveFile file(fileName);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return written ? QString() : Transfer::tr("%1 cannot be written: %2").arg(fileName, file.errorString());
}

ExitStatus carryOut(const ProfileStore& store, const ImportPlan& plan, const QSet<QString>& takeTheirs)
{
    const auto set = store.update([&](ProfileSet current) -> ProfileStore::Loaded { return imported(std::move(current), plan, takeTheirs); });
    if (!set)
        return fail(wording::profileStoreError(set.error()));
    const QString told = wording::importLines(plan).join(QLatin1Char('\n')) + QLatin1Char('\n') + wording::importDone(plan.added.size(), takeTheirs.size());
    return console::out(told.trimmed() + QLatin1Char('\n')) ? ExitStatus::Found : ExitStatus::InternalError;
}

} // namespace

ExitStatus importProfiles(const QStringList& words)
{
    const auto arguments = Arguments::parse(words, {{QStringLiteral("take-theirs")}, {QStringLiteral("keep-mine")}, {QStringLiteral("dry-run")}});
    if (!arguments)
        return console::refuse(arguments.error());
    const bool takeTheirs = arguments->has(QStringLiteral("take-theirs"));
    const bool keepMine = arguments->has(QStringLiteral("keep-mine"));
    if (arguments->positional().size() != 1 || (takeTheirs && keepMine))
        return console::refuse(Transfer::tr("Usage: callscope-cli profiles import FILE|- [--take-theirs | --keep-mine] [--dry-run]"));
    const auto bytes = bytesOf(arguments->positional().first());
    if (!bytes)
        return console::refuse(bytes.error());
    const ProfileStore store;
    const auto set = store.load();
    if (!set)
        return fail(wording::profileStoreError(set.error()));
    const auto plan = planImport(*bytes, *set, regionKeys());
    if (!plan)
        return console::refuse(wording::sentences({wording::importError(plan.error()), Transfer::tr("Nothing was imported.")}));
    if (arguments->has(QStringLiteral("dry-run")))
        return console::out(wording::importLines(*plan).join(QLatin1Char('\n')) + QLatin1Char('\n') + conflictLines(*plan)) ? ExitStatus::Found : ExitStatus::InternalError;
    if (!plan->conflicts.isEmpty() && !takeTheirs && !keepMine)
        return console::refuse(conflictLines(*plan) + Transfer::tr("Nothing was imported. Add --take-theirs to replace yours, or --keep-mine to import only the others."));
    return carryOut(store, *plan, takeTheirs ? idsOf(plan->conflicts) : QSet<QString>());
}

ExitStatus exportProfiles(const QStringList& words)
{
    const auto arguments = Arguments::parse(words, {{QStringLiteral("force")}});
    if (!arguments)
        return console::refuse(arguments.error());
    if (arguments->positional().size() != 1)
        return console::refuse(Transfer::tr("Usage: callscope-cli profiles export FILE|- [--force]"));
    const auto set = ProfileStore().load();
    if (!set)
        return fail(wording::profileStoreError(set.error()));
    const QByteArray bytes = exportedProfiles(set->profiles);
    const QString fileName = arguments->positional().first();
    if (fileName == QLatin1String("-"))
        return console::out(bytes) ? ExitStatus::Found : ExitStatus::InternalError;
    const QString problem = writeNew(fileName, bytes, arguments->has(QStringLiteral("force")));
    return problem.isEmpty() ? ExitStatus::Found : console::refuse(problem);
}

} // namespace callscope
