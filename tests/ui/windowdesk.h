#pragma once

#include "app/profiles/profilerepository.h"
#include "tests/ui/sandboxdesk.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>

namespace callscope {

//! A window over the sandbox and a profiles file of its own.
class WindowDesk {
public:
    //! \param names of profiles that all ask the sandbox; the first one is the current one \param archivePath empty: in memory
    explicit WindowDesk(const QStringList& names = {}, const QString& archivePath = {}) : archive(archivePath)
    {
        ProfileSet set;
        for (const QString& name : names) {
            Profile profile = sandbox.profile;
            profile.id = QStringLiteral("id of ") + name;
            profile.name = name;
            sandbox.keepSecretFor(profile.id);
            set.put(profile);
        }
        if (!names.isEmpty() && !store.update([&set](const ProfileSet&) { return set; }))
            qFatal("the profiles cannot be written");
        window.show();
        window.start();
        QApplication::setActiveWindow(&window);
    }

    //! As main() does after the first paint.
    void load()
    {
        int loads = 0;
        QObject context;
        QObject::connect(&repository, &ProfileRepository::loaded, &context, [&loads] { ++loads; });
        repository.load();
        (void)QTest::qWaitFor([&loads] { return loads > 0; });
    }

    template<typename Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return window.findChild<Widget*>(QLatin1String(name));
    }
    //! A call's widgets are made with the first call.
    [[nodiscard]] bool isShown(const char* name) const { return find<QWidget>(name) && find<QWidget>(name)->isVisible(); }
    //! A label's text; empty where it is not on the screen.
    [[nodiscard]] QString shownText(const char* name) const { return isShown(name) ? find<QLabel>(name)->text() : QString(); }
    [[nodiscard]] QString notice() const { return shownText("noticeLabel"); }
    [[nodiscard]] QString verdict() const { return shownText("verdictLabel"); }

    void type(const QString& text) const
    {
        auto* const field = find<QLineEdit>("callIdField");
        field->clear();
        QTest::keyClicks(field, text);
    }
    void lookUp(const QString& text) const
    {
        type(text);
        QTest::keyClick(find<QLineEdit>("callIdField"), Qt::Key_Return);
    }
    [[nodiscard]] bool showSample() const
    {
        lookUp(Sandbox::sampleCallId());
        return QTest::qWaitFor([this] { return verdict().startsWith(QLatin1String("Answered after 1 h 16 min 18 s")); });
    }

    //! The list has as many rows, and nothing more is to come.
    [[nodiscard]] bool listHas(int rows) const
    {
        return QTest::qWaitFor([this, rows] { return find<QAbstractItemView>("callList")->model()->rowCount() == rows; });
    }

    QTemporaryDir folder;
    SandboxDesk sandbox;
    ProfileStore store{folder.filePath(QStringLiteral("profiles.json")), 5000, {}};
    ProfileRepository repository{store};
    SettingsRepository settings{SettingsStore(folder.filePath(QStringLiteral("settings")))};
    Archive archive;
    MainWindow window{MainWindow::Tools{sandbox.service, sandbox.secrets, archive, &repository, &settings}};
};

} // namespace callscope
