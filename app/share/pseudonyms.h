#pragma once

#include <QByteArray>
#include <QString>

namespace callscope::share {

//! Names in place of names: the same text always gets the same pseudonym under one key, and without the key nobody computes it back
//! (HMAC-SHA-256, of which 40 bits are shown: of a million people hardly two share one).
class Pseudonyms {
public:
    static constexpr int keyBytes = 32;

    //! \param key keyBytes random bytes, the archive's own
    explicit Pseudonyms(QByteArray key) : m_key(std::move(key)) {}
    //! With a key of their own, gone with them: where there is no archive.
    [[nodiscard]] static Pseudonyms forThisSession();

    // Of an empty text: empty.
    [[nodiscard]] QString user(const QString& id) const;   //!< "User-7F3A91C2B4"
    [[nodiscard]] QString room(const QString& id) const;   //!< "Room-…"
    [[nodiscard]] QString note(const QString& text) const; //!< "Note-…"
    //! Of a value whose meaning is not known: "Value-…"
    [[nodiscard]] QString value(const QString& text) const;

private:
    [[nodiscard]] QString named(const char* kind, const QString& text) const;

    QByteArray m_key;
};

} // namespace callscope::share
