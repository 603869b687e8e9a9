#pragma once

namespace callscope {

//! Keeps OpenSSL from cleaning up in an exit handler, which races with the last breath of Qt's network and pool threads: seen as
//! false leaks, and once as a double free after the work was done. The process's end frees everything anyway.
//! Call it before the first use of TLS; any thread; does nothing where Qt uses another TLS library.
void keepOpenSslUntilTheEnd();

} // namespace callscope
