#include "ui/preferences/generalpage.h"

#include "app/wording/language.h"
#include "ui/preferences/pageform.h"

#include <QComboBox>
#include <QFormLayout>
#include <QSignalBlocker>

namespace callscope {

GeneralPage::GeneralPage(QWidget* parent) : PreferencesPage(tr("General"), parent), m_language(new QComboBox), m_theme(new QComboBox)
{
    m_language->setObjectName(QStringLiteral("windowLanguage"));
    m_language->addItem(tr("As the system"), QString());
    for (const wording::Language language : wording::everyLanguage())
        m_language->addItem(wording::nameOf(language), wording::tagOf(language));
    m_theme->setObjectName(QStringLiteral("windowTheme"));
    m_theme->addItem(tr("As the system"), QStringLiteral("system"));
    m_theme->addItem(tr("Light"), QStringLiteral("light"));
    m_theme->addItem(tr("Dark"), QStringLiteral("dark"));
    auto* form = makePageForm(this);
    form->addRow(tr("&Language:"), m_language);
    form->addRow(tr("&Colours:"), m_theme);
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] { set(Setting::Language, m_language->currentData().toString()); });
    connect(m_theme, &QComboBox::currentIndexChanged, this, [this] { set(Setting::Theme, m_theme->currentData().toString()); });
}

void GeneralPage::showSettings(const Settings& settings)
{
    const QSignalBlocker quietLanguage(m_language);
    const QSignalBlocker quietTheme(m_theme);
    m_language->setCurrentIndex(m_language->findData(settings.text(Setting::Language)));
    m_theme->setCurrentIndex(m_theme->findData(settings.text(Setting::Theme)));
}

} // namespace callscope
