#include "ui/profiles/profiledesk.h"

#include "app/tencent/regions.h"
#include "app/wording/profiletext.h"
#include "ui/profiles/profileform.h"

#include <QWidget>

namespace callscope {

namespace {

//! A colour for a new profile, so that two are told apart at a glance.
QString nextColour(qsizetype count)
{
    static const QStringList colours{QStringLiteral("#0072b2"), QStringLiteral("#009e73"), QStringLiteral("#b36b00"), QStringLiteral("#cc79a7"),
                                     QStringLiteral("#7a5cc0"), QStringLiteral("#b84300"), QStringLiteral("#56b4e9")};
    return colours[count % colours.size()];
}

} // namespace

ProfileDesk::ProfileDesk(ProfileRepository* repository, SecretStore& secrets, QWidget* window)
    : QObject(window), m_repository(repository), m_secrets(secrets), m_window(window)
{
}

void ProfileDesk::add(const QList<Profile>& others)
{
    Profile profile;
    profile.colour = nextColour(others.size());
    profile.identifier = QStringLiteral("administrator");
    open(profile, others);
}

void ProfileDesk::edit(const Profile& profile, const QList<Profile>& others)
{
    open(profile, others);
}

void ProfileDesk::open(const Profile& profile, const QList<Profile>& others)
{
    if (!m_repository)
        return;
    auto* form = new ProfileForm(profile, others, m_window);
    connect(form, &ProfileForm::saved, this, [this, form](const Profile& saved) { save(saved, form->takeCredential()); });
    form->open();
}

void ProfileDesk::save(const Profile& profile, std::optional<Credential> credential)
{
    if (credential) {
        m_secrets.write(profile.id, std::move(*credential), this, [this](const SecretStore::WriteResult& result) {
            if (!result)
                Q_EMIT said(wording::secretError(result.error()));
            else if (result->kept == Kept::ThisSessionOnly)
                Q_EMIT said(tr("No key store took the secret: it is kept for this session only."));
            else
                Q_EMIT said(tr("The secret is kept in the key store."));
        });
    }
    Q_EMIT saving(profile.id);
    m_repository->update([profile, keys = regionKeys()](ProfileSet set) -> ProfileStore::Loaded {
        const auto problems = checkProfile(profile, keys, set.profiles);
        if (!problems.isEmpty())
            return failure(ProfileStoreError{ProfileStoreError::Kind::Refused, {}, {}, {}, problems});
        set.currentId = set.put(profile);
        return set;
    });
}

} // namespace callscope
