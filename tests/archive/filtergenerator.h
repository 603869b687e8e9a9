#pragma once

#include "app/archive/filter.h"
#include "app/archive/filtertime.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace callscope {

//! 20 November 2026, 20:00 in Shanghai.
[[nodiscard]] FilterClock noonClock();

//! Makes up filters. Every choice is asked of the source, so a seed or a fuzzer's bytes give the same filter again.
class FilterGenerator {
public:
    //! 0…bound-1
    using Source = std::function<quint32(quint32 bound)>;

    explicit FilterGenerator(Source source) : m_source(std::move(source)) {}

    [[nodiscard]] static Source seeded(quint32 seed);
    //! Words that calls and filters share, the awkward ones among them.
    [[nodiscard]] static const QStringList& vocabulary();

    //! A tree as parse() could make it.
    [[nodiscard]] filter::Node node(int depth = 4);
    //! Pieces of the language in any order: often a filter, often nearly one.
    [[nodiscard]] QString text();
    //! Any characters, halves of surrogate pairs and NULs among them.
    [[nodiscard]] QString noise();

    [[nodiscard]] quint32 below(quint32 bound) { return m_source(bound); }
    [[nodiscard]] QString word() { return oneOf(vocabulary()); }
    [[nodiscard]] QString oneOf(const QStringList& values) { return values.at(qsizetype(below(quint32(values.size())))); }

private:
    [[nodiscard]] filter::Node leaf();
    [[nodiscard]] qint64 moment();

    Source m_source;
};

//! The same tree?
[[nodiscard]] bool isSame(const filter::Node& one, const filter::Node& other);

} // namespace callscope
