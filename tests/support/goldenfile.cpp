#include "tests/support/goldenfile.h"

#include <QFile>

#include <algorithm>

namespace callscope {

namespace {

QByteArray differingLines(const QByteArray& expected, const QByteArray& actual)
{
    const QByteArrayList left = expected.split('\n');
    const QByteArrayList right = actual.split('\n');
    QByteArray lines;
    for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i) {
        if (left.value(i) == right.value(i))
            continue;
        lines += "line " + QByteArray::number(i + 1) + "\n- " + left.value(i) + "\n+ " + right.value(i) + '\n';
    }
    return lines;
}

} // namespace

QByteArray differenceToGolden(const QString& file, const QByteArray& actual)
{
    QFile golden(file);
    const QByteArray expected = golden.open(QIODevice::ReadOnly) ? golden.readAll() : QByteArray();
    QFile fail(file + QLatin1String(".fail"));
    if (expected == actual) {
        fail.remove();
        return {};
    }
    if (fail.open(QIODevice::WriteOnly))
        fail.write(actual);
    return file.toUtf8() + '\n' + differingLines(expected, actual);
}

} // namespace callscope
