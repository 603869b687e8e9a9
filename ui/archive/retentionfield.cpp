#include "ui/archive/retentionfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace callscope {

namespace {

constexpr int gridStep = 8;

} // namespace

RetentionField::RetentionField(const Retention& retention, QWidget* parent)
    : QWidget(parent), m_forEver(new QRadioButton(tr("Keep calls for e&ver"))), m_forDays(new QRadioButton(tr("Keep calls for"))),
      m_nothing(new QRadioButton(tr("Keep &nothing: calls are gone when the program ends"))), m_days(new QSpinBox)
{
    m_forEver->setObjectName(QStringLiteral("keepForEver"));
    m_forDays->setObjectName(QStringLiteral("keepForDays"));
    m_nothing->setObjectName(QStringLiteral("keepNothing"));
    m_days->setObjectName(QStringLiteral("keepDays"));
    m_days->setAccessibleName(tr("Days"));
    m_days->setRange(1, Retention::mostDays);
    auto* unit = new QLabel;
    const auto nameUnit = [this, unit] { unit->setText(m_days->value() == 1 ? tr("day after they were looked up last") : tr("days after they were looked up last")); };
    connect(m_days, &QSpinBox::valueChanged, this, nameUnit);
    setRetention(retention);
    nameUnit();
    auto* days = new QHBoxLayout;
    days->setSpacing(gridStep);
    days->addWidget(m_forDays);
    days->addWidget(m_days);
    days->addWidget(unit);
    days->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridStep / 2);
    layout->addWidget(m_forEver);
    layout->addLayout(days);
    layout->addWidget(m_nothing);
    connect(m_forDays, &QRadioButton::toggled, m_days, &QWidget::setEnabled);
    for (QRadioButton* each : {m_forEver, m_forDays, m_nothing})
        connect(each, &QRadioButton::toggled, this, &RetentionField::changed);
    connect(m_days, &QSpinBox::valueChanged, this, &RetentionField::changed);
}

Retention RetentionField::retention() const
{
    const Retention::Kind kind = m_forDays->isChecked() ? Retention::Kind::Days : m_nothing->isChecked() ? Retention::Kind::Nothing : Retention::Kind::ForEver;
    return {kind, m_days->value()};
}

void RetentionField::setRetention(const Retention& retention)
{
    const QSignalBlocker quiet(this);
    m_days->setValue(retention.days);
    (retention.kind == Retention::Kind::Days ? m_forDays : retention.kind == Retention::Kind::Nothing ? m_nothing : m_forEver)->setChecked(true);
    m_days->setEnabled(m_forDays->isChecked());
}

} // namespace callscope
