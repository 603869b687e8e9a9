#include "ui/help/shortcutsheet.h"

#include "ui/clipboard/ticketclipboard.h"
#include "ui/theme/cleartext.h"
#include "ui/theme/dialogshape.h"
#include "ui/theme/icons.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace callscope {

namespace {

constexpr int gridStep = 8;
constexpr QSize usualSize(560, 520);

enum Column { WhatColumn, KeysColumn };

} // namespace

ShortcutSheet::ShortcutSheet(const QList<ShortcutGroup>& groups, QWidget* parent)
    : QDialog(parent), m_groups(groups), m_search(new QLineEdit), m_tree(new QTreeWidget), m_none(new QLabel(tr("No shortcut fits.")))
{
    setObjectName(QStringLiteral("shortcutSheet"));
    setWindowTitle(tr("Keyboard shortcuts"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(parent ? usualSize.boundedTo(parent->window()->size()) : usualSize);
    m_search->setObjectName(QStringLiteral("shortcutSearch"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(tr("Search for a key or what it does"));
    addClearButton(*m_search);
    m_none->setObjectName(QStringLiteral("noShortcut"));
    m_none->hide();
    m_tree->setObjectName(QStringLiteral("shortcutTable"));
    m_tree->setAccessibleName(tr("Keyboard shortcuts"));
    m_tree->setHeaderLabels({tr("What it does"), tr("Keys")});
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setIndentation(2 * gridStep);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    fill();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton* copy = buttons->addButton(tr("&Copy all"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyShortcutsButton"));
    copy->setIcon(icons::icon(icons::Name::Copy, QPalette::ButtonText));
    copy->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("closeShortcutsButton"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gridStep, 2 * gridStep, 2 * gridStep, 2 * gridStep);
    layout->setSpacing(gridStep);
    layout->addWidget(m_search);
    layout->addWidget(m_none);
    layout->addWidget(m_tree, 1);
    layout->addWidget(buttons);
    tabThrough(*buttons);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutSheet::search);
    connect(copy, &QPushButton::clicked, this, [this] { copyText(shortcutsAsText(m_groups)); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ShortcutSheet::fill()
{
    for (const ShortcutGroup& group : std::as_const(m_groups)) {
        auto* heading = new QTreeWidgetItem(m_tree, {group.name});
        heading->setFlags(Qt::ItemIsEnabled);
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        heading->setFont(WhatColumn, bold);
        for (const ShortcutRow& row : group.rows)
            new QTreeWidgetItem(heading, {row.what, row.keys}); // owned by it
    }
    m_tree->expandAll();
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(WhatColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(KeysColumn, QHeaderView::ResizeToContents); // a screenful of rows
    m_tree->header()->setSectionsMovable(false);
}

void ShortcutSheet::search(const QString& text)
{
    const QString wanted = text.simplified();
    const auto holds = [&wanted](const QTreeWidgetItem* item) {
        return item->text(WhatColumn).contains(wanted, Qt::CaseInsensitive) || item->text(KeysColumn).contains(wanted, Qt::CaseInsensitive);
    };
    bool any = false;
    for (int g = 0; g < m_tree->topLevelItemCount(); ++g) {
        QTreeWidgetItem* group = m_tree->topLevelItem(g);
        bool anyHere = false;
        for (int i = 0; i < group->childCount(); ++i) {
            const bool fits = holds(group) || holds(group->child(i));
            group->child(i)->setHidden(!fits);
            anyHere |= fits;
        }
        group->setHidden(!anyHere);
        any |= anyHere;
    }
    m_none->setVisible(!any);
}

} // namespace callscope
