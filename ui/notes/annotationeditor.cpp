#include "ui/notes/annotationeditor.h"

#include "app/wording/sentences.h"
#include "ui/call/boundedtext.h"
#include "ui/notes/tagsedit.h"
#include "ui/theme/rolecolours.h"

#include <QEvent>
#include <QFocusEvent>
#include <QGridLayout>
#include <QHideEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTimer>

namespace callscope {

namespace {

constexpr int gridStep = 8;
constexpr int pauseMs = 600;
constexpr int mostTicketCharacters = 200;

} // namespace

AnnotationEditor::AnnotationEditor(QWidget* parent)
    : QWidget(parent), m_notKept(new QLabel), m_masked(new QLabel), m_ticket(new QLineEdit), m_tags(new TagsEdit), m_note(new QPlainTextEdit), m_status(new QLabel),
      m_pause(new QTimer(this))
{
    m_ticket->setObjectName(QStringLiteral("ticketField"));
    m_ticket->setAccessibleName(tr("Ticket"));
    m_ticket->setMaxLength(mostTicketCharacters);
    m_ticket->setPlaceholderText(tr("number in your ticket system"));
    m_tags->setObjectName(QStringLiteral("tagsField"));
    m_tags->setAccessibleName(tr("Tags"));
    m_tags->setPlaceholderText(tr("separated by commas"));
    m_note->setObjectName(QStringLiteral("noteField"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Only on this computer: notes are never sent to Tencent."));
    m_note->setTabChangesFocus(true);
    m_status->setObjectName(QStringLiteral("annotationStatus"));
    m_notKept->setObjectName(QStringLiteral("annotationNotKept"));
    m_masked->setObjectName(QStringLiteral("annotationMasked"));
    m_masked->setText(tr("Names are masked: unmask to edit (Ctrl+M)"));
    m_masked->hide();
    for (QLabel* label : {m_status, m_notKept, m_masked}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, gridStep, 0, 0);
    layout->setSpacing(gridStep);
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(4, 1);
    layout->addWidget(m_notKept, 0, 0, 1, 2);
    layout->addWidget(m_masked, 1, 0, 1, 2);
    int row = 2;
    for (const auto& [text, field] : {std::pair<QString, QWidget*>{tr("Ticket"), m_ticket}, {tr("Tags"), m_tags}, {tr("Note"), m_note}}) {
        auto* label = new QLabel(text);
        label->setBuddy(field);
        if (field == m_note)
            label->setContentsMargins(0, gridStep / 2, 0, 0);
        layout->addWidget(label, row, 0, field == m_note ? Qt::AlignTop : Qt::AlignVCenter);
        layout->addWidget(field, row++, 1);
        field->installEventFilter(this);
    }
    layout->addWidget(m_status, row, 1);

    connect(m_ticket, &QLineEdit::textChanged, this, &AnnotationEditor::edited);
    connect(m_tags, &QLineEdit::textChanged, this, &AnnotationEditor::edited);
    connect(m_note, &QPlainTextEdit::textChanged, this, &AnnotationEditor::edited);
    connect(m_tags, &TagsEdit::tagsWanted, this, &AnnotationEditor::tagsWanted);
    connect(m_pause, &QTimer::timeout, this, &AnnotationEditor::flush);
    setNotKept(tr("No call is shown."));
}

void AnnotationEditor::setCall(qint64 key, const Annotation& annotation)
{
    flush();
    const auto unsaved = m_unsaved.constFind(key);
    const bool isSaved = unsaved == m_unsaved.cend();
    const Annotation shown = isSaved ? annotation : unsaved->annotation;
    const bool isShown = key == m_key && shown == typed();
    m_key = key;
    m_notKept->hide();
    showMask();
    setFieldsEnabled(true);
    if (!isShown) { // else the cursor stays where it is
        fill(shown);
        say({}, false);
    }
    m_handedOver = typed();
    if (!isSaved && unsaved->pending == 0) {
        m_handedOver.reset();
        say(tr("Not saved yet."), true);
    }
}

void AnnotationEditor::setNotKept(const QString& why)
{
    flush();
    m_key = 0;
    fill({});
    say({}, false);
    m_notKept->setText(forLabel(why));
    m_notKept->show();
    showMask();
    setFieldsEnabled(false);
}

void AnnotationEditor::setMask(const std::optional<share::Pseudonyms>& mask)
{
    flush();
    const Annotation real = m_mask || inFields() == m_asFilled ? m_filled : inFields();
    const bool wasHandedOver = m_handedOver.has_value();
    m_mask = mask;
    fill(real);
    if (wasHandedOver)
        m_handedOver = typed();
    showMask();
}

void AnnotationEditor::showMask()
{
    const bool masked = m_mask.has_value();
    m_masked->setVisible(masked && m_key != 0);
    m_ticket->setReadOnly(masked);
    m_tags->setReadOnly(masked);
    m_note->setReadOnly(masked);
    if (masked)
        m_note->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard); // with a cursor, which shows the focus
    m_note->setAccessibleDescription(masked ? m_masked->text() : QString());
}

void AnnotationEditor::flush()
{
    m_pause->stop();
    if (m_key == 0)
        return;
    const Annotation now = typed();
    if (now == m_handedOver)
        return;
    m_handedOver = now;
    Unsaved& unsaved = m_unsaved[m_key];
    unsaved.annotation = now;
    ++unsaved.pending;
    Q_EMIT annotationChanged(m_key, now);
}

void AnnotationEditor::focusNote()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
}

void AnnotationEditor::showSaved(qint64 key)
{
    settle(key, true);
    if (key == m_key && !m_pause->isActive() && !m_unsaved.contains(key))
        say(tr("Saved"), false);
}

void AnnotationEditor::showProblem(qint64 key, const QString& sentence)
{
    settle(key, false);
    if (key == m_key)
        say(tr("Not saved: %1").arg(sentence), true);
    else
        say(wording::sentences({tr("What you wrote about the call before is not saved: %1").arg(sentence), tr("It is still there when you open that call.")}), true);
}

void AnnotationEditor::settle(qint64 key, bool saved)
{
    const auto unsaved = m_unsaved.find(key);
    if (unsaved == m_unsaved.end())
        return;
    if (unsaved->pending > 0)
        --unsaved->pending;
    if (unsaved->pending > 0)
        return;
    if (saved)
        m_unsaved.erase(unsaved);
    else if (key == m_key)
        m_handedOver.reset();
}

void AnnotationEditor::offerTags(const QString& part, const QStringList& known)
{
    m_tags->offerTags(part, known);
}

void AnnotationEditor::fill(const Annotation& annotation)
{
    const QSignalBlocker ticket(m_ticket);
    const QSignalBlocker tags(m_tags);
    const QSignalBlocker note(m_note);
    m_ticket->setText(annotation.ticket);
    m_tags->setTags(annotation.tags);
    m_note->setPlainText(m_mask ? m_mask->note(annotation.note) : annotation.note);
    m_filled = annotation;
    m_asFilled = inFields();
}

void AnnotationEditor::edited()
{
    if (m_key == 0 || typed() == m_handedOver)
        return;
    if (!m_problem)
        say({}, false);
    m_pause->start();
}

// Never a pseudonym: that would be saved in the note's place.
Annotation AnnotationEditor::typed() const
{
    return m_mask ? m_filled : inFields();
}

Annotation AnnotationEditor::inFields() const
{
    const QString note = m_note->toPlainText();
    return {note.trimmed().isEmpty() ? QString() : note, m_tags->tags(), m_ticket->text().trimmed()};
}

void AnnotationEditor::say(const QString& sentence, bool isProblem)
{
    m_problem = isProblem;
    m_status->setText(forLabel(sentence));
    QPalette look;
    const RoleColours colours = RoleColours::of(palette());
    look.setColor(QPalette::WindowText, isProblem ? colours.failure : colours.note);
    m_status->setPalette(look);
}

void AnnotationEditor::setFieldsEnabled(bool enabled)
{
    for (QWidget* field : {static_cast<QWidget*>(m_ticket), static_cast<QWidget*>(m_tags), static_cast<QWidget*>(m_note)})
        field->setEnabled(enabled);
}

bool AnnotationEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        QMetaObject::invokeMethod(this, &AnnotationEditor::flush, Qt::QueuedConnection); // after the field has tidied itself
    return QWidget::eventFilter(watched, event);
}

void AnnotationEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        say(m_status->text(), m_problem);
    QWidget::changeEvent(event);
}

void AnnotationEditor::hideEvent(QHideEvent* event)
{
    flush();
    QWidget::hideEvent(event);
}

} // namespace callscope
