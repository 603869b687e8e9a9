#include "ui/profiles/profileform.h"

#include "app/tencent/regions.h"
#include "app/tencent/usersig.h"
#include "app/wording/fieldtext.h"
#include "app/wording/profiletext.h"
#include "app/wording/timetext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

namespace callscope {

namespace {

constexpr int gridStep = 8;

QLineEdit* field(const QString& text, const QString& name)
{
    auto* edit = new QLineEdit(text);
    edit->setObjectName(name);
    return edit;
}

} // namespace

ProfileForm::ProfileForm(const Profile& profile, const QList<Profile>& others, QWidget* parent)
    : QDialog(parent), m_profile(profile), m_others(others), m_name(field(profile.name, QStringLiteral("profileNameField"))),
      m_region(new QComboBox), m_endpoint(field(profile.customEndpoint.toString(), QStringLiteral("profileEndpointField"))),
      m_sdkAppId(field(profile.sdkAppId == 0 ? QString() : QString::number(profile.sdkAppId), QStringLiteral("profileSdkAppIdField"))),
      m_identifier(field(profile.identifier, QStringLiteral("profileIdentifierField"))),
      m_deprecatedApi(new QCheckBox(tr("Also ask the &deprecated API (calls started with call() or groupCall())"))),
      m_secretKind(new QComboBox), m_secret(field({}, QStringLiteral("profileSecretField"))), m_message(new QLabel),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel))
{
    setObjectName(QStringLiteral("profileForm"));
    setWindowTitle(profile.id.isEmpty() ? tr("Add a profile") : tr("Edit the profile"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    if (m_profile.id.isEmpty())
        m_profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);

    auto* form = new QFormLayout;
    form->setSpacing(gridStep);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Name"), m_name);
    addPlaceRows(*form);
    form->addRow(tr("&SDKAppID"), m_sdkAppId);
    form->addRow(tr("&Administrator"), m_identifier);
    addSecretRows(*form);
    form->addRow(QString(), m_deprecatedApi);
    m_deprecatedApi->setChecked(profile.deprecatedApi);
    m_message->setObjectName(QStringLiteral("profileMessage"));
    m_message->setTextFormat(Qt::PlainText); // it may name what stands in a pasted UserSig
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(fontMetrics().height() * 3);
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeading);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gridStep, 2 * gridStep, 2 * gridStep, 2 * gridStep);
    layout->setSpacing(2 * gridStep);
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
    setMinimumWidth(560);

    connect(m_buttons, &QDialogButtonBox::accepted, this, &ProfileForm::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const QLineEdit* edit : {m_name, m_endpoint, m_sdkAppId, m_identifier, m_secret})
        connect(edit, &QLineEdit::textChanged, this, &ProfileForm::check);
    for (const QComboBox* box : {m_region, m_secretKind})
        connect(box, &QComboBox::currentIndexChanged, this, &ProfileForm::check);
    check();
}

void ProfileForm::addPlaceRows(QFormLayout& form)
{
    for (const Region& region : regions()) {
        const QString name = wording::regionName(region.key);
        m_region->addItem(region.listedForCallRecords ? name : tr("%1 (not listed for call records)").arg(name), region.key);
    }
    m_region->addItem(tr("Custom endpoint"), QString());
    m_region->setObjectName(QStringLiteral("profileRegionBox"));
    const bool custom = m_profile.regionKey.isEmpty() && !m_profile.customEndpoint.isEmpty();
    const int known = m_profile.regionKey.isEmpty() ? 0 : m_region->findData(m_profile.regionKey); // a new one starts with the first region
    m_region->setCurrentIndex(custom ? m_region->count() - 1 : qMax(0, known));
    m_endpoint->setPlaceholderText(QStringLiteral("https://host[:port]"));
    form.addRow(tr("&Region"), m_region);
    form.addRow(tr("&Endpoint"), m_endpoint);
}

void ProfileForm::addSecretRows(QFormLayout& form)
{
    m_secretKind->addItem(tr("Secret key (signs on this machine)"));
    m_secretKind->addItem(tr("UserSig (pasted, ends when it expires)"));
    m_secretKind->setObjectName(QStringLiteral("profileSecretKindBox"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_secret->setContextMenuPolicy(Qt::DefaultContextMenu);
    m_secret->setAccessibleName(tr("Secret"));
    form.addRow(tr("Si&gn with"), m_secretKind);
    form.addRow(tr("Se&cret"), m_secret);
}

bool ProfileForm::isSecretKey() const
{
    return m_secretKind->currentIndex() == 0;
}

Profile ProfileForm::entered() const
{
    Profile profile = m_profile;
    profile.name = m_name->text().trimmed();
    profile.regionKey = m_region->currentData().toString();
    profile.customEndpoint = profile.regionKey.isEmpty() ? parseEndpoint(m_endpoint->text().trimmed()).value_or(QUrl()) : QUrl();
    profile.sdkAppId = m_sdkAppId->text().trimmed().toUInt();
    profile.identifier = m_identifier->text().trimmed();
    profile.deprecatedApi = m_deprecatedApi->isChecked();
    return profile;
}

QString ProfileForm::secretProblem() const
{
    const QByteArray secret = m_secret->text().trimmed().toUtf8();
    if (secret.isEmpty())
        return {};
    if (isSecretKey()) {
        const auto problem = secretKeyProblem(secret);
        if (problem == UserSigError::KeyIsPem)
            return tr("This is a PEM key. The console's SecretKey is a line of 64 hexadecimal digits.");
        return problem ? tr("A SecretKey has 64 hexadecimal digits; this has %1 characters.").arg(secret.size()) : QString();
    }
    const auto userSig = UserSig::parse(secret);
    if (!userSig)
        return tr("This is no UserSig, or only part of one.");
    if (userSig->sdkAppId() != m_sdkAppId->text().trimmed().toUInt())
        return tr("This UserSig is for SDKAppID %1.").arg(userSig->sdkAppId());
    if (userSig->identifier() != m_identifier->text().trimmed())
        return tr("This UserSig is for the administrator %1.").arg(userSig->identifier());
    return userSig->isValidAt(QDateTime::currentDateTimeUtc()) ? QString()
        : tr("This UserSig expired on %1.").arg(wording::dateTime(userSig->expiresAt(), wording::localZone()));
}

QStringList ProfileForm::problems() const
{
    QStringList sentences;
    const Profile profile = entered();
    if (profile.regionKey.isEmpty()) {
        if (const auto endpoint = parseEndpoint(m_endpoint->text().trimmed()); !endpoint)
            sentences.append(wording::profileProblem(endpoint.error()));
    }
    for (const ProfileProblem problem : checkProfile(profile, regionKeys(), m_others)) {
        if (problem != ProfileProblem::NoRegionOrEndpoint || sentences.isEmpty())
            sentences.append(wording::profileProblem(problem));
    }
    if (const QString problem = secretProblem(); !problem.isEmpty())
        sentences.append(problem);
    return sentences;
}

QString ProfileForm::hint() const
{
    const Profile profile = entered();
    const QString usual = regionHint(profile.sdkAppId);
    if (profile.regionKey.isEmpty() || profile.sdkAppId == 0 || usual == profile.regionKey)
        return tr("The secret is kept in the system's key store, or for this session only where there is none. It is never shown again.");
    return tr("A hint: SDKAppIDs like this one usually belong to %1.").arg(wording::regionName(usual));
}

void ProfileForm::check()
{
    m_endpoint->setEnabled(m_region->currentData().toString().isEmpty());
    const QStringList wrong = problems();
    m_message->setText(wrong.isEmpty() ? hint() : wrong.first());
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(wrong.isEmpty());
}

std::optional<Credential> ProfileForm::takeCredential()
{
    QString text = m_secret->text().trimmed();
    m_secret->clear();
    if (text.isEmpty())
        return std::nullopt;
    Credential credential(isSecretKey() ? Credential::Kind::SecretKey : Credential::Kind::UserSig, text.toUtf8());
    wipe(text);
    return credential;
}

void ProfileForm::accept()
{
    if (!problems().isEmpty())
        return;
    Q_EMIT saved(entered());
    QDialog::accept();
}

} // namespace callscope
