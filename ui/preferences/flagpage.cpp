#include "ui/preferences/flagpage.h"

#include "ui/theme/leadinglabel.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace callscope {

namespace {

constexpr int gridStep = 8;

} // namespace

FlagPage::FlagPage(Setting setting, const QString& name, const Words& words, QWidget* parent)
    : PreferencesPage(words.page, parent), m_setting(setting), m_box(new QCheckBox(words.question))
{
    m_box->setObjectName(name);
    m_box->setAccessibleDescription(words.meaning);
    auto* meaning = new LeadingLabel(words.meaning);
    meaning->setTextFormat(Qt::PlainText);
    meaning->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridStep);
    layout->addWidget(m_box);
    layout->addWidget(meaning);
    layout->addStretch(1);
    connect(m_box, &QCheckBox::toggled, this, [this](bool on) { set(m_setting, on); });
}

void FlagPage::showSettings(const Settings& settings)
{
    const QSignalBlocker quiet(m_box);
    m_box->setChecked(settings.flag(m_setting));
}

} // namespace callscope
