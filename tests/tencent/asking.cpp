#include "tests/tencent/asking.h"

#include "app/tencent/usersig.h"

#include <QTest>

namespace callscope {

namespace {

const UserSig& signature()
{
    static const UserSig sig = *UserSig::sign(1'400'000'000, QStringLiteral("administrator"), QByteArray(64, 'a'),
                                              QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC));
    return sig;
}

} // namespace

Asking::Asking(const Transport& transport) : m_client(std::make_unique<ApiClient>(m_network, m_pacer, transport))
{
}

Asking::~Asking() = default;

ApiCall* Asking::ask(const QUrl& endpoint)
{
    const wire::Request request = wire::recordByCallId(wire::currentDialect(), endpoint, 1'400'000'000, QStringLiteral("administrator"),
                                                       signature(), 17, QStringLiteral("04c9a0ac"));
    ApiCall* const call = m_client->send(request, {secret()});
    QObject::connect(call, &ApiCall::finished, &m_context, [this](const ApiReply& reply) { m_replies.append(reply); });
    return call;
}

ApiReply Asking::answerOf(const QUrl& endpoint)
{
    const qsizetype before = m_replies.size();
    const ApiCall* const call = ask(endpoint);
    Q_UNUSED(call)
    const bool ended = QTest::qWaitFor([&] { return m_replies.size() > before; }, 20'000);
    return ended ? m_replies.last() : ApiReply{{}, ApiError{.kind = ApiError::Kind::Timeout, .detail = QStringLiteral("the test's own")}};
}

QByteArray Asking::secret()
{
    return signature().secretText();
}

bool Asking::leaks(const ApiReply& reply)
{
    QByteArray all = reply.exchange.redactedUrl.toUtf8() + reply.exchange.requestBody + reply.exchange.responseBytes;
    for (const auto& [name, value] : reply.exchange.responseHeaders)
        all += name + value;
    if (reply.transportError)
        all += reply.transportError->detail.toUtf8() + reply.transportError->requestId.toUtf8();
    return all.contains(secret()) || all.contains(secret().toPercentEncoding()) || all.contains(secret().left(20));
}

} // namespace callscope
