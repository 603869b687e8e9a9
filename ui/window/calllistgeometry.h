#pragma once

#include <vector>

namespace callscope {

//! Where the rows of the list stand: plain numbers, so that a million rows are found as fast as a hundred. A row that begins
//! a group has a header above it; a row with tags is higher.
class CallListGeometry {
public:
    //! What the list's font asks for, in pixels.
    struct Heights {
        int row = 0;
        int tags = 0;   //!< more for a row with tags
        int header = 0;
    };
    //! What a row's place depends on.
    struct Row {
        int group = 0; //!< equal for neighbours under one header
        bool tagged = false;

        [[nodiscard]] bool operator==(const Row&) const = default;
    };

    void setHeights(const Heights& heights);
    void setRows(std::vector<Row> rows);
    void insert(int at, const std::vector<Row>& rows);
    void remove(int first, int count);
    void replace(int row, const Row& with);

    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] int totalHeight() const { return m_tops.empty() ? 0 : m_tops.back(); }
    [[nodiscard]] const Heights& heights() const { return m_heights; }
    [[nodiscard]] const Row& facts(int row) const { return m_rows[row]; }
    //! Where the row begins, below its header.
    [[nodiscard]] int top(int row) const { return m_tops[row] + headerHeight(row); }
    [[nodiscard]] int height(int row) const { return m_heights.row + (m_rows[row].tagged ? m_heights.tags : 0); }
    [[nodiscard]] bool hasHeader(int row) const { return row == 0 || m_rows[row - 1].group != m_rows[row].group; }
    [[nodiscard]] int headerHeight(int row) const { return hasHeader(row) ? m_heights.header : 0; }
    //! The row at that height, its header included; -1 above the first, count() below the last.
    [[nodiscard]] int rowAt(int y) const;

private:
    void placeFrom(int row);

    Heights m_heights;
    std::vector<Row> m_rows;
    std::vector<int> m_tops; // of each row's header or itself, and one past the last
};

} // namespace callscope
