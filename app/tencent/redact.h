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

    explicit Redactor(const QList<QByteArray>& secrets);

    //! Every secret becomes REDACTED, also where it is wholly or partly percent-encoded or escaped as in JSON,
    //! and where the text breaks off within it.
    [[nodiscard]] QByteArray apply(const QByteArray& bytes) const;
    [[nodiscard]] QString apply(const QString& text) const;
    //! The same, and the value of `usersig` whatever it is.
    [[nodiscard]] QString apply(const QUrl& url) const;

private:
    QList<QByteArray> m_secrets; // longest first, so that one that holds another is taken whole
};

} // namespace callscope
