#include "tests/layers/layering.h"
#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>

using namespace callscope;

namespace {

QString sourcePath(const QString& relative = {})
{
    return QDir(QStringLiteral(CALLSCOPE_SOURCE_DIR)).filePath(relative);
}

// Every file below the folder whose name matches, relative to the repository.
QStringList filesBelow(const QString& folder, const QStringList& patterns)
{
    QStringList files;
    for (QDirIterator it(sourcePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        files.append(QDir(QStringLiteral(CALLSCOPE_SOURCE_DIR)).relativeFilePath(it.next()));
    files.sort();
    return files;
}

QString textOf(const QString& relative)
{
    QFile file(sourcePath(relative));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// The modules app/ must not touch; the others need no telling apart.
QString qtModuleOfHeader(const QString& header)
{
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    for (const char* module : {"QtWidgets", "QtGui", "QtSvg", "QtSvgWidgets", "QtPrintSupport", "QtOpenGL"}) {
        const QString name = QString::fromLatin1(module);
        if (headers.exists(name + QLatin1Char('/') + header) && !headers.exists(QLatin1String("QtCore/") + header))
            return name;
    }
    return {};
}

QString joined(const QList<Breach>& breaches)
{
    QStringList lines;
    for (const Breach& breach : breaches)
        lines.append(breach.toString());
    return lines.join(QLatin1Char('\n'));
}

const QStringList sources{QStringLiteral("*.h"), QStringLiteral("*.cpp")};

} // namespace

//! The tree against the picture of CONTRIBUTING.md, and the checker against planted breaches.
class TestLayers : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void plantedIncludes_data();
    void plantedIncludes();
    void plantedLinks_data();
    void plantedLinks();
    void plantedLength();
    void treeIncludes();
    void treeLinks();
    void treeLength();
    void roomsAreTargets();

private:
    const Layering m_layering{qtModuleOfHeader};
};

void TestLayers::plantedIncludes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("breach");
    const auto row = [](const char* path, const char* line, const char* breach = "") {
        QTest::addRow("%s: %s", path, line) << QString::fromLatin1(path) << QString::fromLatin1(line) << QString::fromLatin1(breach);
    };
    row("app/calls/a.cpp", "#include \"app/calls/json.h\"");
    row("app/calls/a.cpp", "#include \"app/tencent/wire.h\"", "calls may not use app/tencent/wire.h");
    row("app/tencent/a.h", "#include \"app/calls/json.h\"");
    row("app/tencent/a.h", "#include \"app/profiles/profile.h\"", "tencent may not use app/profiles/profile.h");
    row("app/profiles/a.h", "#include \"app/calls/result.h\"");
    row("app/profiles/a.h", "#include \"app/tencent/regions.h\"", "profiles may not use app/tencent/regions.h");
    row("app/wording/a.h", "#include \"app/tencent/apierror.h\"");
    row("app/wording/a.h", "#include \"app/tencent/errorcatalogue.h\"");
    row("app/wording/a.h", "#include \"app/tencent/wire.h\"", "wording may not use app/tencent/wire.h");
    for (const char* header : {"archiveerror", "filter", "filtererror", "filterfields"})
        row("app/wording/a.h", qPrintable(QStringLiteral("#include \"app/archive/%1.h\"").arg(QLatin1String(header))));
    row("app/wording/a.h", "#include \"app/archive/filterparser.h\"", "wording may not use app/archive/filterparser.h");
    row("app/archive/a.h", "#include \"app/calls/findings.h\"");
    row("app/archive/a.h", "#include \"app/wording/filtertext.h\"", "archive may not use app/wording/filtertext.h");
    row("app/share/a.h", "#include \"app/wording/duration.h\"");
    row("app/share/a.h", "#include \"app/tencent/exchange.h\"", "share may not use app/tencent/exchange.h");
    row("app/lookup/a.h", "#include \"app/tencent/apiclient.h\"");
    row("app/lookup/a.h", "#include \"app/profiles/profile.h\"");
    row("app/lookup/a.h", "#include \"app/wording/duration.h\"", "lookup may not use app/wording/duration.h");
    row("app/lookup/a.h", "#include \"app/sandbox/sandbox.h\"", "lookup may not use app/sandbox/sandbox.h");
    row("app/sandbox/a.h", "#include \"app/tencent/usersig.h\"");
    row("app/sandbox/a.h", "#include \"app/tencent/wire.h\"", "sandbox may not use app/tencent/wire.h");
    row("app/cli/a.h", "#include \"app/sandbox/sandbox.h\"");
    row("app/cli/a.h", "#include \"ui/theme/icons.h\"", "cli may not use ui/theme/icons.h");
    row("app/calls/a.h", "#include \"ui/theme/icons.h\"", "calls may not use ui/theme/icons.h");
    row("ui/pane/a.h", "#include \"app/lookup/lookupjob.h\"");
    row("ui/pane/a.h", "#include \"ui/theme/icons.h\"");
    row("app/calls/a.h", "#include \"json.h\"", "json.h is not written from the repository root");
    row("ui/pane/a.h", "#include \"icons.h\"", "icons.h is not written from the repository root");
    row("ui/pane/a.cpp", "#include \"a.moc\"");
    row("ui/pane/a.h", "#include \"../theme/icons.h\"", "../theme/icons.h climbs out of its folder; write it from the repository root");
    row("tests/calls/a.cpp", "#include \"../a.h\"", "../a.h climbs out of its folder; write it from the repository root");
    row("app/calls/a.h", "#include <QColor>", "<QColor> is of QtGui, which app/ never includes");
    row("app/cli/a.h", "#  include <QtWidgets/QLabel>", "<QtWidgets/QLabel> is of QtWidgets, which app/ never includes");
    row("app/cli/a.h", "#include <QLabel>", "<QLabel> is of QtWidgets, which app/ never includes");
    row("app/share/a.h", "#include <QPdfWriter>", "<QPdfWriter> is of QtGui, which app/ never includes");
    row("app/calls/a.h", "#include <QString>");
    row("app/calls/a.h", "#include <QtGlobal>");
    row("ui/pane/a.h", "#include <QLabel>");
    row("ui/pane/a.h", "#include <QtWidgets>", "<QtWidgets> is an umbrella header");
    row("ui/pane/a.h", "#include <QtCore/QtCore>", "<QtCore/QtCore> is an umbrella header");
    row("tests/calls/a.cpp", "#include <QtTest>", "<QtTest> is an umbrella header");
    row("app/lookup/a.h", "#include <QTcpServer>", "<QTcpServer>: only sandbox may listen");
    row("ui/pane/a.h", "#include <QtHttpServer/qhttpserver.h>", "<QtHttpServer/qhttpserver.h>: only sandbox may listen");
    row("ui/pane/a.h", "#include <QAbstractHttpServer>", "<QAbstractHttpServer>: only sandbox may listen");
    row("app/sandbox/a.h", "#include <QTcpServer>");
    row("app/sandbox/a.h", "#include <QAbstractHttpServer>");
    row("app/attic/a.h", "int x;", "the picture has no room named attic");
}

void TestLayers::plantedIncludes()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QFETCH(QString, breach);
    const QList<Breach> breaches = m_layering.includes(path, line + QLatin1Char('\n'));
    QCOMPARE(joined(breaches), breach.isEmpty() ? QString() : QStringLiteral("%1:1: %2").arg(path, breach));
}

void TestLayers::plantedLinks_data()
{
    QTest::addColumn<QString>("room");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("breaches");
    const auto row = [](const char* name, const char* room, const char* text, const char* breaches = "") {
        QTest::newRow(name) << QString::fromLatin1(room) << QString::fromLatin1(text) << QString::fromLatin1(breaches);
    };
    row("allowed", "tencent", "callscope_library(tencent SOURCES a.cpp LINKS calls Qt6::Core Qt6::Network ZLIB::ZLIB)");
    row("upwards", "calls", "callscope_library(calls\n SOURCES a.cpp\n LINKS Qt6::Core lookup)", "3: calls may not link lookup");
    row("later line", "calls", "callscope_library(calls SOURCES a.cpp)\ntarget_link_libraries(calls PRIVATE tencent)",
        "2: calls may not link tencent");
    row("sideways", "profiles", "callscope_library(profiles SOURCES a.cpp LINKS tencent)", "1: profiles may not link tencent");
    row("gui", "wording", "callscope_library(wording SOURCES a.cpp LINKS Qt6::Gui)", "1: wording may not link Qt6::Gui");
    row("widgets in the terminal", "cli", "target_link_libraries(callscope-cli PRIVATE lookup Qt6::Widgets)",
        "1: cli may not link Qt6::Widgets");
    row("server", "lookup", "callscope_library(lookup SOURCES a.cpp LINKS Qt6::HttpServer)", "1: lookup may not link Qt6::HttpServer");
    row("server in the sandbox", "sandbox", "callscope_library(sandbox SOURCES a.cpp LINKS calls tencent Qt6::HttpServer)");
    row("error values", "wording", "callscope_library(wording SOURCES a.cpp LINKS calls tencent)");
    row("filter's words", "wording", "callscope_library(wording SOURCES a.cpp LINKS calls tencent archive profiles)");
    row("database", "wording", "callscope_library(wording SOURCES a.cpp LINKS archive Qt6::Sql)", "1: wording may not link Qt6::Sql");
    row("comment", "calls", "# target_link_libraries(calls PRIVATE tencent)\n");
    row("two", "share", "target_link_libraries(share PUBLIC lookup\n PRIVATE tencent)",
        "1: share may not link lookup 2: share may not link tencent");
}

void TestLayers::plantedLinks()
{
    QFETCH(QString, room);
    QFETCH(QString, text);
    QFETCH(QString, breaches);
    QStringList found;
    for (const Breach& breach : m_layering.links(QStringLiteral("app/%1/CMakeLists.txt").arg(room), text))
        found.append(QStringLiteral("%1: %2").arg(breach.line).arg(breach.what));
    QCOMPARE(found.join(QLatin1Char(' ')), breaches);
}

void TestLayers::plantedLength()
{
    const QString path = QStringLiteral("app/calls/a.cpp");
    const QString limit = QStringLiteral("x\n").repeated(Layering::maxLines);
    QVERIFY(m_layering.length(path, limit).isEmpty());
    QCOMPARE(m_layering.length(path, limit + QLatin1Char('x')).size(), 1);
}

void TestLayers::treeIncludes()
{
    const QStringList files = filesBelow(QStringLiteral("app"), sources) + filesBelow(QStringLiteral("ui"), sources)
        + filesBelow(QStringLiteral("tests"), sources);
    QVERIFY(files.contains(QStringLiteral("app/calls/json.h")));
    QList<Breach> breaches;
    for (const QString& file : files)
        breaches += m_layering.includes(file, textOf(file));
    QVERIFY2(breaches.isEmpty(), qPrintable(joined(breaches)));
}

void TestLayers::treeLinks()
{
    const QStringList files = filesBelow(QStringLiteral("app"), {QStringLiteral("CMakeLists.txt")});
    QVERIFY(files.contains(QStringLiteral("app/calls/CMakeLists.txt")));
    QList<Breach> breaches;
    for (const QString& file : files)
        breaches += m_layering.links(file, textOf(file));
    QVERIFY2(breaches.isEmpty(), qPrintable(joined(breaches)));
}

void TestLayers::treeLength()
{
    QList<Breach> breaches;
    for (const QString& folder : {QStringLiteral("app"), QStringLiteral("ui")}) {
        for (const QString& file : filesBelow(folder, sources))
            breaches += m_layering.length(file, textOf(file));
    }
    QVERIFY2(breaches.isEmpty(), qPrintable(joined(breaches)));
}

void TestLayers::roomsAreTargets()
{
    for (const QString& file : filesBelow(QStringLiteral("app"), {QStringLiteral("CMakeLists.txt")})) {
        const QString room = file.section(QLatin1Char('/'), 1, 1);
        if (file.count(QLatin1Char('/')) != 2 || room == QLatin1String("cli"))
            continue;
        QVERIFY2(textOf(file).contains(QStringLiteral("callscope_library(%1\n").arg(room)) ||
                     textOf(file).contains(QStringLiteral("callscope_library(%1 ").arg(room)),
                 qPrintable(QStringLiteral("%1 makes no target named %2").arg(file, room)));
    }
}

CALLSCOPE_TEST(TestLayers, QCoreApplication)
#include "tst_layers.moc"
