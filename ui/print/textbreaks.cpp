#include "ui/print/textbreaks.h"

#include <QList>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace callscope {

namespace {

constexpr qsizetype longestLine = 1000; // characters that are looked at for one line; a page has room for less than 200
const QChar ellipsis(0x2026);

QList<qsizetype> boundaries(QTextBoundaryFinder::BoundaryType type, QStringView text)
{
    QList<qsizetype> positions;
    QTextBoundaryFinder finder(type, text.data(), text.size());
    for (qsizetype at = finder.toNextBoundary(); at > 0; at = finder.toNextBoundary())
        positions.append(at);
    return positions;
}

QStringView withoutTrailingSpace(QStringView text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

//! The last of the positions at which what stands before it still fits; 0 where none does.
qsizetype lastFitting(QStringView text, const QList<qsizetype>& positions, qreal room, const TextWidth& width)
{
    const auto fits = [&](qsizetype position) { return width(withoutTrailingSpace(text.first(position))) <= room; };
    const auto end = std::partition_point(positions.begin(), positions.end(), fits);
    return end == positions.begin() ? 0 : *std::prev(end);
}

//! How much of the text makes the first line; at least one character as people see it.
qsizetype firstLine(QStringView text, qreal room, const TextWidth& width)
{
    const QStringView seen = text.first(std::min(text.size(), longestLine));
    if (const qsizetype whole = lastFitting(seen, boundaries(QTextBoundaryFinder::Line, seen), room, width); whole > 0)
        return whole;
    const QList<qsizetype> characters = boundaries(QTextBoundaryFinder::Grapheme, seen);
    const qsizetype part = lastFitting(seen, characters, room, width);
    return part > 0 ? part : characters.value(0, seen.size());
}

} // namespace

BrokenText brokenText(const QString& text, qreal room, int mostLines, const TextWidth& width)
{
    BrokenText broken;
    QStringView rest = withoutTrailingSpace(text);
    while (!rest.isEmpty() && broken.lines.size() < mostLines) {
        const qsizetype feed = rest.indexOf(QLatin1Char('\n'));
        const QStringView paragraph = feed < 0 ? rest : rest.first(feed);
        const qsizetype taken = paragraph.isEmpty() ? 0 : firstLine(paragraph, room, width);
        broken.lines.append(withoutTrailingSpace(paragraph.first(taken)).toString());
        rest = rest.sliced(taken);
        if (taken == paragraph.size() && feed >= 0)
            rest = rest.sliced(1);
        else
            while (!rest.isEmpty() && rest.front() == QLatin1Char(' '))
                rest = rest.sliced(1);
    }
    if (!rest.isEmpty() && !broken.lines.isEmpty()) {
        broken.cut = true;
        broken.lines.last() = elidedAtEnd(broken.lines.constLast() + ellipsis, room, width);
    }
    return broken;
}

QString elidedAtEnd(const QString& text, qreal room, const TextWidth& width)
{
    if (text.size() <= longestLine && width(text) <= room)
        return text;
    QString kept = text.left(longestLine);
    if (kept.endsWith(ellipsis))
        kept.chop(1);
    const QList<qsizetype> characters = boundaries(QTextBoundaryFinder::Grapheme, kept);
    const auto fits = [&](qsizetype position) { return width(QString(kept.left(position) + ellipsis)) <= room; };
    const auto end = std::partition_point(characters.begin(), characters.end(), fits);
    return kept.left(end == characters.begin() ? 0 : *std::prev(end)).trimmed() + ellipsis;
}

QString elidedInMiddle(const QString& text, qreal room, const TextWidth& width)
{
    if (text.size() <= longestLine && width(text) <= room)
        return text;
    const auto shortened = [&text](qsizetype ends) {
        QString head = text.left(ends);
        QString tail = text.right(ends);
        if (!head.isEmpty() && head.back().isHighSurrogate())
            head.chop(1);
        if (!tail.isEmpty() && tail.front().isLowSurrogate())
            tail.remove(0, 1);
        return QString(head + ellipsis + tail);
    };
    qsizetype fitting = 0;
    qsizetype tooMuch = std::min(longestLine, (text.size() + 1) / 2);
    while (fitting + 1 < tooMuch) {
        const qsizetype middle = (fitting + tooMuch) / 2;
        (width(shortened(middle)) <= room ? fitting : tooMuch) = middle;
    }
    return shortened(fitting);
}

} // namespace callscope
