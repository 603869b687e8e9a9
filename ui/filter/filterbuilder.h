#pragma once

#include "app/archive/filtertime.h"
#include "ui/filter/filterline.h"

#include <QFrame>
#include <QHash>

#include <optional>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace callscope {

class ChoiceField;
class NumberField;
class TimeField;

//! A form that writes a filter's line as one clicks. What it has no control for stays in the line.
class FilterBuilder : public QFrame {
    Q_OBJECT
public:
    explicit FilterBuilder(FilterClock clock, QWidget* parent = nullptr);

    void setLine(const QString& text);
    //! As a popup under the widget, within its screen; deletes itself when closed.
    void openAt(QWidget* opener);

Q_SIGNALS:
    void lineChanged(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addChoice(QGridLayout& grid, const QString& label, const QString& field);
    void addNumber(QGridLayout& grid, const QString& label, const QString& field);
    void addWord(QGridLayout& grid, const QString& label, const QString& field);
    void addRow(QGridLayout& grid, const QString& label, QWidget* control);
    [[nodiscard]] QWidget* makeForm();
    void fill();
    void write();
    void showLine();

    FilterClock m_clock;
    std::optional<FilterLine> m_line;
    QLabel* m_shown;
    QLabel* m_kept;
    QHash<QString, ChoiceField*> m_choices;
    QHash<QString, NumberField*> m_numbers;
    QHash<QString, QLineEdit*> m_words;
    TimeField* m_time;
    QCheckBox* m_pinned;
};

} // namespace callscope
