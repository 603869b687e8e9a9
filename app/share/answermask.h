#pragma once

#include "app/share/pseudonyms.h"
#include "app/share/servicefields.h"

#include <QByteArray>
#include <QSet>
#include <QString>

namespace callscope::share {

//! Puts pseudonyms into a JSON text in one pass over its tokens, and changes no other byte of it.
class AnswerMask {
public:
    //! \param json must be JSON in UTF-8
    AnswerMask(const QByteArray& json, const Pseudonyms& pseudonyms);

    [[nodiscard]] QByteArray masked() const;
    //! A value of the answer's as it may be seen: itself, or a pseudonym.
    [[nodiscard]] QString valueFor(const QString& text, FieldMeaning meaning) const;

private:
    struct Level {
        bool isObject = false;
        FieldMeaning meaning = FieldMeaning::Unknown; // of the list that it is, or of the last name in it
        bool isDocumented = true; // elsewhere a name may be somebody's as well as a value
    };
    struct Token {
        qsizetype begin = 0;
        qsizetype end = 0;
    };

    //! Calls `visit(token, isName, level)` for every string and number.
    template<typename Visit>
    void walk(Visit visit) const;
    [[nodiscard]] Token tokenAt(qsizetype at) const;
    [[nodiscard]] bool isName(const Token& token) const;
    [[nodiscard]] QString textOf(const Token& token) const;
    [[nodiscard]] QString nameFor(const QString& name, bool isDocumented) const;
    //! The pseudonym of a text under a name nobody knows: the same that it has where it is a person or a room.
    [[nodiscard]] QString pseudonymOf(const QString& text) const;
    [[nodiscard]] bool mentionsAnyone(const QString& text) const;

    QByteArray m_json;
    const Pseudonyms& m_pseudonyms;
    QSet<QString> m_users;
    QSet<QString> m_rooms;
};

} // namespace callscope::share
