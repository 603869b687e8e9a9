#include "tests/support/stricttest.h"

#include <QDir>
#include <QRegularExpression>

namespace callscope {

void StrictTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
}

TestHome::TestHome()
{
    const QByteArray home = m_directory.path().toLocal8Bit();
    qputenv("HOME", home);
    for (const auto& [variable, folder] : {std::pair{"XDG_CONFIG_HOME", "/config"}, {"XDG_DATA_HOME", "/data"},
                                           {"XDG_CACHE_HOME", "/cache"}, {"XDG_RUNTIME_DIR", "/run"}}) {
        const QByteArray path = home + folder;
        QDir().mkpath(QString::fromLocal8Bit(path));
        QFile::setPermissions(QString::fromLocal8Bit(path), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(variable, path);
    }
    qputenv("TZ", "Asia/Tokyo");
    qputenv("LANG", "C.UTF-8");
    qunsetenv("LC_ALL");
    qunsetenv("LANGUAGE");
    qunsetenv("CALLSCOPE_SECRET_KEY");
    qunsetenv("CALLSCOPE_USERSIG");
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

} // namespace callscope
