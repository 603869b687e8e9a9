#pragma once

#include "app/calls/result.h"

#include <QSslConfiguration>
#include <QString>

namespace callscope {

//! Why a certificate and key cannot serve, and which of the two files is to blame.
struct ServerTlsError {
    enum class Problem { CannotOpen, NoCertificate, NoKey, KeyOfAnother };
    Problem problem = Problem::CannotOpen;
    QString file;
    QString detail; //!< the operating system's words for CannotOpen
};

//! Reads a PEM certificate chain (leaf first) and its unencrypted PEM key. KeyOfAnother blames the key's file.
[[nodiscard]] Result<QSslConfiguration, ServerTlsError> serverTls(const QString& certificateFile, const QString& keyFile);

} // namespace callscope
