#pragma once

#include "app/tencent/apiclient.h"

#include <QList>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <memory>

namespace callscope {

//! A client with everything it needs, and what came of its calls, for tests that ask a FakeServer.
class Asking {
public:
    explicit Asking(const Transport& transport = {});
    ~Asking();

    [[nodiscard]] ApiCall* ask(const QUrl& endpoint);
    //! Asks, and waits for the end.
    [[nodiscard]] ApiReply answerOf(const QUrl& endpoint);

    [[nodiscard]] const QList<ApiReply>& replies() const { return m_replies; }
    [[nodiscard]] QNetworkAccessManager& network() { return m_network; }
    [[nodiscard]] Pacer& pacer() { return m_pacer; }
    [[nodiscard]] ApiClient& client() { return *m_client; }
    void deleteClient() { m_client.reset(); }

    //! The signature that every request carries, which must be seen nowhere.
    [[nodiscard]] static QByteArray secret();
    //! True when the secret, in any spelling, stands in anything that a reply carries.
    [[nodiscard]] static bool leaks(const ApiReply& reply);

private:
    QNetworkAccessManager m_network;
    Pacer m_pacer;
    std::unique_ptr<ApiClient> m_client;
    QList<ApiReply> m_replies;
    QObject m_context;
};

} // namespace callscope
