#pragma once

#include <QObject>
#include <QTemporaryDir>
#include <QTest>

namespace callscope {

//! The base of every test class: an unexpected Qt warning fails the test function it appears in.
class StrictTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
};

//! A temporary HOME and XDG directories (0700), TZ=Asia/Tokyo and LANG=C.UTF-8 for this process; made before the application object.
class TestHome {
public:
    TestHome();
    [[nodiscard]] QString path() const { return m_directory.path(); }

private:
    QTemporaryDir m_directory;
};

} // namespace callscope

//! main() of a test that needs no GUI. For one that does, name the application class: CALLSCOPE_TEST(TestX, QApplication)
#define CALLSCOPE_TEST(TestClass, ApplicationClass)                                                                                 \
    int main(int argc, char* argv[])                                                                                               \
    {                                                                                                                              \
        const callscope::TestHome home;                                                                                            \
        ApplicationClass application(argc, argv);                                                                                  \
        TestClass test;                                                                                                            \
        return QTest::qExec(&test, argc, argv);                                                                                    \
    }
