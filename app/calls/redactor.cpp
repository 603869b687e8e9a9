#include "app/calls/redactor.h"

#include "app/calls/secretshapes.h"
#include "app/calls/unseen.h"

#include <algorithm>

namespace callscope {

namespace {

const QByteArray placeholder = QByteArrayLiteral("REDACTED");

QString placeholderText()
{
    return QStringLiteral("REDACTED");
}

// Bytes that spell `c` at the start of `text`: itself, %2a, or a backslash and u002a. 0: it is not there.
qsizetype spelledLength(QByteArrayView text, char c)
{
    if (text.front() == c)
        return 1;
    qsizetype lead = 0;
    if (text.front() == '%')
        lead = 1;
    else if (text.startsWith("\\u00"))
        lead = 4;
    if (lead == 0 || text.size() < lead + 2)
        return 0;
    bool isHex = false;
    const int value = text.sliced(lead, 2).toByteArray().toInt(&isHex, 16);
    return isHex && value == static_cast<unsigned char>(c) ? lead + 2 : 0;
}

bool breaksOffInEscape(QByteArrayView text)
{
    return (text.front() == '%' && text.size() < 3) || (text.front() == '\\' && text.size() < 6);
}

// Where a mail or a terminal has broken a long word: white space, also as JSON escapes it.
qsizetype breakLength(QByteArrayView text)
{
    qsizetype length = 0;
    while (length < text.size()) {
        const QByteArrayView rest = text.sliced(length);
        if (rest.front() == ' ' || rest.front() == '\t' || rest.front() == '\r' || rest.front() == '\n')
            ++length;
        else if (rest.startsWith("\\n") || rest.startsWith("\\r") || rest.startsWith("\\t"))
            length += 2;
        else
            break;
    }
    return length;
}

// How many bytes at the start of `text` are the secret, or as much of it as fits before the text ends. 0: they are not.
qsizetype secretLength(QByteArrayView text, const QByteArray& secret)
{
    qsizetype at = 0;
    for (qsizetype i = 0; i < secret.size(); ++i) {
        if (i > 0)
            at += breakLength(text.sliced(at));
        if (at == text.size())
            return i >= Redactor::minSecretBytes ? at : 0;
        const QByteArrayView rest = text.sliced(at);
        const qsizetype length = spelledLength(rest, secret[i]);
        if (length == 0)
            return i >= Redactor::minSecretBytes && breaksOffInEscape(rest) ? text.size() : 0;
        at += length;
    }
    return at;
}

QByteArray without(const QByteArray& secret, const QByteArray& bytes)
{
    const QByteArrayView all(bytes);
    QByteArray clean;
    qsizetype kept = 0;
    for (qsizetype at = 0; at < all.size();) {
        const char first = all[at];
        const bool mayBegin = first == secret.front() || first == '%' || first == '\\'; // most bytes do not: an answer has megabytes of them
        const qsizetype length = mayBegin ? secretLength(all.sliced(at), secret) : 0;
        if (length == 0) {
            ++at;
            continue;
        }
        clean.append(all.sliced(kept, at - kept)).append(placeholder);
        at += length;
        kept = at;
    }
    return kept == 0 ? bytes : clean.append(all.sliced(kept));
}

//! Some of those who take a text from us leave out what is not seen: a secret that was torn apart by it would be whole again.
template<typename Text, typename Clean>
Text throughUnseen(const Text& text, Clean clean)
{
    const Text cleaned = clean(text);
    const Text seen = withoutUnseen(cleaned);
    if (seen.size() == cleaned.size())
        return cleaned;
    const Text seenCleaned = clean(seen);
    return seenCleaned == seen ? cleaned : seenCleaned;
}

} // namespace

Redactor::Redactor(const QList<QByteArray>& secrets)
{
    std::ranges::copy_if(secrets, std::back_inserter(m_secrets), [](const QByteArray& secret) { return secret.size() >= minSecretBytes; });
    std::ranges::sort(m_secrets, std::ranges::greater{}, &QByteArray::size);
}

QByteArray Redactor::apply(const QByteArray& bytes) const
{
    return throughUnseen(bytes, [this](const QByteArray& each) { return withoutSecretShapes(withoutKnown(each), WrittenBy::Service, placeholder); });
}

QByteArray Redactor::withoutKnown(const QByteArray& bytes) const
{
    QByteArray clean = bytes;
    for (const QByteArray& secret : m_secrets)
        clean = without(secret, clean);
    return clean;
}

QString Redactor::withoutKnown(const QString& text) const
{
    return m_secrets.isEmpty() ? text : QString::fromUtf8(withoutKnown(text.toUtf8())); // a text need not be Unicode
}

QString Redactor::apply(const QString& text) const
{
    return throughUnseen(text, [this](const QString& each) { return withoutSecretShapes(withoutKnown(each), WrittenBy::Service, placeholderText()); });
}

QString Redactor::applyToOwnWords(const QString& text) const
{
    return throughUnseen(text, [this](const QString& each) { return withoutSecretShapes(withoutKnown(each), WrittenBy::Person, placeholderText()); });
}

QString Redactor::apply(const QUrl& url) const
{
    static constexpr QByteArrayView name = "usersig=";
    QByteArray text = url.toEncoded();
    const qsizetype at = text.indexOf(name);
    if (at >= 0) {
        const qsizetype begin = at + name.size();
        const qsizetype end = text.indexOf('&', begin);
        text.replace(begin, (end < 0 ? text.size() : end) - begin, placeholder);
    }
    return QString::fromUtf8(apply(text));
}

} // namespace callscope
