#include "ui/preferences/copypage.h"

#include "app/share/masking.h"
#include "app/share/ticket.h"
#include "ui/preferences/copypreview.h"
#include "ui/preferences/mannersetting.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace callscope {

namespace {

constexpr int gridStep = 8;

QString nameOf(share::TicketPart part)
{
    using Part = share::TicketPart;
    switch (part) {
    case Part::Findings: return CopyPage::tr("Things to &check");
    case Part::Durations: return CopyPage::tr("D&urations");
    case Part::Times: return CopyPage::tr("T&imes, in both zones");
    case Part::Kind: return CopyPage::tr("Media and &kind");
    case Part::People: return CopyPage::tr("&People");
    case Part::Room: return CopyPage::tr("&Room");
    case Part::RequestId: return CopyPage::tr("RequestI&d");
    case Part::Source: return CopyPage::tr("Pr&ofile and region");
    case Part::FetchedAt: return CopyPage::tr("&When it was looked up");
    case Part::Annotations: return CopyPage::tr("Ticket, tags and &note");
    }
    Q_UNREACHABLE();
}

QLabel* buddyLabel(const QString& text, QWidget* buddy)
{
    auto* label = new QLabel(text);
    label->setBuddy(buddy);
    return label;
}

} // namespace

CopyPage::CopyPage(PreviewedCall previewed, QWidget* parent)
    : PreferencesPage(tr("Copying"), parent), m_previewed(std::move(previewed)), m_language(new QComboBox), m_preview(new CopyPreview)
{
    m_language->setObjectName(QStringLiteral("copyLanguage"));
    m_language->setAccessibleName(tr("Language of copies and exports"));
    m_language->addItem(tr("As the window"), QString());
    for (const wording::Language language : wording::everyLanguage())
        m_language->addItem(wording::nameOf(language), wording::tagOf(language));

    auto* choices = new QVBoxLayout;
    choices->setSpacing(gridStep / 2);
    auto* always = new QLabel(tr("Always there: the verdict, the result and the Call ID."));
    always->setWordWrap(true);
    choices->addWidget(buddyLabel(tr("&Language:"), m_language));
    choices->addWidget(m_language);
    choices->addSpacing(gridStep);
    choices->addWidget(new QLabel(tr("Parts:")));
    for (const share::TicketPart part : share::everyTicketPart()) {
        auto* box = new QCheckBox(nameOf(part));
        box->setObjectName(QStringLiteral("copyPart_") + share::keyOf(part));
        m_parts.insert(part, box);
        choices->addWidget(box);
        connect(box, &QCheckBox::toggled, this, [this] { set(Setting::CopyParts, partsSetting(checkedParts())); });
    }
    choices->addSpacing(gridStep);
    choices->addWidget(always);
    choices->addStretch(1);
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] { set(Setting::CopyLanguage, m_language->currentData().toString()); });

    m_preview->setObjectName(QStringLiteral("copyPreview"));
    m_preview->setAccessibleName(tr("Preview"));
    auto* preview = new QVBoxLayout;
    preview->setSpacing(gridStep / 2);
    preview->addWidget(buddyLabel(tr("Pre&view:"), m_preview));
    preview->addWidget(m_preview, 1);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * gridStep);
    layout->addLayout(choices);
    layout->addLayout(preview, 1);
}

void CopyPage::showSettings(const Settings& settings)
{
    share::Manner manner = mannerOf(settings);
    manner.zones = m_previewed.zones;
    (m_previewed.secondZoneFirst ? manner.zones.local : manner.zones.second) = secondZoneOf(settings);
    for (auto part = m_parts.cbegin(); part != m_parts.cend(); ++part) {
        const QSignalBlocker quiet(part.value());
        part.value()->setChecked(manner.parts.testFlag(part.key()));
    }
    const QSignalBlocker quiet(m_language);
    m_language->setCurrentIndex(m_language->findData(settings.text(Setting::CopyLanguage)));
    const bool masks = settings.flag(Setting::MaskNames);
    m_preview->showTicket(share::ticketOf(masks ? share::masked(m_previewed.call, m_previewed.pseudonyms) : m_previewed.call, manner));
}

share::TicketParts CopyPage::checkedParts() const
{
    share::TicketParts parts;
    for (auto part = m_parts.cbegin(); part != m_parts.cend(); ++part)
        parts.setFlag(part.key(), part.value()->isChecked());
    return parts;
}

} // namespace callscope
