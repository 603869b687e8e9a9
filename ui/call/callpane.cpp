#include "ui/call/callpane.h"

#include "ui/call/callcontent.h"

namespace callscope {

CallPane::CallPane(QWidget* parent) : QStackedWidget(parent), m_zones(share::Zones::ofThisMachine()) {}

void CallPane::setEmptyPage(QWidget* page)
{
    delete m_emptyPage;
    m_emptyPage = page;
    addWidget(page);
    if (!m_result)
        setCurrentWidget(page);
}

void CallPane::showResult(const LookUpResult& result)
{
    if (!m_content) {
        m_content = new CallContent;
        addWidget(m_content);
        connect(m_content, &CallContent::copyRequested, this, &CallPane::copyRequested);
        connect(m_content, &CallContent::saveRequested, this, &CallPane::saveRequested);
    }
    m_result = result;
    setStale(false);
    m_content->showResult(result, m_zones);
    setCurrentWidget(m_content);
}

void CallPane::setStale(bool stale)
{
    if (m_content)
        m_content->setStale(stale);
}

void CallPane::setZones(const share::Zones& zones)
{
    m_zones = zones;
    if (m_result)
        m_content->showResult(*m_result, zones);
}

} // namespace callscope
