#pragma once

#include <QTableView>

#include <optional>

namespace callscope {

//! A quiet read-only table: no grid, fixed row height, whole rows selected, ids elided in the middle, copied with Ctrl+C.
class FactTable : public QTableView {
    Q_OBJECT
public:
    static constexpr int TimeRole = Qt::UserRole + 1; //!< qint64: the time a row tells, seconds since 1970, UTC

    explicit FactTable(QWidget* parent = nullptr);

    //! The column whose text a copy takes: the value of a fact, the id of a person.
    void setCopyColumn(int column) { m_copyColumn = column; }
    //! Nothing selected: empty. Several rows: one a line.
    [[nodiscard]] virtual QString selectedText() const;
    //! Of the one row that is selected: seconds since 1970, UTC. Nothing where it tells no time.
    [[nodiscard]] std::optional<qint64> selectedTime() const;

    //! How wide a column must be for what is seen in it.
    [[nodiscard]] int contentsWidth(int column) const { return sizeHintForColumn(column); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void copyRequested(const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void fitRows();
    void copySelection();

    int m_copyColumn = 1;
};

} // namespace callscope
