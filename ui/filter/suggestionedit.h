#pragma once

#include "ui/filter/suggestion.h"

#include <QLineEdit>
#include <QList>

class QCompleter;
class QStandardItemModel;

namespace callscope {

//! A line that offers suggestions for the part being typed. Down and Up choose, Enter or Tab takes what is chosen, Esc closes the list;
//! where nothing is chosen, Enter and Tab are what they are without a list.
class SuggestionEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit SuggestionEdit(QWidget* parent = nullptr);

    //! Shows them below. None: shows nothing. \param begin and length: the part of the text that one of them would replace
    void offer(const QList<Suggestion>& suggestions, int begin, int length);
    void stopOffering();
    [[nodiscard]] bool isOffering() const;

Q_SIGNALS:
    //! Somebody typed: offer() what fits at the cursor. \param asked by Down, or by a suggestion after which more is to come
    void suggestionsWanted(bool asked);
    //! Enter, and no suggestion was chosen.
    void entered();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void take(const Suggestion& suggestion);
    [[nodiscard]] bool hasChosen() const;

    QCompleter* m_completer = nullptr; // made when first needed: its list is a window of its own
    QStandardItemModel* m_model;
    QList<Suggestion> m_suggestions;
    int m_begin = 0;
    int m_length = 0;
};

} // namespace callscope
