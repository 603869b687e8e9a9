#include "ui/filter/choicefield.h"

#include "ui/filter/choicetext.h"

namespace callscope {

ChoiceField::ChoiceField(const FilterField& field, QWidget* parent) : QComboBox(parent)
{
    addItem(tr("any"), QString());
    for (const QString& choice : field.choices) {
        const QString meaning = choiceText(field, choice);
        addItem(meaning.isEmpty() ? choice : meaning, choice);
    }
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(14);
    setMaxVisibleItems(count());
}

void ChoiceField::setValue(const QString& value)
{
    setCurrentIndex(qMax(0, findData(value)));
}

} // namespace callscope
