#pragma once

#include "app/calls/fetchedcall.h"
#include "app/share/zones.h"

#include <QByteArray>
#include <QSplitter>

class QLabel;

namespace callscope {

class FactTable;
class FactsModel;
class PeopleModel;

//! The facts of a call beside its people.
class CallTab : public QSplitter {
    Q_OBJECT
public:
    explicit CallTab(QWidget* parent = nullptr);

    void showCall(const FetchedCall& call, const share::Zones& zones);
    void clear();

    [[nodiscard]] FactTable* facts() const { return m_facts; }
    [[nodiscard]] FactTable* people() const { return m_people; }

private:
    FactsModel* m_factsModel;
    PeopleModel* m_peopleModel;
    FactTable* m_facts;
    FactTable* m_people;
    QLabel* m_peopleTitle;
};

} // namespace callscope
