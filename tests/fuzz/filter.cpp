#include "app/archive/filterparser.h"
#include "app/archive/filtertext.h"
#include "tests/archive/filterarchive.h"
#include "tests/archive/filtergenerator.h"

#include <QCoreApplication>

#include <cstdint>
#include <cstring>

using namespace callscope;

namespace {

//! The fuzzer's bytes as the generator's choices; when they are used up, always the first choice.
FilterGenerator::Source choicesFrom(const QByteArray& bytes)
{
    return [bytes, at = qsizetype(0)](quint32 bound) mutable {
        const auto next = [&]() { return at < bytes.size() ? quint32(uchar(bytes.at(at++))) : 0; };
        constexpr quint32 oneByte = 256;
        const quint32 choice = bound <= oneByte ? next() : next() << 16 | next() << 8 | next();
        return choice % bound;
    };
}

QString complaintAboutNode(const filter::Node& node, const FilterArchive& archive)
{
    const QString written = filter::textOf(node, noonClock().zone);
    const auto again = filter::parse(written, noonClock());
    if (again ? !isSame(*again, node) : again.error().kind != FilterError::Kind::TooComplex)
        return QStringLiteral("is another filter when written as %1").arg(written);
    return archive.difference(node);
}

QString utf16(const QByteArray& bytes)
{
    QString text(bytes.size() / qsizetype(sizeof(QChar)), Qt::Uninitialized);
    std::memcpy(text.data(), bytes.constData(), std::size_t(text.size()) * sizeof(QChar));
    return text;
}

} // namespace

// The first byte says what the others are: a text in UTF-8 or UTF-16, pieces of the language, or a tree.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static int argc = 1;
    static char name[] = "fuzz_filter";
    static char* argv[] = {name, nullptr};
    static const QCoreApplication application(argc, argv); // finds the database driver
    static const FilterArchive archive(20, 1);
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char*>(data) + 1, qsizetype(size) - 1);
    QString text;
    QString complaint;
    switch (data[0] % 4) {
    case 0: text = QString::fromUtf8(bytes); break;
    case 1: text = utf16(bytes); break;
    case 2: text = FilterGenerator(choicesFrom(bytes)).text(); break;
    default: complaint = complaintAboutNode(FilterGenerator(choicesFrom(bytes)).node(6), archive);
    }
    if (data[0] % 4 != 3)
        complaint = complaintAbout(text, archive);
    if (!complaint.isEmpty())
        qFatal("%s\n%s", qPrintable(text), qPrintable(complaint));
    return 0;
}
