#pragma once

#include "app/calls/result.h"
#include "app/sandbox/democall.h"
#include "app/sandbox/sandboxapplication.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <optional>

namespace callscope {

//! A local service that answers as Tencent documents it: for demo mode, tests and benchmarks. Listens on 127.0.0.1 only.
//! Its calls are as old as they look: whole days are added at start(), until the newest is less than a day old.
class Sandbox : public QObject {
    Q_OBJECT
public:
    struct Options {
        quint16 port = 0;                      //!< 0: any free one
        int latencyMs = 0;                     //!< before every answer
        std::optional<QSslConfiguration> tls;  //!< see serverTls(); nothing: plain HTTP
        int maxPerSecond = 200;                //!< more are refused with 60011; 0: no limit
        QList<SandboxApplication> applications{}; //!< beside the demo's own
        std::function<QDateTime()> clock{};    //!< UTC; nothing: the system's
    };

    explicit Sandbox(QObject* parent = nullptr);
    ~Sandbox() override;

    //! Listens and answers from now on; call it once.
    //! Returns the port, or the operating system's words for why it cannot.
    [[nodiscard]] Result<quint16, QString> start(const Options& options);
    [[nodiscard]] Result<quint16, QString> start() { return start(Options{}); }

    //! Such as http://127.0.0.1:40123; empty before start().
    [[nodiscard]] QUrl endpoint() const { return m_endpoint; }

    // The demo's credentials. The key is public: it guards nothing.
    [[nodiscard]] static quint32 demoSdkAppId();
    [[nodiscard]] static QString demoIdentifier();
    [[nodiscard]] static QByteArray demoSecretKey();

    //! The calls worth showing, the most ordinary ones first.
    [[nodiscard]] static QList<DemoCall> demoCalls();
    //! Ids that provoke one class of failure each. Beside them, any error-<code> and http-<status> works.
    [[nodiscard]] static QStringList provocations();
    //! The documented sample (trtc.io 68930).
    [[nodiscard]] static QString sampleCallId();

private:
    QUrl m_endpoint;
};

} // namespace callscope
