#pragma once

#include <QLayout>
#include <QList>

namespace callscope {

//! Lays widgets in a row that goes on below where it does not fit.
class FlowRow : public QLayout {
    Q_OBJECT
public:
    //! \param gap, lineGap pixels between neighbours and between lines
    FlowRow(int gap, int lineGap);
    ~FlowRow() override;

    void addItem(QLayoutItem* item) override { m_items.append(item); }
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return place({0, 0, width, 0}, false); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    //! \return the height it takes
    int place(const QRect& rect, bool moves) const;

    int m_gap;
    int m_lineGap;
    QList<QLayoutItem*> m_items;
};

} // namespace callscope
