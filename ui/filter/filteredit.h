#pragma once

#include "ui/filter/suggestionedit.h"

namespace callscope {

//! The line a filter is typed into; underlines the part that cannot be understood. Esc empties it.
class FilterEdit : public SuggestionEdit {
    Q_OBJECT
public:
    explicit FilterEdit(QWidget* parent = nullptr);

    //! \param begin and length: in QChars; length 0: nothing is wrong
    void mark(int begin, int length);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;

private:
    bool m_composing = false;
    bool m_marked = false;
};

} // namespace callscope
