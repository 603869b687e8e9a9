#include "ui/preferences/zonefield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QTimeZone>

namespace callscope {

namespace {

constexpr int leastCharacters = 24;
const QString utc = QStringLiteral("UTC");

} // namespace

ZoneField::ZoneField(QWidget* parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(leastCharacters);
    addItem(utc);
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray& id : ids) {
        if (id != "UTC")
            addItem(QString::fromLatin1(id));
    }
    view()->setAccessibleName(tr("Time zones"));
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QComboBox::textActivated, this, &ZoneField::take);
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] { take(currentText()); });
}

void ZoneField::setZone(const QString& id)
{
    m_zone = id == utc ? QString() : id;
    setCurrentText(m_zone.isEmpty() ? utc : m_zone);
}

void ZoneField::take(const QString& text)
{
    const QString typed = text.trimmed();
    if (typed == (m_zone.isEmpty() ? utc : m_zone))
        return;
    const int found = findText(typed, Qt::MatchFixedString); // in either case
    if (typed.isEmpty() || found < 0) {
        setZone(m_zone);
        Q_EMIT refused(typed);
        return;
    }
    setZone(itemText(found));
    Q_EMIT zoneChosen(m_zone);
}

} // namespace callscope
