#include "tests/ui/windowtest.h"

#include <QRegularExpression>

namespace callscope {

void WindowTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
}

} // namespace callscope
