#include <QApplication>
#include <QMainWindow>

//! The yardstick of the first paint: the least a Qt Widgets program of this size can do.
int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1180, 760);
    window.show();
    return QApplication::exec();
}
