#include "ui/profiles/connectiondialog.h"

#include "app/share/redacted.h"
#include "app/lookup/connectiontest.h"
#include "app/wording/connectiontext.h"
#include "app/wording/fieldtext.h"
#include "app/wording/sentences.h"
#include "ui/call/boundedtext.h"
#include "ui/clipboard/ticketclipboard.h"
#include "ui/theme/dialogshape.h"
#include "ui/theme/icons.h"
#include "ui/theme/rolecolours.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace callscope {

namespace {

using State = ConnectionStep::State;

constexpr int gridStep = 8;
constexpr int glyphSize = 16;
constexpr QSize usualSize(680, 460);

QLabel* textLabel(const QString& name = {})
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText); // their words are shown, never interpreted
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    return label;
}

QPixmap glyphOf(State state, const QPalette& palette, qreal ratio)
{
    const RoleColours colours = RoleColours::of(palette);
    QIcon icon;
    if (state == State::Passed)
        icon = icons::icon(icons::Name::Answered, colours.success);
    else if (state == State::Warned)
        icon = icons::icon(icons::Name::Warning, colours.warning);
    else if (state == State::Failed)
        icon = icons::icon(icons::Name::Error, colours.failure);
    else
        return {};
    return icon.pixmap(QSize(glyphSize, glyphSize), ratio);
}

QString detailsOf(const ConnectionReport& report)
{
    QStringList lines;
    if (report.error) {
        const wording::ErrorText text = wording::errorText(*report.error, report.asked);
        lines.append(text.meaning);
        for (const QString& advice : text.adviceTexts())
            lines.append(QStringLiteral("\u2022 ") + advice);
        lines += QStringList{text.codeLine, text.detail};
    } else {
        lines = wording::chainLines(report);
    }
    if (!report.requestId.isEmpty())
        lines.append(wording::labelled(wording::fieldName(wording::Field::RequestId), report.requestId));
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ConnectionDialog::ConnectionDialog(LookUpService& service, const Profile& profile, QWidget* parent)
    : QDialog(parent), m_service(service), m_profile(profile), m_verdict(textLabel(QStringLiteral("connectionVerdict"))), m_details(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("connectionDialog"));
    setWindowTitle(tr("Connection test"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(usualSize);
    QFont large = m_verdict->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setWeight(QFont::DemiBold);
    m_verdict->setFont(large);
    m_verdict->setWordWrap(true);
    m_details->setObjectName(QStringLiteral("connectionDetails"));
    m_details->setAccessibleName(tr("Details"));
    m_details->setReadOnly(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard); // with a cursor, which shows the focus
    m_details->setTabChangesFocus(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gridStep, 2 * gridStep, 2 * gridStep, 2 * gridStep);
    layout->setSpacing(2 * gridStep);
    layout->addWidget(m_verdict);
    addRows(*layout);
    layout->addWidget(m_details, 1);
    addButtons(*layout);
    start();
}

ConnectionDialog::~ConnectionDialog()
{
    delete m_test;
}

void ConnectionDialog::addRows(QVBoxLayout& layout)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(gridStep);
    grid->setVerticalSpacing(gridStep / 2);
    grid->setColumnStretch(3, 1);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const QString key = wording::stepKey(m_report.steps.at(i).kind);
        Row& row = m_rows.at(i);
        row = {new QLabel, textLabel(QStringLiteral("connectionState-") + key), textLabel(QStringLiteral("connectionFinding-") + key)};
        row.glyph->setFixedWidth(glyphSize);
        row.glyph->setAlignment(Qt::AlignTop);
        row.finding->setWordWrap(true);
        QLabel* name = textLabel();
        name->setText(wording::stepName(m_report.steps.at(i).kind));
        int column = 0;
        for (QLabel* label : {row.glyph, name, row.state, row.finding})
            grid->addWidget(label, int(i), column++);
    }
    layout.addLayout(grid);
}

void ConnectionDialog::addButtons(QVBoxLayout& layout)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    m_again = buttons->addButton(tr("Test &again"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(QStringLiteral("connectionCopyButton"));
    m_again->setObjectName(QStringLiteral("connectionAgainButton"));
    layout.addWidget(buttons);
    tabThrough(*buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, [this] { copyText(share::redactedWords(wording::connectionReportText(m_report))); });
    connect(m_again, &QPushButton::clicked, this, &ConnectionDialog::start);
}

void ConnectionDialog::start()
{
    m_report = {};
    m_verdict->setText(forLabel(tr("Testing %1…").arg(share::redactedWords(m_profile.name))));
    showReport(m_report);
    m_copy->setEnabled(false);
    m_again->setEnabled(false);
    m_test = m_service.testConnection(m_profile);
    connect(m_test, &ConnectionTest::progressed, this, &ConnectionDialog::showReport);
    connect(m_test, &ConnectionTest::finished, this, &ConnectionDialog::end);
}

void ConnectionDialog::showReport(const ConnectionReport& report)
{
    m_report = report;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        showRow(m_rows.at(i), report, report.steps.at(i));
    m_details->setPlainText(share::redactedWords(detailsOf(report)));
}

void ConnectionDialog::end(const ConnectionReport& report)
{
    showReport(report);
    m_verdict->setText(forLabel(share::redactedWords(wording::connectionVerdict(report))));
    m_copy->setEnabled(true);
    m_again->setEnabled(true);
}

void ConnectionDialog::showRow(const Row& row, const ConnectionReport& report, const ConnectionStep& step)
{
    row.glyph->setPixmap(glyphOf(step.state, palette(), devicePixelRatioF()));
    row.state->setText(wording::stateName(step.state));
    row.finding->setText(forLabel(share::redactedWords(wording::stepFinding(report, step.kind))));
}

void openConnectionDialog(LookUpService& service, const Profile& profile, QWidget* parent)
{
    (new ConnectionDialog(service, profile, parent))->open();
}

} // namespace callscope
