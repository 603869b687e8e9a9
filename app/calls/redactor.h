#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

namespace callscope {

//! Takes secrets out of whatever is about to be kept, shown or logged. The one place where that happens.
class Redactor {
public:
    static constexpr qsizetype minSecretBytes = 8; //!< shorter ones are ignored: they would be found everywhere

    //! Knows no secret in particular: takes out what is one by its looks.
    Redactor() = default;
    explicit Redactor(const QList<QByteArray>& secrets);

    //! Every known secret becomes REDACTED, also where it is wholly or partly percent-encoded or escaped as in JSON, and where the text
    //! breaks off within it; and so does what can be nothing but a UserSig or a private key. Anything else stays byte for byte.
    [[nodiscard]] QByteArray apply(const QByteArray& bytes) const;
    [[nodiscard]] QString apply(const QString& text) const;
    //! The same, and the value of `usersig` whatever it is.
    [[nodiscard]] QString apply(const QUrl& url) const;
    //! Of what a person wrote or pasted: also what may be a SecretKey. (A service's user id may be a SHA-256 and look like one.)
    [[nodiscard]] QString applyToOwnWords(const QString& text) const;

private:
    [[nodiscard]] QByteArray withoutKnown(const QByteArray& bytes) const;
    [[nodiscard]] QString withoutKnown(const QString& text) const;

    QList<QByteArray> m_secrets; // longest first, so that one that holds another is taken whole
};

} // namespace callscope
