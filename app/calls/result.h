#pragma once

#include <tl/expected.hpp>

namespace callscope {

//! A value, or the reason there is none. (std::expected under the name it will have one day.)
template<typename T, typename E>
using Result = tl::expected<T, E>;

//! Wraps the reason, so that a function can `return failure(reason);`.
template<typename E>
[[nodiscard]] auto failure(E&& reason)
{
    return tl::make_unexpected(std::forward<E>(reason));
}

} // namespace callscope
