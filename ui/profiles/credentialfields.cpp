#include "ui/profiles/credentialfields.h"

#include "app/tencent/usersig.h"
#include "app/wording/sentences.h"
#include "app/wording/timetext.h"
#include "ui/call/boundedtext.h"
#include "ui/profiles/secretedit.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace callscope {

namespace {

//! What stands in a UserSig, for everybody to see who has it.
QString factsOf(const UserSig& userSig)
{
    constexpr qsizetype mostCharacters = 64; // of a name that somebody made up
    return CredentialFields::tr("UserSig of %1, SDKAppID %2\nissued %3, expires %4")
        .arg(shortened(userSig.identifier(), mostCharacters))
        .arg(userSig.sdkAppId())
        .arg(wording::dateTime(userSig.issuedAt(), wording::localZone()), wording::dateTime(userSig.expiresAt(), wording::localZone()));
}

QString keyProblem(const QByteArray& secret)
{
    const auto problem = secretKeyProblem(secret);
    if (problem == UserSigError::KeyIsPem)
        return CredentialFields::tr("This is a PEM key. The console's SecretKey is a line of 64 hexadecimal digits.");
    if (problem && UserSig::parse(secret))
        return CredentialFields::tr("This is a UserSig, not a SecretKey (64 hexadecimal digits): choose UserSig under Sign with.");
    return problem ? wording::counted(secret.size(), CredentialFields::tr("A SecretKey has 64 hexadecimal digits; this has %1 character."),
                                      CredentialFields::tr("A SecretKey has 64 hexadecimal digits; this has %1 characters."))
                   : QString();
}

QString userSigProblem(const QByteArray& secret, quint32 sdkAppId, const QString& identifier)
{
    const auto userSig = UserSig::parse(secret);
    if (!userSig)
        return CredentialFields::tr("This is no UserSig, or only part of one.");
    if (userSig->sdkAppId() != sdkAppId)
        return CredentialFields::tr("This UserSig is for SDKAppID %1.").arg(userSig->sdkAppId());
    if (userSig->identifier() != identifier)
        return CredentialFields::tr("This UserSig is for the administrator %1.").arg(userSig->identifier());
    return userSig->isValidAt(QDateTime::currentDateTimeUtc())
        ? QString()
        : CredentialFields::tr("This UserSig expired on %1.").arg(wording::dateTime(userSig->expiresAt(), wording::localZone()));
}

} // namespace

CredentialFields::CredentialFields(bool isNew, QFormLayout& form, QObject* parent)
    : QObject(parent), m_kind(new QComboBox), m_secret(new SecretEdit(isNew ? QString() : tr("Unchanged; it is never shown again"))), m_facts(new QLabel)
{
    m_kind->addItem(tr("Secret key (signs on this machine)"));
    m_kind->addItem(tr("UserSig (pasted, ends when it expires)"));
    m_kind->setObjectName(QStringLiteral("profileSecretKindBox"));
    m_secret->setObjectName(QStringLiteral("profileSecretField"));
    m_secret->setAccessibleName(tr("Secret"));
    m_facts->setObjectName(QStringLiteral("profileUserSigFacts"));
    m_facts->setTextFormat(Qt::PlainText); // it names what stands in a pasted UserSig
    m_facts->hide();
    form.addRow(tr("Si&gn with"), m_kind);
    form.addRow(tr("Se&cret"), m_secret);
    form.addRow(QString(), m_facts);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CredentialFields::look);
    connect(m_secret, &QLineEdit::textChanged, this, &CredentialFields::look);
}

void CredentialFields::look()
{
    const auto userSig = isSecretKey() ? std::nullopt : std::optional(UserSig::parse(m_secret->text().trimmed().toUtf8()));
    const bool readable = userSig && *userSig;
    m_facts->setText(readable ? factsOf(**userSig) : QString());
    m_facts->setVisible(readable);
    Q_EMIT changed();
}

QString CredentialFields::problem(quint32 sdkAppId, const QString& identifier) const
{
    QByteArray secret = m_secret->text().trimmed().toUtf8();
    if (secret.isEmpty())
        return {};
    QString sentence = isSecretKey() ? keyProblem(secret) : userSigProblem(secret, sdkAppId, identifier);
    wipe(secret);
    return sentence;
}

std::optional<Credential> CredentialFields::take()
{
    QByteArray secret = m_secret->take();
    if (secret.isEmpty())
        return std::nullopt;
    return Credential(isSecretKey() ? Credential::Kind::SecretKey : Credential::Kind::UserSig, std::move(secret));
}

bool CredentialFields::isSecretKey() const
{
    return m_kind->currentIndex() == 0;
}

} // namespace callscope
