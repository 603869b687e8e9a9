#pragma once

#include <QString>
#include <QUrl>

namespace callscope {

//! How requests of a profile leave the machine.
struct ProxyChoice {
    enum class Kind { System, None, Http, Socks5 };
    Kind kind = Kind::System;
    QString host;
    quint16 port = 0;
    QString user; //!< its password is a secret and lives in the key store
};

//! Who asks, and where. There is no secret in it, ever.
struct Profile {
    QString id;         //!< a UUID; the key store's entry is named after it
    QString name;
    QString colour;     //!< #rrggbb
    quint32 sdkAppId = 0;
    QString identifier; //!< the App administrator, at most 32 bytes in UTF-8
    QString regionKey;  //!< empty: `customEndpoint` is used
    QUrl customEndpoint;
    QString caFile;
    ProxyChoice proxy;
    bool deprecatedApi = false; //!< ask the API for call() / groupCall() too where the current one knows nothing
    int timeoutSeconds = 10;    //!< 1…120
    bool locked = false;        //!< of the system-wide file: it can be used, not changed; never written to the person's own
};

} // namespace callscope
