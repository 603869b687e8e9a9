#pragma once

namespace callscope {

//! How long calls are kept.
struct Retention {
    enum class Kind { ForEver, Days, Nothing };

    static constexpr int mostDays = 3650;

    Kind kind = Kind::ForEver;
    int days = 90; //!< of Days: 1…mostDays, since the last look-up

    [[nodiscard]] bool operator==(const Retention&) const = default;
};

} // namespace callscope
