// The counter-proof of tst_waysout: the same ways with a redactor that does nothing.
#include "app/calls/redactor.h"
#include "tests/ui/waysout.h"
#include "tests/ui/windowtest.h"

#include <QApplication>

// In the place of app/calls/redactor.cpp, which is then not linked.
namespace callscope {

Redactor::Redactor(const QList<QByteArray>& secrets) : m_secrets(secrets) {}

QByteArray Redactor::apply(const QByteArray& bytes) const
{
    return bytes;
}

QString Redactor::apply(const QString& text) const
{
    return text;
}

QString Redactor::apply(const QUrl& url) const
{
    return QString::fromUtf8(url.toEncoded());
}

QString Redactor::applyToOwnWords(const QString& text) const
{
    return text;
}

QString Redactor::withoutKnown(const QString& text) const
{
    return text;
}

} // namespace callscope

using namespace callscope;

//! Without the redactor every way leaks, and the search finds it.
class TestWaysOutOpen : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void everyWayLeaks_data()
    {
        QTest::addColumn<WayOut>("way");
        for (const WayOut& way : everyWayOut())
            QTest::newRow(qPrintable(way.name)) << way;
    }

    void everyWayLeaks()
    {
        QFETCH(WayOut, way);
        for (const Planting& planted : everyPlanting())
            QVERIFY2(!leaksOf(way, planted).isEmpty(), qPrintable(planted.name));
    }
};

CALLSCOPE_TEST(TestWaysOutOpen, QApplication)
#include "tst_waysoutopen.moc"
