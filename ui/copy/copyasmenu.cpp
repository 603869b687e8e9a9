#include "ui/copy/copyasmenu.h"

#include "ui/theme/icons.h"

#include <utility>

namespace callscope {

CopyAsMenu::CopyAsMenu(Ask ask, QWidget* parent) : QMenu(parent), m_ask(std::move(ask))
{
    setObjectName(QStringLiteral("copyAsMenu"));
    setIcon(icons::icon(icons::Name::Copy, QPalette::Text));
    addForm(CopyForm::Text, QStringLiteral("copyAsText"));
    addForm(CopyForm::Markdown, QStringLiteral("copyAsMarkdown"));
    addForm(CopyForm::Html, QStringLiteral("copyAsHtml"));
    addForm(CopyForm::Json, QStringLiteral("copyAsJson"));
    addForm(CopyForm::CsvRow, QStringLiteral("copyAsCsvRow"));
    addForm(CopyForm::Curl, QStringLiteral("copyAsCurl"));
    addSeparator();
    addTime(TimeForm::Iso, QStringLiteral("copyTimeAsIso"));
    addTime(TimeForm::Epoch, QStringLiteral("copyTimeAsEpoch"));
    connect(this, &QMenu::aboutToShow, this, &CopyAsMenu::refresh);
    refresh();
}

void CopyAsMenu::addForm(CopyForm form, const QString& name)
{
    QAction* action = addAction({}, this, [this, form] { Q_EMIT formChosen(form); });
    action->setObjectName(name);
    m_forms.insert(form, action);
}

void CopyAsMenu::addTime(TimeForm form, const QString& name)
{
    QAction* action = addAction({}, this, [this, form] {
        if (m_time)
            Q_EMIT timeChosen(timeText(form, *m_time));
    });
    action->setObjectName(name);
    m_times.insert(form, action);
}

//! The words, too: the language may have changed.
void CopyAsMenu::refresh()
{
    const Subject subject = m_ask();
    const bool several = subject.calls > 1;
    m_time = subject.time;
    setTitle(tr("Copy &as"));
    m_forms[CopyForm::Text]->setText(tr("&Text"));
    m_forms[CopyForm::Markdown]->setText(tr("&Markdown"));
    m_forms[CopyForm::Html]->setText(tr("&HTML"));
    m_forms[CopyForm::Json]->setText(tr("&JSON"));
    m_forms[CopyForm::CsvRow]->setText(several ? tr("&CSV rows with a header") : tr("&CSV row"));
    m_forms[CopyForm::Curl]->setText(tr("c&URL, signature redacted"));
    for (QAction* action : std::as_const(m_forms))
        action->setEnabled(subject.calls > 0);
    m_forms[CopyForm::Curl]->setEnabled(subject.calls > 0 && subject.asked);
    m_times[TimeForm::Iso]->setText(subject.time ? tr("&ISO time (%1)").arg(timeText(TimeForm::Iso, *subject.time)) : tr("&ISO time of the selected time"));
    m_times[TimeForm::Epoch]->setText(subject.time ? tr("&Epoch (%1)").arg(timeText(TimeForm::Epoch, *subject.time)) : tr("&Epoch of the selected time"));
    for (QAction* action : std::as_const(m_times))
        action->setEnabled(subject.time.has_value());
}

} // namespace callscope
