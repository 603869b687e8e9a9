#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace callscope {

//! A data centre of Tencent RTC. An application lives in one and cannot move.
struct Region {
    QString key;            //!< china singapore seoul frankfurt silicon-valley jakarta tokyo mumbai
    QString host;           //!< of the current API
    QString deprecatedHost; //!< of the API for call() / groupCall()
    bool listedForCallRecords = true; //!< named on the call-record page (trtc.io 68930)
};

//! In the order of the interface, read from resources/regions.json.
[[nodiscard]] const QList<Region>& regions();
//! The keys alone, in the same order.
[[nodiscard]] QStringList regionKeys();
[[nodiscard]] std::optional<Region> findRegion(const QString& key);

//! The region that SDKAppIDs of this range usually belong to. A hint from the official Web SDK; never block on it.
[[nodiscard]] QString regionHint(quint32 sdkAppId);

} // namespace callscope
