#include "ui/filter/timefield.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <array>
#include <utility>

namespace callscope {

namespace {

constexpr int gridStep = 8;

QString dayText(const QDate& day)
{
    return day.toString(Qt::ISODate);
}

QDateEdit* dayEdit(const QDate& day, const QString& objectName, const QString& name)
{
    auto* edit = new QDateEdit(day);
    edit->setObjectName(objectName);
    edit->setAccessibleName(name);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    return edit;
}

} // namespace

TimeField::TimeField(const QDate& today, QWidget* parent)
    : QWidget(parent), m_choice(new QComboBox), m_days(new QWidget), m_from(dayEdit(today.addDays(-7), QStringLiteral("fromDay"), tr("From"))),
      m_to(dayEdit(today, QStringLiteral("toDay"), tr("To")))
{
    const std::array<std::pair<QString, const char*>, 6> choices{{{tr("any"), ""}, {tr("today"), "on:today"}, {tr("yesterday"), "on:yesterday"},
                                                                {tr("last 7 days"), "last:7d"}, {tr("last 30 days"), "last:30d"}, {tr("from – to"), "days"}}};
    for (const auto& [words, term] : choices)
        m_choice->addItem(words, QString::fromLatin1(term));
    m_choice->setObjectName(QStringLiteral("timeChoice"));
    m_choice->setAccessibleName(tr("Started"));
    auto* days = new QHBoxLayout(m_days);
    days->setContentsMargins(0, 0, 0, 0);
    days->setSpacing(gridStep / 2);
    days->addWidget(m_from);
    days->addWidget(new QLabel(QStringLiteral("–")));
    days->addWidget(m_to);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridStep / 2);
    layout->addWidget(m_choice);
    layout->addWidget(m_days);
    setFocusProxy(m_choice);
    connect(m_choice, &QComboBox::activated, this, [this] {
        updateDays();
        Q_EMIT changed();
    });
    for (QDateEdit* each : {m_from, m_to})
        connect(each, &QDateEdit::dateChanged, this, &TimeField::changed);
    updateDays();
}

void TimeField::updateDays()
{
    m_days->setEnabled(m_choice->currentData().toString() == QLatin1String("days"));
}

void TimeField::read(const FilterLine& line)
{
    const QSignalBlocker from(m_from);
    const QSignalBlocker to(m_to);
    const QDate after = QDate::fromString(line.term(QStringLiteral("after")).value, Qt::ISODate);
    const QDate before = QDate::fromString(line.term(QStringLiteral("before")).value, Qt::ISODate);
    QString choice;
    for (const QString& field : {QStringLiteral("on"), QStringLiteral("last")}) {
        if (const QString value = line.term(field).value; !value.isEmpty())
            choice = field + QLatin1Char(':') + value;
    }
    if (after.isValid() || before.isValid())
        choice = QStringLiteral("days");
    if (after.isValid())
        m_from->setDate(after);
    if (before.isValid())
        m_to->setDate(before.addDays(-1)); // the line says before which day, the form until which
    m_choice->setCurrentIndex(qMax(0, m_choice->findData(choice)));
    updateDays();
}

void TimeField::write(FilterLine& line) const
{
    const QString choice = m_choice->currentData().toString();
    const bool hasDays = choice == QLatin1String("days");
    const QString colon = QStringLiteral(":");
    for (const QString& field : {QStringLiteral("on"), QStringLiteral("last")})
        line.set(field, {colon, choice.section(QLatin1Char(':'), 0, 0) == field ? choice.section(QLatin1Char(':'), 1) : QString()});
    line.set(QStringLiteral("after"), {colon, hasDays ? dayText(m_from->date()) : QString()});
    line.set(QStringLiteral("before"), {colon, hasDays ? dayText(m_to->date().addDays(1)) : QString()});
}

} // namespace callscope
