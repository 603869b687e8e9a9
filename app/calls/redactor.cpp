#include "app/calls/redactor.h"

#include "app/calls/secretshapes.h"

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

// How many bytes at the start of `text` are the secret, or as much of it as fits before the text ends. 0: they are not.
qsizetype secretLength(QByteArrayView text, const QByteArray& secret)
{
    qsizetype at = 0;
    for (qsizetype i = 0; i < secret.size(); ++i) {
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

} // namespace

Redactor::Redactor(const QList<QByteArray>& secrets)
{
    std::ranges::copy_if(secrets, std::back_inserter(m_secrets), [](const QByteArray& secret) { return secret.size() >= minSecretBytes; });
    std::ranges::sort(m_secrets, std::ranges::greater{}, &QByteArray::size);
}

QByteArray Redactor::apply(const QByteArray& bytes) const
{
    QByteArray clean = bytes;
    for (const QByteArray& secret : m_secrets)
        clean = without(secret, clean);
    return withoutSecretShapes(clean, WrittenBy::Service, placeholder);
}

QString Redactor::withoutKnown(const QString& text) const
{
    if (m_secrets.isEmpty())
        return text; // which need not be Unicode
    QByteArray clean = text.toUtf8();
    for (const QByteArray& secret : m_secrets)
        clean = without(secret, clean);
    return QString::fromUtf8(clean);
}

QString Redactor::apply(const QString& text) const
{
    return withoutSecretShapes(withoutKnown(text), WrittenBy::Service, placeholderText());
}

QString Redactor::applyToOwnWords(const QString& text) const
{
    return withoutSecretShapes(withoutKnown(text), WrittenBy::Person, placeholderText());
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
