#include "ui/notes/tagsedit.h"

#include <QFocusEvent>
#include <QRegularExpression>

namespace callscope {

namespace {

constexpr int mostCharacters = 1000;
const QLatin1String parting(", ");

const QRegularExpression& separators()
{
    static const QRegularExpression expression(QStringLiteral("[,;\\x{FF0C}\\x{3001}\\x{FF1B}]")); // also those of Chinese and Japanese keyboards
    return expression;
}

} // namespace

TagsEdit::TagsEdit(QWidget* parent) : SuggestionEdit(parent)
{
    setMaxLength(mostCharacters);
    connect(this, &SuggestionEdit::suggestionsWanted, this, [this] {
        if (!isReadOnly())
            Q_EMIT tagsWanted(partAtCursor().text);
    });
    connect(this, &SuggestionEdit::entered, this, &TagsEdit::endTag);
}

void TagsEdit::setTags(const QStringList& tags)
{
    setText(tags.join(parting));
}

QStringList TagsEdit::tags() const
{
    QStringList tags;
    const QStringList parts = text().split(separators());
    for (const QString& part : parts) {
        const QString tag = part.simplified();
        if (!tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive))
            tags.append(tag);
    }
    return tags;
}

TagsEdit::Part TagsEdit::partAtCursor() const
{
    const QString before = text().left(cursorPosition());
    int begin = int(before.lastIndexOf(separators())) + 1;
    while (begin < before.size() && before[begin].isSpace())
        ++begin;
    return {begin, before.mid(begin)};
}

void TagsEdit::offerTags(const QString& part, const QStringList& known)
{
    const Part now = partAtCursor();
    if (now.text != part || isReadOnly())
        return;
    const QStringList there = tags();
    QList<Suggestion> suggestions;
    for (const QString& tag : known) {
        const bool isNew = !there.contains(tag, Qt::CaseInsensitive) || tag.compare(part.trimmed(), Qt::CaseInsensitive) == 0;
        if (isNew && tag != part)
            suggestions.append({tag, {}, tag + parting, false});
    }
    offer(suggestions, now.begin, int(now.text.size()));
}

void TagsEdit::endTag()
{
    if (isReadOnly())
        return;
    const QStringList ended = tags();
    setText(ended.isEmpty() ? QString() : ended.join(parting) + parting);
}

void TagsEdit::focusOutEvent(QFocusEvent* event)
{
    SuggestionEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason || isReadOnly())
        return;
    const QString tidy = tags().join(parting);
    if (tidy != text())
        setText(tidy);
}

} // namespace callscope
