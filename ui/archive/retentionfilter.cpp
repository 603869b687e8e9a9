#include "ui/archive/retentionfilter.h"

namespace callscope {

filter::Node removedBy(const Retention& retention, const QDateTime& now)
{
    using Kind = filter::Node::Kind;
    if (retention.kind != Retention::Kind::Days)
        return {};
    const filter::Node pinned{Kind::Leaf, {}, {filter::Field::Is, filter::Relation::Contains, QStringLiteral("pinned"), 0}};
    const qint64 oldest = now.addDays(-retention.days).toSecsSinceEpoch();
    const filter::Node tooOld{Kind::Leaf, {}, {filter::Field::Seen, filter::Relation::Less, {}, oldest}};
    return {Kind::All, {{Kind::Not, {pinned}, {}}, tooOld}, {}};
}

} // namespace callscope
