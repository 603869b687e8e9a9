#include "ui/export/exportform.h"

#include "app/share/paintedlimit.h"
#include "app/share/redacted.h"
#include "app/wording/archivetext.h"
#include "ui/call/boundedtext.h"
#include "ui/theme/mnemonic.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace callscope {

namespace {

using share::Format;

constexpr int gridStep = 8;

struct FormatRow {
    Format format;
    const char* name;
    const char* about;
};

constexpr FormatRow rows[]{
    {Format::Csv, QT_TRANSLATE_NOOP("callscope::ExportForm", "CSV (table)"), QT_TRANSLATE_NOOP("callscope::ExportForm", "For spreadsheets: one row a call, times with offset and as epoch.")},
    {Format::Json, QT_TRANSLATE_NOOP("callscope::ExportForm", "JSON"), QT_TRANSLATE_NOOP("callscope::ExportForm", "For programs: the record as received, and what follows from it.")},
    {Format::JsonLines, QT_TRANSLATE_NOOP("callscope::ExportForm", "JSON Lines"), QT_TRANSLATE_NOOP("callscope::ExportForm", "The same, one object a line: for many calls.")},
    {Format::Markdown, QT_TRANSLATE_NOOP("callscope::ExportForm", "Markdown"), QT_TRANSLATE_NOOP("callscope::ExportForm", "For issues and wikis: verdict, findings and a table a call.")},
    {Format::Html, QT_TRANSLATE_NOOP("callscope::ExportForm", "HTML"), QT_TRANSLATE_NOOP("callscope::ExportForm", "A page for any browser or mail.")},
    {Format::Text, QT_TRANSLATE_NOOP("callscope::ExportForm", "Text"), QT_TRANSLATE_NOOP("callscope::ExportForm", "As “Copy for ticket” gives it.")},
    {Format::Pdf, QT_TRANSLATE_NOOP("callscope::ExportForm", "PDF"), QT_TRANSLATE_NOOP("callscope::ExportForm", "One page a call with its timeline, to print or to file.")},
    {Format::Png, QT_TRANSLATE_NOOP("callscope::ExportForm", "PNG (picture)"), QT_TRANSLATE_NOOP("callscope::ExportForm", "A picture of the page; of several calls one file each.")},
};

} // namespace

ExportForm::ExportForm(const ExportSubject& subject, bool isMasked, QWidget* parent)
    : QWidget(parent), m_subject(subject), m_what(new QButtonGroup(this)), m_format(new QComboBox), m_about(new QLabel), m_mark(new QCheckBox(tr("&Byte-order mark, for Excel")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridStep);
    addChoices(*layout);
    layout->addSpacing(gridStep);
    addFormat(*layout, isMasked);
    connect(m_what, &QButtonGroup::idToggled, this, &ExportForm::changed);
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        showFormat();
        Q_EMIT changed();
    });
    showFormat();
}

void ExportForm::addChoices(QVBoxLayout& layout)
{
    QRadioButton* const shown = addChoice(layout, What::Shown, QStringLiteral("exportShown"), m_subject.shown.has_value());
    shown->setText(m_subject.shown ? tr("&This call: %1").arg(withLiteralAmpersands(shortened(share::redactedWords(m_subject.shown->callId), 64))) : tr("&This call (none is shown)"));
    QRadioButton* const selected = addChoice(layout, What::Selected, QStringLiteral("exportSelected"), m_subject.selected() > 0);
    selected->setText(m_subject.selected() > 0 ? tr("The &selection: %1").arg(wording::callCount(m_subject.selected())) : tr("The &selection (nothing is selected)"));
    m_all = addChoice(layout, What::Filtered, QStringLiteral("exportFiltered"), true);
    nameFiltered();
    (m_subject.selected() > 1 ? selected : m_subject.shown ? shown : selected->isEnabled() ? selected : m_all)->setChecked(true);
}

QRadioButton* ExportForm::addChoice(QVBoxLayout& layout, What what, const QString& name, bool isPossible)
{
    auto* choice = new QRadioButton;
    choice->setObjectName(name);
    choice->setEnabled(isPossible);
    m_what->addButton(choice, int(what));
    layout.addWidget(choice);
    return choice;
}

void ExportForm::addFormat(QVBoxLayout& layout, bool isMasked)
{
    m_format->setObjectName(QStringLiteral("exportFormat"));
    m_format->setAccessibleName(tr("Format"));
    for (const FormatRow& row : rows)
        m_format->addItem(tr(row.name), share::keyOf(row.format));
    auto* label = new QLabel(tr("&Format:"));
    label->setBuddy(m_format);
    auto* line = new QHBoxLayout;
    line->setSpacing(gridStep);
    line->addWidget(label);
    line->addWidget(m_format);
    line->addStretch(1);
    layout.addLayout(line);
    m_about->setObjectName(QStringLiteral("exportAbout"));
    m_about->setWordWrap(true);
    layout.addWidget(m_about);
    m_mark->setObjectName(QStringLiteral("exportByteOrderMark"));
    layout.addWidget(m_mark);
    auto* masked = new QLabel(isMasked ? tr("Masked: user ids, rooms and notes leave as pseudonyms.") : tr("Not masked: user ids, rooms and notes leave as they are."));
    masked->setObjectName(QStringLiteral("exportMasked"));
    masked->setWordWrap(true);
    layout.addWidget(masked);
}

void ExportForm::nameFiltered()
{
    const QString count = m_filtered < 0 ? tr("counting…") : wording::callCount(m_filtered);
    m_all->setText(m_subject.filtered ? tr("&All that fit the filter: %1").arg(count) : tr("&All in the archive: %1").arg(count));
    m_all->setEnabled(m_filtered != 0);
}

void ExportForm::setFilteredCount(qint64 calls)
{
    m_filtered = calls;
    nameFiltered();
    Q_EMIT changed();
}

void ExportForm::setFormat(Format format)
{
    m_format->setCurrentIndex(std::max(0, m_format->findData(share::keyOf(format))));
}

void ExportForm::setByteOrderMark(bool marked)
{
    m_mark->setChecked(marked);
}

void ExportForm::showFormat()
{
    m_about->setText(tr(rows[m_format->currentIndex()].about));
    m_mark->setEnabled(format() == Format::Csv);
}

ExportForm::What ExportForm::what() const
{
    return What(m_what->checkedId());
}

Format ExportForm::format() const
{
    return rows[m_format->currentIndex()].format;
}

bool ExportForm::byteOrderMark() const
{
    return m_mark->isChecked();
}

qint64 ExportForm::count() const
{
    switch (what()) {
    case What::Shown: return m_subject.shown ? 1 : 0;
    case What::Selected: return m_subject.selected();
    case What::Filtered: return std::max<qint64>(m_filtered, 0);
    }
    Q_UNREACHABLE();
}

QString ExportForm::problem() const
{
    if (what() == What::Filtered && m_filtered == 0)
        return tr("There is nothing to export.");
    const qint64 most = share::mostCallsOf(format());
    const bool unknown = what() == What::Filtered && m_filtered < 0;
    if (!share::isPainted(format()) || (!unknown && count() <= most))
        return {};
    const QString sentence = format() == Format::Png ? tr("At most %1 calls become pictures. Choose fewer, or PDF.")
                                                     : tr("At most %1 calls become a PDF. Choose fewer, or HTML.");
    return sentence.arg(QLocale().toString(most));
}

ExportOrder ExportForm::order() const
{
    ExportOrder order;
    order.format = format();
    order.byteOrderMark = byteOrderMark();
    order.expected = count();
    switch (what()) {
    case What::Shown: order.results = {*m_subject.shown}; break;
    case What::Selected:
        order.results = m_subject.selectedUnkept;
        if (!m_subject.selectedKeys.isEmpty())
            order.calls = CallCursor(m_subject.selectedKeys);
        break;
    case What::Filtered: order.calls = CallCursor(m_subject.filter); break;
    }
    return order;
}

} // namespace callscope
