#pragma once

#include "app/calls/fetchedcall.h"
#include "app/share/zones.h"

#include <QByteArrayList>
#include <QSplitter>

class QLabel;

namespace callscope {

class FactTable;
class FactsModel;
class PeopleModel;

//! The facts of a call beside its people; above them where there is no room for both.
class CallTab : public QSplitter {
    Q_OBJECT
public:
    explicit CallTab(QWidget* parent = nullptr);

    void showCall(const FetchedCall& call, const share::Zones& zones);
    void clear();

    [[nodiscard]] FactTable* facts() const { return m_facts; }
    [[nodiscard]] FactTable* people() const { return m_people; }

    //! What the person has made of the columns' widths; empty: nothing.
    [[nodiscard]] QByteArrayList columns() const;
    void restoreColumns(const QByteArrayList& states);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();
    void fitFactRows();
    void arrange();
    [[nodiscard]] int roomForBoth() const;

    FactsModel* m_factsModel;
    PeopleModel* m_peopleModel;
    FactTable* m_facts;
    FactTable* m_people;
    QLabel* m_peopleTitle;
    bool m_fitting = false;     // a column changes because the program says so
    bool m_byPerson = false;    // somebody else did: then the program does no more
};

} // namespace callscope
