#include "ui/filter/filterbar.h"

#include "app/archive/filterparser.h"
#include "app/wording/filtertext.h"
#include "ui/call/boundedtext.h"
#include "ui/filter/filterbuilder.h"
#include "ui/filter/filteredit.h"
#include "ui/filter/filtersuggestions.h"
#include "ui/filter/savedfiltersbutton.h"
#include "ui/theme/icons.h"
#include "ui/theme/rolecolours.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace callscope {

namespace {

constexpr int gridStep = 8;
constexpr int pauseMs = 120;
constexpr int errorPauseMs = 450;

} // namespace

FilterBar::FilterBar(Clock clock, QWidget* parent)
    : QWidget(parent), m_clock(std::move(clock)), m_edit(new FilterEdit), m_build(new QToolButton), m_saved(new SavedFiltersButton), m_errorLabel(new QLabel),
      m_pause(new QTimer(this)), m_errorPause(new QTimer(this))
{
    m_build->setObjectName(QStringLiteral("filterBuilderButton"));
    m_build->setAccessibleName(tr("Filter"));
    m_build->setToolTip(tr("Build a filter by clicking"));
    m_build->setIcon(icons::icon(icons::Name::Filter, QPalette::ButtonText));
    m_build->setAutoRaise(true);
    m_build->setFocusPolicy(Qt::StrongFocus);
    m_errorLabel->setObjectName(QStringLiteral("filterError"));
    m_errorLabel->setTextFormat(Qt::PlainText); // it quotes what was typed
    m_errorLabel->setWordWrap(true);
    m_errorLabel->hide();
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    m_errorPause->setSingleShot(true);
    m_errorPause->setInterval(errorPauseMs);

    auto* row = new QHBoxLayout;
    row->setSpacing(gridStep / 2);
    row->addWidget(m_edit, 1);
    row->addWidget(m_build);
    row->addWidget(m_saved);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gridStep, gridStep, gridStep, gridStep);
    layout->setSpacing(gridStep / 2);
    layout->addLayout(row);
    layout->addWidget(m_errorLabel);
    setFocusProxy(m_edit);

    connect(m_edit, &QLineEdit::textChanged, this, &FilterBar::edited);
    connect(m_edit, &SuggestionEdit::suggestionsWanted, this, &FilterBar::offerAt);
    connect(m_edit, &SuggestionEdit::entered, this, [this] {
        apply();
        showError();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, &FilterBar::showError);
    connect(m_pause, &QTimer::timeout, this, &FilterBar::apply);
    connect(m_errorPause, &QTimer::timeout, this, [this] {
        if (m_edit->isOffering())
            m_errorPause->start(); // what is missing is being chosen
        else
            showError();
    });
    connect(m_build, &QToolButton::clicked, this, &FilterBar::openBuilder);
    connect(m_saved, &SavedFiltersButton::chosen, this, [this](const QString& text) {
        setText(text);
        focusField();
    });
    connect(m_saved, &SavedFiltersButton::filtersChanged, this, &FilterBar::savedFiltersChanged);
}

FilterBar::~FilterBar()
{
    m_edit->disconnect(this); // it loses the focus when it goes, and would tell what is no FilterBar any more
}

void FilterBar::setSavedFilters(const QList<SavedFilter>& filters)
{
    m_saved->setFilters(filters);
}

QString FilterBar::text() const
{
    return m_edit->text();
}

void FilterBar::setMasked(bool masked)
{
    m_masked = masked;
    m_edit->stopOffering();
}

void FilterBar::setText(const QString& text)
{
    m_edit->stopOffering();
    m_edit->setText(text);
    apply();
    showError();
}

void FilterBar::focusField()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FilterBar::edited()
{
    m_pause->start();
    m_errorPause->start();
    m_edit->mark(0, 0); // formats stay at their place while the text moves
}

void FilterBar::apply()
{
    m_pause->stop();
    const QString text = m_edit->text().trimmed();
    const auto filter = filter::parse(m_edit->text(), m_clock());
    m_error = filter ? std::nullopt : std::optional(filter.error());
    m_saved->setCurrent(text, filter.has_value());
    if (!filter) {
        if (!m_errorLabel->isHidden())
            showError(); // it was wrong before: then at once, what is wrong now
        return;
    }
    hideError();
    if (text == m_applied)
        return;
    m_applied = text;
    Q_EMIT filterChanged(*filter, text);
}

void FilterBar::showError()
{
    m_errorPause->stop();
    if (m_pause->isActive())
        apply();
    if (!m_error)
        return hideError();
    const QString sentence = tr("At character %1: %2").arg(QString::number(m_error->begin + 1), wording::filterError(*m_error));
    m_edit->mark(int(m_error->begin), int(m_error->length));
    QPalette look;
    look.setColor(QPalette::WindowText, RoleColours::of(palette()).failure);
    m_errorLabel->setPalette(look);
    const bool isNew = m_errorLabel->isHidden() || m_errorLabel->text() != forLabel(sentence);
    m_errorLabel->setText(forLabel(sentence));
    m_errorLabel->show();
    m_edit->setAccessibleDescription(sentence);
    if (isNew) {
        QAccessibleEvent told(m_errorLabel, QAccessible::Alert);
        QAccessible::updateAccessibility(&told);
    }
}

void FilterBar::hideError()
{
    m_edit->mark(0, 0);
    m_errorLabel->hide();
    m_edit->setAccessibleDescription({});
}

void FilterBar::offerAt(bool asked)
{
    const filter::Completion completion = filter::completionAt(m_edit->text(), m_edit->cursorPosition());
    const bool isAtStart = completion.typed.isEmpty() && !completion.field; // of a word: a list there is in the way of who does not ask
    if (completion.kind == filter::Completion::Kind::Nothing || (isAtStart && !asked))
        return m_edit->stopOffering();
    if (completion.kind == filter::Completion::Kind::Options)
        return m_edit->offer(filterSuggestions(completion, m_edit->text()), int(completion.begin), int(completion.length));
    if (m_masked && namesSomebody(completion.field->field))
        return m_edit->stopOffering();
    Q_EMIT valuesWanted(completion.field->field, completion.typed);
}

void FilterBar::offerValues(filter::Field field, const QString& part, const QStringList& values)
{
    if (m_masked && namesSomebody(field))
        return; // asked before the names were masked
    const filter::Completion completion = filter::completionAt(m_edit->text(), m_edit->cursorPosition());
    if (completion.kind != filter::Completion::Kind::Values || completion.field->field != field || completion.typed != part)
        return;
    m_edit->offer(valueSuggestions(completion, m_edit->text(), values), int(completion.begin), int(completion.length));
}

void FilterBar::openBuilder()
{
    auto* builder = new FilterBuilder(m_clock(), this);
    builder->setLine(m_edit->text());
    connect(builder, &FilterBuilder::lineChanged, this, &FilterBar::setText);
    builder->openAt(m_build);
}

void FilterBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && !m_errorLabel->isHidden())
        showError();
    QWidget::changeEvent(event);
}

} // namespace callscope
