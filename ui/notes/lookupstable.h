#pragma once

#include "ui/call/facttable.h"
#include "ui/notes/lookupsmodel.h"

namespace callscope {

//! Every look-up of a call that is kept; choosing one asks to show it as it was then.
class LookUpsTable : public FactTable {
    Q_OBJECT
public:
    explicit LookUpsTable(QWidget* parent = nullptr);

    //! \param mask none: with the names themselves
    void setLookUps(const QList<KeptLookUp>& lookUps, const QTimeZone& zone, const std::optional<share::Pseudonyms>& mask = {});
    //! Selects the look-up that is shown, without announcing it as chosen. \param index -1: none
    void showCurrent(int index);

    //! Whole rows with their headings; this is what Ctrl+C takes.
    [[nodiscard]] QString selectedText() const override;

Q_SIGNALS:
    //! By Enter, a click or a double click. \param index into what setLookUps() was given
    void chosen(int index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    LookUpsModel* m_model;
};

} // namespace callscope
