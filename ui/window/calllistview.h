#pragma once

#include "app/lookup/calllistmodel.h"
#include "app/share/pseudonyms.h"
#include "ui/window/calllistgeometry.h"

#include <QListView>

#include <functional>
#include <optional>

namespace callscope {

class CallListPresentation;

//! Every call, grouped by day, two lines each. Choosing one shows it without asking the service again; several can be selected, to be
//! copied or dragged out together.
//! It is a QListView for those who listen to it; it places the rows itself, because QListView lays out every row again for each page.
class CallListView : public QListView {
    Q_OBJECT
public:
    explicit CallListView(CallListModel& calls, QWidget* parent = nullptr);

    //! Selects the row of that call without announcing it as chosen.
    void showCurrent(const CallName& name);
    [[nodiscard]] std::optional<CallName> currentName() const;
    //! In the order of the list.
    [[nodiscard]] QList<CallName> selectedNames() const;
    //! The same by the archive's numbers; without those that only this session knows.
    [[nodiscard]] QList<qint64> selectedKeys() const;
    [[nodiscard]] int selectionCount() const { return m_selectionCount; }
    //! Pseudonyms for names. \param mask none: the names themselves
    void setMask(const std::optional<share::Pseudonyms>& mask);
    //! But for the current call: the others may soon be hidden.
    void forgetSelection();

    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& point) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    void reset() override;

Q_SIGNALS:
    void chosen(const callscope::CallName& name);
    //! \param at global
    void menuRequested(const QPoint& at);
    //! Del: the current call shall go.
    void forgetRequested();
    void selectionCountChanged(int count);
    //! The person pulls what is selected out of the list; the button is still down.
    void dragRequested();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index, const QEvent* event) const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void dataChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) override;
    void rowsInserted(const QModelIndex& parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection& selection) const override;

private:
    //! What stands where, to be found again after the rows were read anew.
    struct Anchor {
        std::optional<CallName> top;
        int offset = 0; //!< of the row's top above the viewport's
    };

    void followModel();
    void remember();
    void restore();
    void fetchAhead();
    //! Rows come or go above what is seen: it stays where it is.
    void changeRows(int row, const std::function<void()>& change);
    void setCurrentQuietly(int row);
    [[nodiscard]] QList<int> selectedRows() const;
    void selectRows(QList<int> rows);
    void restoreSelection();
    //! A selection knows ranges: where a row moves out of one or into it, others would be selected than before.
    void followSelection(int from, int to);
    void countSelection();
    [[nodiscard]] Anchor anchor() const;
    void showAnchor(const Anchor& anchor);
    [[nodiscard]] CallListGeometry::Row rowFacts(int row) const;
    [[nodiscard]] std::vector<CallListGeometry::Row> rowFacts(int first, int last) const;

    CallListModel& m_calls;
    CallListPresentation* m_presentation;
    CallListGeometry m_geometry;
    std::optional<CallName> m_wanted; // stays the person's choice while a filter hides it
    Anchor m_anchor;
    Anchor m_unfilteredAnchor;
    QList<CallName> m_selected;  // while the rows are read anew
    QList<int> m_rowsBeforeMove; // the selected ones, while one moves
    int m_selectionCount = 0;
    bool m_wasFiltered = false;
    std::optional<QPoint> m_pressedAt; // on a row, and the button is still down
    bool m_dragged = false;            // from there
    bool m_quiet = false;
};

} // namespace callscope
