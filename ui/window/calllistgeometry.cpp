#include "ui/window/calllistgeometry.h"

#include <algorithm>

namespace callscope {

void CallListGeometry::setHeights(const Heights& heights)
{
    m_heights = heights;
    placeFrom(0);
}

void CallListGeometry::setRows(std::vector<Row> rows)
{
    m_rows = std::move(rows);
    placeFrom(0);
}

void CallListGeometry::insert(int at, const std::vector<Row>& rows)
{
    m_rows.insert(m_rows.begin() + at, rows.begin(), rows.end());
    placeFrom(at);
}

void CallListGeometry::remove(int first, int count)
{
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + first + count);
    placeFrom(first);
}

void CallListGeometry::replace(int row, const Row& with)
{
    m_rows[row] = with;
    placeFrom(row);
}

void CallListGeometry::placeFrom(int row)
{
    m_tops.resize(m_rows.size() + 1);
    m_tops[0] = 0;
    for (int each = std::min(row, count()); each < count(); ++each)
        m_tops[each + 1] = top(each) + height(each);
}

int CallListGeometry::rowAt(int y) const
{
    return int(std::upper_bound(m_tops.begin(), m_tops.end(), y) - m_tops.begin()) - 1;
}

} // namespace callscope
