#include "app/cli/sandboxcommand.h"

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/sandbox/sandbox.h"
#include "app/sandbox/servertls.h"

#include <QCoreApplication>

namespace callscope {

namespace {

struct SandboxWords {
    Q_DECLARE_TR_FUNCTIONS(Sandbox)
};

QString tlsProblem(const ServerTlsError& error)
{
    switch (error.problem) {
    case ServerTlsError::Problem::CannotOpen: return SandboxWords::tr("%1 cannot be read: %2").arg(error.file, error.detail);
    case ServerTlsError::Problem::NoCertificate: return SandboxWords::tr("%1 holds no PEM certificate.").arg(error.file);
    case ServerTlsError::Problem::KeyOfAnother: return SandboxWords::tr("%1 holds the key of another certificate.").arg(error.file);
    case ServerTlsError::Problem::NoKey: return SandboxWords::tr("%1 holds no unencrypted PEM key.").arg(error.file);
    }
    Q_UNREACHABLE();
}

//! \param limit the largest number allowed; the smallest is 0
Result<int, QString> number(const Arguments& arguments, const QString& option, int limit)
{
    bool ok = false;
    const int value = arguments.value(option, QStringLiteral("0")).toInt(&ok);
    if (!ok || value < 0 || value > limit)
        return failure(SandboxWords::tr("--%1 takes a number from 0 to %2.").arg(option).arg(limit));
    return value;
}

Result<Sandbox::Options, QString> readOptions(const QStringList& words)
{
    const auto arguments = Arguments::parse(words, {{QStringLiteral("port"), true}, {QStringLiteral("tls-cert"), true},
                                                    {QStringLiteral("tls-key"), true}, {QStringLiteral("latency"), true}});
    if (!arguments)
        return failure(arguments.error());
    if (!arguments->positional().isEmpty())
        return failure(SandboxWords::tr("sandbox takes options only, not %1.").arg(arguments->positional().first()));
    const auto port = number(*arguments, QStringLiteral("port"), 65535);
    const auto latency = number(*arguments, QStringLiteral("latency"), 600'000);
    if (!port || !latency)
        return failure(port ? latency.error() : port.error());
    Sandbox::Options options;
    options.port = quint16(*port);
    options.latencyMs = *latency;
    const bool certificate = arguments->has(QStringLiteral("tls-cert"));
    if (certificate != arguments->has(QStringLiteral("tls-key")))
        return failure(SandboxWords::tr("--tls-cert and --tls-key go together."));
    if (certificate) {
        const auto tls = serverTls(arguments->value(QStringLiteral("tls-cert")), arguments->value(QStringLiteral("tls-key")));
        if (!tls)
            return failure(tlsProblem(tls.error()));
        options.tls = *tls;
    }
    return options;
}

} // namespace

ExitStatus sandboxCommand(const QStringList& words)
{
    const auto options = readOptions(words);
    if (!options) {
        console::say(options.error());
        return ExitStatus::Usage;
    }
    Sandbox sandbox;
    if (const auto port = sandbox.start(*options); !port) {
        console::say(SandboxWords::tr("Cannot listen on 127.0.0.1, port %1: %2").arg(options->port).arg(port.error()));
        return ExitStatus::InternalError;
    }
    // The key guards nothing: it is the same for everyone and opens only the invented calls of this sandbox.
    const QString about = QStringLiteral("%1\nSDKAppID %2\nidentifier %3\nsecret-key %4\n")
        .arg(sandbox.endpoint().toString()).arg(Sandbox::demoSdkAppId()).arg(Sandbox::demoIdentifier(), QString::fromLatin1(Sandbox::demoSecretKey()));
    if (!console::out(about))
        return ExitStatus::InternalError;
    return ExitStatus(QCoreApplication::exec());
}

} // namespace callscope
