#include "ui/filter/savedfiltersbutton.h"

#include "ui/call/boundedtext.h"
#include "ui/filter/managefiltersdialog.h"
#include "ui/filter/savefilterdialog.h"
#include "ui/theme/icons.h"
#include "ui/theme/mnemonic.h"

#include <QMenu>

#include <algorithm>

namespace callscope {

namespace {

constexpr qsizetype mostMenuCharacters = 60;

} // namespace

SavedFiltersButton::SavedFiltersButton(QWidget* parent) : QToolButton(parent)
{
    setObjectName(QStringLiteral("savedFiltersButton"));
    setAccessibleName(tr("Saved filters"));
    setToolTip(tr("Saved filters"));
    setIcon(icons::icon(icons::Name::Bookmark, QPalette::ButtonText));
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(InstantPopup);
    setMenu(new QMenu(this));
    menu()->setToolTipsVisible(true);
    connect(menu(), &QMenu::aboutToShow, this, &SavedFiltersButton::fillMenu);
}

QList<SavedFilter> SavedFiltersButton::presets()
{
    return {{tr("Not answered, last 7 days"), QStringLiteral("result:NotAnswer last:7d")},
            {tr("Rang over 30 s"), QStringLiteral("ring>30")},
            {tr("Serious findings"), QStringLiteral("severity:serious")}};
}

void SavedFiltersButton::setFilters(const QList<SavedFilter>& filters)
{
    m_filters = filters;
}

void SavedFiltersButton::setCurrent(const QString& text, bool valid)
{
    m_text = text;
    m_valid = valid;
}

void SavedFiltersButton::fillMenu()
{
    menu()->clear();
    const auto add = [this](const SavedFilter& filter) {
        QAction* action = menu()->addAction(withLiteralAmpersands(shortened(filter.name, mostMenuCharacters)), this, [this, text = filter.text] { Q_EMIT chosen(text); });
        action->setToolTip(forToolTip(filter.text));
        action->setStatusTip(filter.text);
    };
    for (const SavedFilter& filter : presets())
        add(filter);
    menu()->addSeparator();
    for (const SavedFilter& filter : std::as_const(m_filters))
        add(filter);
    menu()->addSeparator();
    QAction* saving = menu()->addAction(tr("&Save this filter…"), this, &SavedFiltersButton::save);
    saving->setObjectName(QStringLiteral("saveFilterAction"));
    saving->setEnabled(m_valid && !m_text.isEmpty());
    QAction* managing = menu()->addAction(tr("&Rename or remove…"), this, &SavedFiltersButton::manage);
    managing->setObjectName(QStringLiteral("manageFiltersAction"));
    managing->setEnabled(!m_filters.isEmpty());
}

void SavedFiltersButton::save()
{
    auto* dialog = new SaveFilterDialog(m_text, m_filters, window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, text = m_text] {
        QList<SavedFilter> filters = m_filters;
        const auto same = std::find_if(filters.begin(), filters.end(), [&](const SavedFilter& each) { return each.name == dialog->name(); });
        if (same == filters.end())
            filters.append({dialog->name(), text});
        else
            same->text = text;
        change(filters);
    });
    dialog->open();
}

void SavedFiltersButton::manage()
{
    auto* dialog = new ManageFiltersDialog(m_filters, window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] { change(dialog->filters()); });
    dialog->open();
}

void SavedFiltersButton::change(const QList<SavedFilter>& filters)
{
    if (filters == m_filters)
        return;
    m_filters = filters;
    Q_EMIT filtersChanged(filters);
}

} // namespace callscope
