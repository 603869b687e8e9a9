#pragma once

#include "app/profiles/secretstore.h"

#include <QTest>

namespace callscope {

//! Asks a store and runs the event loop until it answers. Nothing: no answer in time, or one that did not come through the event loop.
template<typename Outcome, typename Ask>
std::optional<Outcome> answerOf(const Ask& ask, int timeoutMs = 30'000)
{
    QObject context;
    std::optional<Outcome> answer;
    int answers = 0;
    ask(&context, [&](Outcome outcome) {
        answer.emplace(std::move(outcome));
        ++answers;
    });
    if (answers > 0)
        return std::nullopt;
    if (!QTest::qWaitFor([&] { return answers > 0; }, timeoutMs))
        return std::nullopt;
    QTest::qWait(1); // a second answer would come now
    return answers == 1 ? std::move(answer) : std::nullopt;
}

inline std::optional<SecretStore::ReadResult> readNow(SecretStore& store, const QString& id)
{
    return answerOf<SecretStore::ReadResult>([&](QObject* context, SecretStore::ReadDone done) { store.read(id, context, std::move(done)); });
}

inline std::optional<SecretStore::WriteResult> writeNow(SecretStore& store, const QString& id, Credential credential)
{
    return answerOf<SecretStore::WriteResult>(
        [&](QObject* context, SecretStore::WriteDone done) { store.write(id, std::move(credential), context, std::move(done)); });
}

inline std::optional<SecretStore::RemoveResult> removeNow(SecretStore& store, const QString& id)
{
    return answerOf<SecretStore::RemoveResult>(
        [&](QObject* context, SecretStore::RemoveDone done) { store.remove(id, context, std::move(done)); });
}

//! What a read came to, in a word that a comparison can show: the secret's kind and text, "nothing", or the error's kind.
inline QByteArray told(const std::optional<SecretStore::ReadResult>& answer)
{
    static constexpr const char* kinds[] = {"locked", "unavailable", "denied", "timeout", "other"};
    if (!answer)
        return "no answer";
    if (!*answer)
        return kinds[size_t(answer->error().kind)];
    if (!answer->value())
        return "nothing";
    const Credential& credential = *answer->value();
    static constexpr const char* names[] = {"secret-key ", "usersig ", "proxy-password "};
    return names[size_t(credential.kind)] + credential.secret;
}

inline QByteArray told(const std::optional<SecretStore::WriteResult>& answer)
{
    static constexpr const char* kinds[] = {"locked", "unavailable", "denied", "timeout", "other"};
    if (!answer)
        return "no answer";
    if (!*answer)
        return kinds[size_t(answer->error().kind)];
    const StoredSecret& stored = **answer;
    QByteArray words = stored.kept == Kept::InKeyStore ? "key store" : "session";
    if (stored.keyStoreError)
        words += QByteArray(", ") + kinds[size_t(stored.keyStoreError->kind)];
    return words;
}

inline QByteArray told(const std::optional<SecretStore::RemoveResult>& answer)
{
    static constexpr const char* kinds[] = {"locked", "unavailable", "denied", "timeout", "other"};
    if (!answer)
        return "no answer";
    return *answer ? "removed" : kinds[size_t(answer->error().kind)];
}

inline Credential secretKey(const char* text)
{
    return {Credential::Kind::SecretKey, QByteArray(text)};
}

inline Credential userSig(const char* text)
{
    return {Credential::Kind::UserSig, QByteArray(text)};
}

} // namespace callscope
