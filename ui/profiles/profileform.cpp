#include "ui/profiles/profileform.h"

#include "app/tencent/regions.h"
#include "app/wording/fieldtext.h"
#include "app/wording/profiletext.h"
#include "ui/profiles/cafilefield.h"
#include "ui/profiles/colourbutton.h"
#include "ui/profiles/credentialfields.h"
#include "ui/profiles/proxyfields.h"
#include "ui/theme/dialogshape.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QUuid>
#include <QVBoxLayout>

namespace callscope {

namespace {

constexpr int gridStep = 8;
constexpr int leastWidth = 560;

QLineEdit* field(const QString& text, const QString& name)
{
    auto* edit = new QLineEdit(text);
    edit->setObjectName(name);
    return edit;
}

} // namespace

ProfileForm::ProfileForm(const Profile& profile, const QList<Profile>& others, QWidget* parent)
    : QDialog(parent), m_profile(profile), m_others(others), m_isNew(profile.id.isEmpty()),
      m_name(field(profile.name, QStringLiteral("profileNameField"))), m_colour(new ColourButton(profile.colour)), m_region(new QComboBox),
      m_endpoint(field(profile.customEndpoint.toString(), QStringLiteral("profileEndpointField"))),
      m_sdkAppId(field(profile.sdkAppId == 0 ? QString() : QString::number(profile.sdkAppId), QStringLiteral("profileSdkAppIdField"))),
      m_identifier(field(profile.identifier, QStringLiteral("profileIdentifierField"))), m_caFile(new CaFileField(profile.caFile)),
      m_timeout(new QSpinBox), m_deprecatedApi(new QCheckBox(tr("Also ask the &deprecated API (calls started with call() or groupCall())"))),
      m_message(new QLabel), m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel))
{
    setObjectName(QStringLiteral("profileForm"));
    setWindowTitle(m_isNew ? tr("Add a profile") : tr("Edit the profile"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    if (m_isNew)
        m_profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);

    auto* form = new QFormLayout;
    form->setSpacing(gridStep);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addNameRow(*form);
    addPlaceRows(*form);
    form->addRow(tr("&SDKAppID"), m_sdkAppId);
    form->addRow(tr("&Administrator"), m_identifier);
    m_credential = new CredentialFields(m_isNew, *form, this);
    addTravelRows(*form);
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
    growToText(*this, {leastWidth, 0});

    connect(m_buttons, &QDialogButtonBox::accepted, this, &ProfileForm::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const QLineEdit* edit : {m_name, m_endpoint, m_sdkAppId, m_identifier})
        connect(edit, &QLineEdit::textChanged, this, &ProfileForm::check);
    connect(m_region, &QComboBox::currentIndexChanged, this, &ProfileForm::check);
    connect(m_credential, &CredentialFields::changed, this, &ProfileForm::check);
    connect(m_caFile, &CaFileField::changed, this, &ProfileForm::check);
    connect(m_proxy, &ProxyFields::changed, this, &ProfileForm::check);
    check();
}

void ProfileForm::addNameRow(QFormLayout& form)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(gridStep);
    row->addWidget(m_name, 1);
    row->addWidget(m_colour);
    form.addRow(tr("&Name"), row);
    static_cast<QLabel*>(form.labelForField(row))->setBuddy(m_name);
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

void ProfileForm::addTravelRows(QFormLayout& form)
{
    form.addRow(tr("CA &file"), m_caFile);
    m_proxy = new ProxyFields(m_profile.proxy, form, this);
    m_timeout->setObjectName(QStringLiteral("profileTimeoutField"));
    m_timeout->setRange(minTimeoutSeconds, maxTimeoutSeconds);
    m_timeout->setValue(m_profile.timeoutSeconds);
    m_timeout->setSuffix(tr(" s"));
    m_timeout->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    form.addRow(tr("&Time-out"), m_timeout);
    m_deprecatedApi->setObjectName(QStringLiteral("profileDeprecatedApiBox"));
    m_deprecatedApi->setChecked(m_profile.deprecatedApi);
    form.addRow(QString(), m_deprecatedApi);
}

Profile ProfileForm::entered() const
{
    Profile profile = m_profile;
    profile.name = m_name->text().trimmed();
    profile.colour = m_colour->colour();
    profile.regionKey = m_region->currentData().toString();
    profile.customEndpoint = profile.regionKey.isEmpty() ? parseEndpoint(m_endpoint->text().trimmed()).value_or(QUrl()) : QUrl();
    profile.sdkAppId = m_sdkAppId->text().trimmed().toUInt();
    profile.identifier = m_identifier->text().trimmed();
    profile.caFile = m_caFile->path();
    profile.proxy = m_proxy->proxy();
    profile.timeoutSeconds = m_timeout->value();
    profile.deprecatedApi = m_deprecatedApi->isChecked();
    return profile;
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
            sentences.append(problem == ProfileProblem::ProxyMalformed ? tr("Enter the proxy's host.") : wording::profileProblem(problem));
    }
    for (const QString& problem : {m_credential->problem(profile.sdkAppId, profile.identifier), m_caFile->problem()}) {
        if (!problem.isEmpty())
            sentences.append(problem);
    }
    return sentences;
}

QString ProfileForm::hint() const
{
    const Profile profile = entered();
    const QString usual = regionHint(profile.sdkAppId);
    if (profile.regionKey.isEmpty() || profile.sdkAppId == 0 || usual == profile.regionKey)
        return tr("Secrets are kept in the system's key store, or for this session only where there is none. They are never shown again.");
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
    return m_credential->take();
}

std::optional<Credential> ProfileForm::takeProxyPassword()
{
    return m_proxy->takePassword();
}

void ProfileForm::accept()
{
    if (!problems().isEmpty())
        return;
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(false); // until whoever saves it has answered
    Q_EMIT saved(entered());
}

void ProfileForm::showFailure(const QString& sentence)
{
    m_message->setText(sentence);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(true);
}

} // namespace callscope
