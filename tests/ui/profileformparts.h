#pragma once

#include "app/tencent/usersig.h"
#include "ui/profiles/profileform.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

namespace callscope {

inline constexpr quint32 sdkAppId = 1400001234;
inline const QString key = QStringLiteral("0123456789abcdef").repeated(4);

enum SecretKind { SecretKey, PastedUserSig };

inline Profile good()
{
    Profile profile;
    profile.id = QStringLiteral("good");
    profile.name = QStringLiteral("Prod");
    profile.colour = QStringLiteral("#0072b2");
    profile.sdkAppId = sdkAppId;
    profile.identifier = QStringLiteral("administrator");
    profile.regionKey = QStringLiteral("china");
    return profile;
}

inline QByteArray userSig(quint32 application, const QString& identifier, qint64 age = 0, qint64 validity = 86'400)
{
    return UserSig::sign(application, identifier, key.toLatin1(), QDateTime::currentDateTimeUtc().addSecs(-age), validity)->secretText();
}

//! A form and its parts, found as a test from outside finds them.
struct Form {
    explicit Form(const Profile& profile, const QList<Profile>& others = {}) : form(new ProfileForm(profile, others)) { form->show(); }
    ~Form() { delete form; }

    QLineEdit* edit(const char* name) const { return form->findChild<QLineEdit*>(QLatin1String(name)); }
    QComboBox* box(const char* name) const { return form->findChild<QComboBox*>(QLatin1String(name)); }
    QString message() const { return form->findChild<QLabel*>(QStringLiteral("profileMessage"))->text(); }
    QPushButton* save() const { return form->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save); }
    void chooseRegion(const QString& regionKey) { box("profileRegionBox")->setCurrentIndex(box("profileRegionBox")->findData(regionKey)); }

    QPointer<ProfileForm> form;
};

} // namespace callscope
