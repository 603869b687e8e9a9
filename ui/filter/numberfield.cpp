#include "ui/filter/numberfield.h"

#include "app/archive/filterfields.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include <array>
#include <utility>

namespace callscope {

namespace {

constexpr int gridStep = 8;

} // namespace

NumberField::NumberField(const FilterField& field, QWidget* parent)
    : QWidget(parent), m_isSpan(field.kind == FilterField::Kind::Span), m_relation(new QComboBox), m_number(new QLineEdit)
{
    const std::array<std::pair<QString, const char*>, 5> relations{{{tr("more than"), ">"}, {tr("at least"), ">="}, {tr("exactly"), "="},
                                                                  {tr("at most"), "<="}, {tr("less than"), "<"}}};
    for (const auto& [words, sign] : relations)
        m_relation->addItem(words, QString::fromLatin1(sign));
    m_relation->setObjectName(field.name + QStringLiteral("Relation"));
    m_number->setObjectName(field.name + QStringLiteral("Number"));
    m_number->setPlaceholderText(m_isSpan ? tr("30 or 1m30s") : tr("any"));
    m_number->setMinimumWidth(fontMetrics().averageCharWidth() * 14);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridStep / 2);
    layout->addWidget(m_relation);
    layout->addWidget(m_number, 1);
    setFocusProxy(m_relation); // the first of them: Tab leaves out what stands before a proxy
    connect(m_number, &QLineEdit::textEdited, this, &NumberField::changed);
    connect(m_relation, &QComboBox::activated, this, &NumberField::changed);
}

FilterLine::Term NumberField::term() const
{
    const QString text = m_number->text().simplified().remove(QLatin1Char(' '));
    const bool isNumber = m_isSpan ? filter::spanOf(text).has_value() : filter::countOf(text).has_value();
    return {m_relation->currentData().toString(), isNumber ? text : QString()};
}

void NumberField::setTerm(const FilterLine::Term& term)
{
    m_number->setText(term.value);
    if (!term.value.isEmpty())
        m_relation->setCurrentIndex(qMax(0, m_relation->findData(term.relation == QLatin1String(":") ? QStringLiteral("=") : term.relation)));
}

void NumberField::setAccessibleNames(const QString& name)
{
    m_number->setAccessibleName(name);
    m_relation->setAccessibleName(tr("%1: how it compares").arg(name));
}

} // namespace callscope
