#include "app/share/pseudonyms.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

namespace callscope::share {

namespace {

constexpr int shownBytes = 5;

} // namespace

Pseudonyms Pseudonyms::forThisSession()
{
    QByteArray key(keyBytes, Qt::Uninitialized);
    for (char& byte : key)
        byte = char(QRandomGenerator::system()->bounded(256));
    return Pseudonyms(key);
}

QString Pseudonyms::named(const char* kind, const QString& text) const
{
    if (text.isEmpty())
        return {};
    const QByteArray digest = QMessageAuthenticationCode::hash(QByteArray(kind) + '\0' + text.toUtf8(), m_key, QCryptographicHash::Sha256);
    return QLatin1String(kind) + QLatin1Char('-') + QString::fromLatin1(digest.left(shownBytes).toHex().toUpper());
}

QString Pseudonyms::user(const QString& id) const
{
    return named("User", id);
}

QString Pseudonyms::room(const QString& id) const
{
    return named("Room", id);
}

QString Pseudonyms::note(const QString& text) const
{
    return named("Note", text);
}

QString Pseudonyms::value(const QString& text) const
{
    return named("Value", text);
}

} // namespace callscope::share
