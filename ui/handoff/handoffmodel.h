#pragma once

#include <QAbstractListModel>
#include <QStringList>

#include <vector>

namespace callscope {

//! A document line by line, each of which may be left out. A check mark says that the line stays.
class HandOffModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit HandOffModel(const QStringList& lines, QObject* parent = nullptr);

    //! Of a heading: with everything below it, up to the next one.
    void setLeftOut(int row, bool leftOut);
    [[nodiscard]] bool isLeftOut(int row) const { return m_leftOut.at(std::size_t(row)); }
    [[nodiscard]] int leftOutCount() const;
    //! What leaves: a line that was left out says so in its place.
    [[nodiscard]] QString text() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void leftOutChanged();

private:
    [[nodiscard]] bool isHeading(int row) const;
    [[nodiscard]] int sectionEnd(int row) const;

    QStringList m_lines;
    std::vector<bool> m_leftOut;
};

} // namespace callscope
