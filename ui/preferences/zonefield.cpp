#include "ui/preferences/zonefield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QListView>
#include <QTimeZone>

namespace callscope {

namespace {

constexpr int leastCharacters = 24;
const QString utc = QStringLiteral("UTC");

//! What fits the letters typed. A completer makes its list a little too high, and its last row a piece of one.
class Matches : public QListView {
public:
    using QListView::QListView;

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QListView::resizeEvent(event);
        QMetaObject::invokeMethod(this, [this] { trim(); }, Qt::QueuedConnection); // the window itself is still being resized
    }

private:
    void trim()
    {
        const int row = sizeHintForRow(0);
        const int piece = row > 0 ? viewport()->height() % row : 0;
        if (piece > 0 && piece < viewport()->height())
            resize(width(), height() - piece);
    }
};

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
    auto* matches = new Matches;
    matches->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // it would lie on the last row
    matches->setTextElideMode(Qt::ElideMiddle);
    matches->setAccessibleName(tr("Time zones"));
    completer()->setPopup(matches); // which owns it now
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
