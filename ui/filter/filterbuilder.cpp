#include "ui/filter/filterbuilder.h"

#include "app/archive/filterfields.h"
#include "ui/call/boundedtext.h"
#include "ui/filter/choicefield.h"
#include "ui/filter/numberfield.h"
#include "ui/filter/timefield.h"
#include "ui/theme/mnemonic.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

namespace callscope {

namespace {

constexpr int gridStep = 8;

const FilterField& fieldNamed(const QString& name)
{
    return *filter::findField(name);
}

QPushButton* button(const QString& text, const QString& name)
{
    auto* made = new QPushButton(text);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

} // namespace

FilterBuilder::FilterBuilder(FilterClock clock, QWidget* parent)
    : QFrame(parent), m_clock(std::move(clock)), m_shown(new QLabel), m_kept(new QLabel), m_time(new TimeField(m_clock.now.toTimeZone(m_clock.zone).date())),
      m_pinned(new QCheckBox(tr("&Pinned only")))
{
    setObjectName(QStringLiteral("filterBuilder"));
    setAccessibleName(tr("Build a filter"));
    setFrameShape(QFrame::StyledPanel);
    m_shown->setObjectName(QStringLiteral("builderLine"));
    m_shown->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_shown->setAccessibleName(tr("Filter"));
    m_kept->setObjectName(QStringLiteral("builderKept"));
    m_kept->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel* label : {m_shown, m_kept}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_shown->setMinimumHeight(m_shown->fontMetrics().height() * 2); // so that the form below does not jump as it grows
    m_shown->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_pinned->setObjectName(QStringLiteral("pinnedOnly"));

    QPushButton* clear = button(tr("&Clear"), QStringLiteral("builderClearButton"));
    QPushButton* close = button(tr("Cl&ose"), QStringLiteral("builderCloseButton"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(gridStep);
    buttons->addWidget(m_kept, 1);
    buttons->addWidget(clear);
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gridStep, 2 * gridStep, 2 * gridStep, 2 * gridStep);
    layout->setSpacing(2 * gridStep);
    layout->addWidget(m_shown);
    layout->addWidget(makeForm());
    layout->addLayout(buttons);
    connect(m_time, &TimeField::changed, this, &FilterBuilder::write);
    connect(m_pinned, &QCheckBox::clicked, this, &FilterBuilder::write);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    connect(clear, &QPushButton::clicked, this, [this] {
        m_line->clearShown();
        fill();
        Q_EMIT lineChanged(m_line->text());
    });
    setLine({});
}

QWidget* FilterBuilder::makeForm()
{
    auto* form = new QWidget;
    auto* left = new QGridLayout;
    auto* right = new QGridLayout;
    for (QGridLayout* grid : {left, right}) {
        grid->setHorizontalSpacing(gridStep);
        grid->setVerticalSpacing(gridStep);
        grid->setColumnStretch(1, 1);
    }
    addChoice(*left, tr("&Result"), QStringLiteral("result"));
    addChoice(*left, tr("T&ype"), QStringLiteral("type"));
    addChoice(*left, tr("Medi&a"), QStringLiteral("media"));
    addChoice(*left, tr("&Severity"), QStringLiteral("severity"));
    addChoice(*left, tr("&Finding"), QStringLiteral("finding"));
    addRow(*left, tr("Starte&d"), m_time);
    left->addWidget(m_pinned, left->rowCount(), 1);
    addNumber(*right, tr("R&ing"), QStringLiteral("ring"));
    addNumber(*right, tr("Tal&k"), QStringLiteral("talk"));
    addNumber(*right, tr("Tota&l"), QStringLiteral("total"));
    addNumber(*right, tr("P&eople"), QStringLiteral("people"));
    addWord(*right, tr("&User"), QStringLiteral("user"));
    addWord(*right, tr("Roo&m"), QStringLiteral("room"));
    addWord(*right, tr("Ta&g"), QStringLiteral("tag"));
    addWord(*right, tr("&Note"), QStringLiteral("note"));
    left->setRowStretch(left->rowCount(), 1);
    right->setRowStretch(right->rowCount(), 1);
    auto* columns = new QHBoxLayout(form);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(3 * gridStep);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    return form;
}

void FilterBuilder::addRow(QGridLayout& grid, const QString& text, QWidget* control)
{
    const int row = grid.rowCount();
    auto* label = new QLabel(text);
    label->setBuddy(control);
    if (control == m_time)
        label->setContentsMargins(0, gridStep / 2, 0, 0); // beside the first of its lines
    grid.addWidget(label, row, 0, control == m_time ? Qt::AlignTop : Qt::AlignVCenter);
    grid.addWidget(control, row, 1);
}

void FilterBuilder::addChoice(QGridLayout& grid, const QString& label, const QString& field)
{
    auto* control = new ChoiceField(fieldNamed(field));
    control->setObjectName(field + QStringLiteral("Choice"));
    addRow(grid, label, control);
    m_choices.insert(field, control);
    connect(control, &QComboBox::activated, this, &FilterBuilder::write);
}

void FilterBuilder::addNumber(QGridLayout& grid, const QString& label, const QString& field)
{
    auto* control = new NumberField(fieldNamed(field));
    control->setAccessibleNames(withoutMnemonic(label));
    addRow(grid, label, control);
    m_numbers.insert(field, control);
    connect(control, &NumberField::changed, this, &FilterBuilder::write);
}

void FilterBuilder::addWord(QGridLayout& grid, const QString& label, const QString& field)
{
    auto* control = new QLineEdit;
    control->setObjectName(field + QStringLiteral("Word"));
    control->setPlaceholderText(tr("any"));
    addRow(grid, label, control);
    m_words.insert(field, control);
    connect(control, &QLineEdit::textEdited, this, &FilterBuilder::write);
}

void FilterBuilder::setLine(const QString& text)
{
    m_line.emplace(text, m_clock);
    fill();
}

void FilterBuilder::fill()
{
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it)
        it.value()->setValue(m_line->term(it.key()).value);
    for (auto it = m_numbers.cbegin(); it != m_numbers.cend(); ++it)
        it.value()->setTerm(m_line->term(it.key()));
    for (auto it = m_words.cbegin(); it != m_words.cend(); ++it)
        it.value()->setText(m_line->term(it.key()).value);
    m_time->read(*m_line);
    m_pinned->setChecked(!m_line->term(QStringLiteral("is")).value.isEmpty());
    showLine();
}

void FilterBuilder::write()
{
    const QString colon = QStringLiteral(":");
    for (const FilterField& field : filter::fields()) { // in one order, whatever was clicked first
        if (const ChoiceField* choice = m_choices.value(field.name))
            m_line->set(field.name, {colon, choice->value()});
        else if (const NumberField* number = m_numbers.value(field.name))
            m_line->set(field.name, number->term());
        else if (const QLineEdit* word = m_words.value(field.name))
            m_line->set(field.name, {colon, word->text().trimmed()});
    }
    m_time->write(*m_line);
    m_line->set(QStringLiteral("is"), {colon, m_pinned->isChecked() ? QStringLiteral("pinned") : QString()});
    showLine();
    Q_EMIT lineChanged(m_line->text());
}

void FilterBuilder::showLine()
{
    const QString text = m_line->text();
    m_shown->setText(text.isEmpty() ? tr("every call") : forLabel(text));
    const QString kept = m_line->kept();
    m_kept->setText(kept.isEmpty() ? QString() : forLabel(tr("Kept as typed: %1").arg(kept)));
}

void FilterBuilder::openAt(QWidget* opener)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlags(Qt::Popup);
    const QRect screen = opener->screen()->availableGeometry();
    const QSize size = sizeHint();
    QPoint place = opener->mapToGlobal(QPoint(0, opener->height()));
    place.setX(std::clamp(place.x(), screen.left(), std::max(screen.left(), screen.right() - size.width())));
    place.setY(std::clamp(place.y(), screen.top(), std::max(screen.top(), screen.bottom() - size.height())));
    move(place);
    show();
    m_choices.value(QStringLiteral("result"))->setFocus(Qt::PopupFocusReason);
}

void FilterBuilder::keyPressEvent(QKeyEvent* event)
{
    const bool closes = event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (closes)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace callscope
