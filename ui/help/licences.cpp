#include "ui/help/licences.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

// Outside every namespace, as Q_INIT_RESOURCE demands: nothing else pulls the resource out of a static library.
static void keepLicences()
{
    Q_INIT_RESOURCE(callscope_licences);
}

namespace callscope {

namespace {

struct Licences {
    Q_DECLARE_TR_FUNCTIONS(Licences)
};

QString textOf(const char* file)
{
    keepLicences();
    QFile text(QStringLiteral(":/callscope/licences/%1").arg(QLatin1String(file)));
    return text.open(QIODevice::ReadOnly) ? QString::fromUtf8(text.readAll()).trimmed() : QString();
}

//! The licence comes in short lines; a window has its own.
QString ownLicence()
{
    static const QRegularExpression lineBreak(QStringLiteral("(?<!\\n)\\n(?!\\n)"));
    return textOf("LICENSE").replace(lineBreak, QStringLiteral(" "));
}

QString with(const QString& about, const char* file)
{
    return about + QLatin1String("\n\n") + textOf(file);
}

} // namespace

QList<Licence> licences()
{
    return {
        {QStringLiteral("Callscope"), Licences::tr("MIT licence"), ownLicence()},
        {QStringLiteral("Qt %1").arg(QLatin1String(qVersion())), QStringLiteral("LGPL-3.0"),
         Licences::tr("Windows, network, database access and the timeline's drawings. Copyright The Qt Company Ltd. and other contributors.") + QLatin1String("\n\n")
             + Licences::tr("Used as shared libraries under the GNU Lesser General Public License, version 3: you may put another build of Qt in their place. Source and licence: https://code.qt.io and "
                            "https://www.gnu.org/licenses/lgpl-3.0.html")},
        {QStringLiteral("QtKeychain"), Licences::tr("BSD licence"), with(Licences::tr("Keeps secrets in the system's key store. https://github.com/frankosterfeld/qtkeychain"), "qtkeychain.txt")},
        {QStringLiteral("tl::expected"), QStringLiteral("CC0-1.0"),
         Licences::tr("A value, or the reason why there is none. By Sy Brand, who dedicated it to the public domain. https://github.com/TartanLlama/expected and https://creativecommons.org/publicdomain/zero/1.0/")},
        {QStringLiteral("SQLite"), Licences::tr("Public domain"), Licences::tr("The archive. Its authors gave it to the public domain: https://www.sqlite.org/copyright.html")},
        {QStringLiteral("zlib"), Licences::tr("zlib licence"), with(Licences::tr("Unpacks answers. https://zlib.net"), "zlib.txt")},
        {QStringLiteral("OpenSSL"), QStringLiteral("Apache-2.0"),
         Licences::tr("Encrypted connections, through Qt. Copyright The OpenSSL Project Authors. Licensed under the Apache License, version 2.0: https://www.openssl.org/source/license.html")},
    };
}

} // namespace callscope
