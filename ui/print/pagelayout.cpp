#include "ui/print/pagelayout.h"

#include "app/wording/sentences.h"
#include "ui/print/papercolumn.h"
#include "ui/print/paperink.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace callscope {

namespace {

struct Page {
    Q_DECLARE_TR_FUNCTIONS(PaperPage)
};

constexpr qreal margin = 48;
constexpr qreal step = 8;
constexpr qreal sectionGap = 16;
constexpr qreal columnGap = 16;
constexpr qreal verdictGlyph = 20;
constexpr qreal remarkGlyph = 14;
constexpr qreal widestLabel = 160;
constexpr qreal footHeight = 48; // a rule, a line of remarks, a line of origin
constexpr int mostPeopleColumns = 4;
constexpr qreal peopleAtLeast = 3 * 16 + sectionGap;
constexpr qreal noteAtLeast = 4 * 16;

//! How generous a page is. The first that takes everything whole is taken, else the first after it in which everyone has some room.
struct Limits {
    int verdictLines = 0;
    int remarkLines = 0; //!< of each
    int allRemarkLines = 0;
    int valueLines = 0;
    qreal rowGap = 0;
};
constexpr std::array levels{Limits{4, 3, 24, 4, 4}, Limits{3, 2, 14, 2, 2}, Limits{2, 1, 6, 1, 0}};

//! Lays out one page with one set of limits; lives for one call of layOutPage().
class PageLayouter {
public:
    PageLayouter(const PageContent& content, const PageFrame& frame, const PaperMetrics& metrics, const Limits& limits)
        : m_content(content), m_frame(frame), m_limits(limits), m_column(metrics, margin, frame.size.width() - margin, margin),
          m_metrics(metrics), m_bottom(frame.size.height() - margin - footHeight)
    {
    }

    enum class Fit { Whole, Shared, Crowded };

    //! \return whether everything is there, or something gave way to something else, or not even that
    Fit layOut()
    {
        placeHead();
        placeRemarks();
        placeFigures();
        placeTimeline();
        placeRows(m_content.factsTitle, m_content.facts);
        placeWritten();
        const qreal needed = (m_content.note.isEmpty() ? 0 : noteAtLeast) + (m_content.peopleTitle.isEmpty() ? 0 : peopleAtLeast);
        const bool fits = m_column.y() + needed <= m_bottom;
        placeNote();
        placePeople();
        placeFoot();
        return !fits ? Fit::Crowded : m_leftOut ? Fit::Shared : Fit::Whole;
    }

    [[nodiscard]] PageGeometry geometry() { return m_column.take(); }

private:
    void placeHead()
    {
        m_column.addLine(m_content.callId, PaperStyle::Fixed, PaperInk::Quiet, PaperColumn::Elide::Middle);
        m_column.skip(step);
        m_column.addGlyph(m_content.look.icon, {m_column.left(), m_column.y() + 2, verdictGlyph, verdictGlyph}, inkOf(m_content.look.tone));
        m_column.addParagraph(m_content.headline, verdictGlyph + step, PaperStyle::Verdict, PaperInk::Text, m_limits.verdictLines);
        m_column.skip(step);
    }

    void placeRemarks()
    {
        if (m_content.remarksTitle.isEmpty())
            return;
        m_column.addParagraph(m_content.remarksTitle, 0, PaperStyle::Strong, PaperInk::Text, m_limits.remarkLines);
        qreal words = 0;
        for (const PageContent::Remark& remark : m_content.remarks)
            words = std::max(words, std::ceil(m_metrics.width(remark.word, PaperStyle::Strong)));
        const qreal indent = remarkGlyph + step + (words > 0 ? words + step : 0);
        int used = 0;
        qsizetype placed = 0;
        for (; placed < m_content.remarks.size() && used < m_limits.allRemarkLines; ++placed) {
            const PageContent::Remark& remark = m_content.remarks.at(placed);
            m_column.skip(m_limits.rowGap);
            const QRectF glyph(m_column.left(), m_column.y() + 1, remarkGlyph, remarkGlyph);
            if (remark.severity) {
                m_column.addGlyph(severityIcon(*remark.severity), glyph, inkOf(*remark.severity));
                m_column.addText(remark.word, {m_column.left() + remarkGlyph + step, m_column.y()}, PaperStyle::Strong, inkOf(*remark.severity));
            } else {
                m_column.addText(QStringLiteral("\u2022"), {m_column.left() + remarkGlyph / 2, m_column.y()}, PaperStyle::Body, PaperInk::Text);
            }
            const int lines = std::min(m_limits.remarkLines, m_limits.allRemarkLines - used);
            used += m_column.addParagraph(remark.text, indent, PaperStyle::Body, PaperInk::Text, lines);
        }
        if (const qsizetype more = m_content.remarks.size() - placed; more > 0) {
            m_leftOut = true;
            m_column.skip(m_limits.rowGap);
            m_column.addParagraph(Page::tr("and %1 more", "findings").arg(more), indent, PaperStyle::Body, PaperInk::Quiet, 1);
        }
    }

    void placeFigures()
    {
        if (m_content.figures.isEmpty())
            return;
        m_column.skip(sectionGap);
        const auto count = static_cast<qreal>(m_content.figures.size());
        const qreal room = std::floor((m_column.width() - (count - 1) * columnGap) / count);
        const bool large = std::all_of(m_content.figures.begin(), m_content.figures.end(), [&](const PageContent::Figure& figure) {
            return m_metrics.width(figure.value, PaperStyle::Figure) <= room;
        });
        const PaperStyle style = large ? PaperStyle::Figure : PaperStyle::Strong;
        qreal x = m_column.left();
        for (const PageContent::Figure& figure : m_content.figures) {
            m_column.addText(figure.caption, {x, m_column.y()}, PaperStyle::Small, PaperInk::Quiet);
            m_column.addFitted(figure.value, {x, m_column.y() + lineHeightOf(PaperStyle::Small), room, lineHeightOf(style)}, style, PaperInk::Text);
            x += room + columnGap;
        }
        m_column.skip(lineHeightOf(PaperStyle::Small) + lineHeightOf(style));
    }

    void placeTimeline()
    {
        if (!m_content.timeline)
            return;
        m_column.skip(sectionGap);
        m_column.addTimeline(callscope::layOut(*m_content.timeline, {m_column.width(), TimelineMode::Fit, 0, 0, false}, m_metrics.timeline));
    }

    void placeRows(const QString& title, const QList<PageContent::Row>& rows)
    {
        m_column.skip(sectionGap);
        m_column.addLine(title, PaperStyle::Strong, PaperInk::Text);
        qreal labels = 0;
        for (const PageContent::Row& row : m_content.facts + m_content.written)
            labels = std::max(labels, std::ceil(m_metrics.width(row.label, PaperStyle::Body)));
        m_labelWidth = std::min(labels, widestLabel) + columnGap;
        for (const PageContent::Row& row : rows) {
            m_column.skip(m_limits.rowGap);
            placeLabel(row.label);
            if (row.isId)
                m_column.addId(row.value, m_labelWidth);
            else
                m_column.addParagraph(row.value, m_labelWidth, PaperStyle::Body, PaperInk::Text, m_limits.valueLines);
        }
    }

    void placeLabel(const QString& label)
    {
        m_column.addFitted(label, {m_column.left(), m_column.y(), m_labelWidth - step, lineHeightOf(PaperStyle::Body)}, PaperStyle::Body, PaperInk::Quiet);
    }

    void placeWritten()
    {
        if (!m_content.writtenTitle.isEmpty())
            placeRows(m_content.writtenTitle, m_content.written);
    }

    //! The note gives way to people, but not by more than half of what is left.
    void placeNote()
    {
        if (m_content.note.isEmpty())
            return;
        m_column.skip(m_limits.rowGap);
        const qreal left = m_bottom - m_column.y();
        const qreal room = std::max(std::floor(left / 2), left - peopleHeight());
        placeLabel(m_content.noteLabel);
        const int lines = std::max(2, static_cast<int>(room / lineHeightOf(PaperStyle::Body)));
        if (!m_column.addLongText(m_content.note, m_labelWidth, lines, Page::tr("The note goes on; an export as JSON has all of it.")))
            m_leftOut = true;
    }

    [[nodiscard]] int peopleColumns() const
    {
        qreal widest = 0;
        for (const QString& id : m_content.others)
            widest = std::max(widest, id.size() > 200 ? m_column.width() : m_metrics.width(id, PaperStyle::Fixed));
        return std::clamp(static_cast<int>((m_column.width() + columnGap) / (widest + columnGap)), 1, mostPeopleColumns);
    }

    [[nodiscard]] qreal peopleHeight() const
    {
        if (m_content.peopleTitle.isEmpty())
            return 0;
        const auto columns = static_cast<qsizetype>(peopleColumns());
        const qsizetype rows = 1 + (m_content.caller.isEmpty() ? 0 : 1) + (m_content.others.size() + columns - 1) / columns;
        return sectionGap + m_limits.rowGap + static_cast<qreal>(rows) * lineHeightOf(PaperStyle::Fixed);
    }

    void placePeople()
    {
        if (m_content.peopleTitle.isEmpty())
            return;
        m_column.skip(sectionGap);
        m_column.addLine(m_content.peopleTitle, PaperStyle::Strong, PaperInk::Text);
        m_column.skip(m_limits.rowGap);
        if (!m_content.caller.isEmpty())
            m_column.addIdWithRole(m_content.caller, m_content.callerWord);
        const int columns = peopleColumns();
        const int rows = std::max(0, static_cast<int>((m_bottom - m_column.y()) / lineHeightOf(PaperStyle::Fixed)));
        const qsizetype cells = static_cast<qsizetype>(rows) * columns;
        const bool all = m_content.otherCount <= cells;
        m_leftOut = m_leftOut || !all;
        const qsizetype named = all ? m_content.others.size() : std::clamp(cells - 1, qsizetype(0), m_content.others.size());
        QList<PaperColumn::Cell> people;
        for (qsizetype i = 0; i < named; ++i)
            people.append({m_content.others.at(i), PaperStyle::Fixed, PaperInk::Text});
        if (!all && cells > 0)
            people.append({Page::tr("and %1 more", "people").arg(m_content.otherCount - named), PaperStyle::Body, PaperInk::Quiet});
        m_column.addGrid(people, columns, columnGap);
    }

    void placeFoot()
    {
        if (m_frame.asHighAsNeeded)
            m_column.skip(step);
        else
            m_column.moveTo(m_bottom);
        m_column.skip(step);
        m_column.addRule();
        m_column.skip(step);
        QStringList sentences{m_content.maskedSentence};
        if (m_column.isShortened())
            sentences.append(Page::tr("What ends in \u2026 is shortened; an export as JSON has it whole."));
        sentences.removeAll(QString());
        const qreal line = lineHeightOf(PaperStyle::Small);
        const bool says = !sentences.isEmpty();
        const QRectF first(m_column.left(), m_column.y(), m_column.width(), line);
        if (says)
            m_column.addFitted(wording::sentences(sentences), first, PaperStyle::Small, PaperInk::Text);
        const QString number = m_frame.number == 0 ? QString() : Page::tr("Page %1 of %2").arg(m_frame.number).arg(m_frame.count);
        const qreal numberWidth = std::ceil(m_metrics.width(number, PaperStyle::Small));
        const QRectF second = says ? first.translated(0, line) : first;
        m_column.addFitted(m_content.origin, second.adjusted(0, 0, -numberWidth - columnGap, 0), PaperStyle::Small, PaperInk::Quiet);
        m_column.addText(number, {m_column.left() + m_column.width() - numberWidth, second.top()}, PaperStyle::Small, PaperInk::Quiet);
        const qreal end = second.bottom() + margin;
        m_column.setSize({m_frame.size.width(), m_frame.asHighAsNeeded ? end : m_frame.size.height()});
    }

    const PageContent& m_content;
    const PageFrame& m_frame;
    const Limits& m_limits;
    PaperColumn m_column;
    const PaperMetrics& m_metrics;
    const qreal m_bottom;
    qreal m_labelWidth = 0;
    bool m_leftOut = false;
};

} // namespace

PageGeometry layOutPage(const PageContent& content, const PageFrame& frame, const PaperMetrics& metrics)
{
    PageGeometry geometry;
    for (const Limits& limits : levels) {
        PageLayouter layouter(content, frame, metrics, limits);
        const auto fit = layouter.layOut();
        geometry = layouter.geometry();
        const bool first = &limits == &levels.front();
        if (fit == PageLayouter::Fit::Whole || (fit == PageLayouter::Fit::Shared && !first))
            break;
    }
    return geometry;
}

} // namespace callscope
