#include "tests/support/stricttest.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace callscope;

namespace {

//! A way out of the program as it looks in source text, and the files that may take it. None beside them may, and each of them does.
struct Door {
    const char* name;
    const char* pattern;
    QStringList files;
};

QStringList list(const char* words)
{
    return QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

const QList<Door>& doors()
{
    static const QList<Door> all{
        {"the clipboard", "\\bsetMimeData\\(|clipboard\\(\\)->set|\\bQClipboard::(Selection|FindBuffer)\\)->set", list("ui/clipboard/ticketclipboard.cpp ui/copy/calldrag.cpp")},
        {"the clipboard, read", "#include <QClipboard>",
         list("ui/clipboard/clipboardoffer.cpp ui/clipboard/qtclipboarddoor.cpp ui/clipboard/ticketclipboard.cpp ui/window/callidfield.cpp")},
        {"flavours", "(new |make_unique<)QMimeData\\b|createMimeDataFromSelection", list("ui/clipboard/flavours.cpp")},
        {"drags", "#include <QDrag>|setDragEnabled\\(true|setDragDropMode\\(", list("ui/copy/calldrag.cpp")},
        {"files", "\\bQ(SaveFile|TemporaryFile|TemporaryDir) |\\b(WriteOnly|ReadWrite)\\b|\\bofstream\\b|\\bfopen\\(",
         list("app/archive/archivefile.cpp app/cli/output.cpp app/cli/profilestransfer.cpp app/profiles/configfile.cpp app/profiles/profilestore.cpp "
              "ui/copy/dragfiles.cpp ui/copy/dragfiles.h ui/export/exportfile.cpp ui/export/exportfile.h ui/print/pdftextmap.cpp ui/print/watcheddevice.cpp ui/window/filesaver.cpp")},
        {"paper and pictures", "#include <Q(Printer|PdfWriter|ImageWriter|SvgGenerator)>|\\b(image|pixmap|picture)\\.save\\(",
         list("ui/export/paintedfiles.cpp ui/print/pdffile.h ui/print/printpreview.cpp")},
        {"logs", "\\bqC?(Debug|Info|Warning|Critical|Fatal)\\(|\\bstd::(cout|cerr|clog)\\b|\\bf?(printf|puts)\\(|\\bfwrite\\(|\\bperror\\(|\\bsyslog\\(",
         list("app/cli/console.cpp ui/main.cpp")},
        {"what a crash prints", "\\bthrow\\b|\\bset_terminate\\(|\\bstd::(terminate|abort)\\(", {}},
        {"titles that are no constant words", "\\bsetWindowTitle\\((?!(\\w+::)?tr\\(\"[^\"]*\"\\)\\))", list("ui/profiles/profileform.cpp ui/window/mainwindow_profiles.cpp")},
        {"the session bus", "\\bcreate(MethodCall|Signal|TargetedSignal)\\(|\\bQDBusInterface\\b",
         list("app/profiles/secretserviceprobe_linux.cpp ui/instance/instancedoor_dbus.cpp ui/notify/notificationdoor_dbus.cpp ui/theme/motionwish_dbus.cpp")},
        {"other programs", "\\bQProcess\\b|\\bopenUrl\\(|\\bstartDetached\\(|\\bstd::system\\(|\\bexecvp?\\(", list("app/cli/paintedoutput.cpp app/cli/paintedoutput.h ui/export/exportdialog.cpp ui/help/aboutqtdialog.cpp")},
        {"children's environment", "\\b(q?putenv|setenv)\\(", list("ui/window/mainwindow_session.cpp")},
        {"settings beside the table", "\\bQSettings\\b", {}},
        {"a signature's text", "\\bsecretText\\(",
         list("app/lookup/connectiontest.cpp app/lookup/lookupjob.cpp app/tencent/usersig.h app/tencent/wire.cpp")},
    };
    return all;
}

QString withoutComments(const QString& text)
{
    static const QRegularExpression comment(QStringLiteral("(?<!:)//[^\n]*"));
    return QString(text).remove(comment);
}

QStringList filesThatUse(const Door& door)
{
    const QRegularExpression pattern(QString::fromLatin1(door.pattern));
    const QDir root(QStringLiteral(CALLSCOPE_SOURCE_DIR));
    QStringList files;
    for (const char* folder : {"app", "ui"}) {
        for (QDirIterator it(root.filePath(QLatin1String(folder)), list("*.h *.cpp"), QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly) && withoutComments(QString::fromUtf8(file.readAll())).contains(pattern))
                files.append(root.relativeFilePath(file.fileName()));
        }
    }
    files.sort();
    return files;
}

} // namespace

//! What leaves the program leaves by a few doors, each with the redactor before it: tests/ui/tst_waysout goes through all of them.
class TestDoors : public StrictTest {
    Q_OBJECT
private Q_SLOTS:
    void onlyTheseFilesUseIt_data();
    void onlyTheseFilesUseIt();
    void planted_data();
    void planted();
};

void TestDoors::onlyTheseFilesUseIt_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < doors().size(); ++i)
        QTest::newRow(doors()[i].name) << i;
}

void TestDoors::onlyTheseFilesUseIt()
{
    QFETCH(int, index);
    const Door& door = doors()[index];
    const QStringList found = filesThatUse(door);
    for (const QString& file : found)
        QVERIFY2(door.files.contains(file), qPrintable(file + QStringLiteral(" opens a way out of its own")));
    for (const QString& file : door.files)
        QVERIFY2(found.contains(file), qPrintable(file + QStringLiteral(" no longer does: take it off the list")));
}

void TestDoors::planted_data()
{
    QTest::addColumn<QString>("door");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isFound");
    const auto row = [](const char* door, const char* line, bool isFound) { QTest::addRow("%s: %s", door, line) << QString::fromLatin1(door) << QString::fromLatin1(line) << isFound; };
    row("the clipboard", "QGuiApplication::clipboard()->setText(text);", true);
    row("the clipboard", "QGuiApplication::clipboard()->text();", false);
    row("flavours", "auto* data = new QMimeData;", true);
    row("files", "QFile file(path); file.open(QIODevice::WriteOnly);", true);
    row("files", "file.open(QIODevice::ReadOnly);", false);
    row("logs", "qWarning(\"%s\", qPrintable(url));", true);
    row("logs", "std::fprintf(stderr, \"x\");", true);
    row("logs", "// qDebug() is not used", false);
    row("what a crash prints", "throw std::runtime_error(text);", true);
    row("titles that are no constant words", "setWindowTitle(profile.name);", true);
    row("titles that are no constant words", "setWindowTitle(tr(\"%1\").arg(name));", true);
    row("titles that are no constant words", "setWindowTitle(tr(\"Profiles\"));", false);
    row("a signature's text", "url += sig.secretText();", true);
}

void TestDoors::planted()
{
    QFETCH(QString, door);
    QFETCH(QString, line);
    const auto it = std::find_if(doors().begin(), doors().end(), [&door](const Door& each) { return door == QLatin1String(each.name); });
    QVERIFY(it != doors().end());
    QTEST(withoutComments(line).contains(QRegularExpression(QString::fromLatin1(it->pattern))), "isFound");
}

CALLSCOPE_TEST(TestDoors, QCoreApplication)
#include "tst_doors.moc"
