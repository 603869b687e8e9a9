#include "ui/filter/managefiltersdialog.h"

#include "ui/call/boundedtext.h"
#include "ui/theme/dialogshape.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace callscope {

namespace {

constexpr int gridStep = 8;
constexpr QSize usualSize(420, 320);

enum Role { TextRole = Qt::UserRole, NameRole };

} // namespace

ManageFiltersDialog::ManageFiltersDialog(const QList<SavedFilter>& filters, QWidget* parent)
    : QDialog(parent), m_list(new QListWidget), m_rename(nullptr), m_remove(nullptr)
{
    setObjectName(QStringLiteral("manageFiltersDialog"));
    setWindowTitle(tr("Saved filters"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(usualSize);
    m_list->setObjectName(QStringLiteral("savedFilterList"));
    m_list->setAccessibleName(tr("Saved filters"));
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    for (const SavedFilter& filter : filters) {
        auto* item = new QListWidgetItem(filter.name, m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setData(TextRole, filter.text);
        item->setData(NameRole, filter.name);
        item->setToolTip(forToolTip(filter.text));
    }

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_rename = buttons->addButton(tr("&Rename"), QDialogButtonBox::ActionRole);
    m_remove = buttons->addButton(tr("Re&move"), QDialogButtonBox::ActionRole);
    m_rename->setObjectName(QStringLiteral("renameFilterButton"));
    m_remove->setObjectName(QStringLiteral("removeFilterButton"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gridStep, 2 * gridStep, 2 * gridStep, 2 * gridStep);
    layout->setSpacing(2 * gridStep);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    tabThrough(*buttons);
    auto* remove = new QShortcut(QKeySequence(QKeySequence::Delete), m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, m_remove, &QPushButton::click);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_rename, &QPushButton::clicked, this, [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { delete m_list->takeItem(m_list->currentRow()); });
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) { keepNamesApart(m_list->row(item)); });
    connect(m_list, &QListWidget::currentRowChanged, this, &ManageFiltersDialog::updateButtons);
    m_list->setCurrentRow(0);
    updateButtons();
}

void ManageFiltersDialog::keepNamesApart(int row)
{
    QListWidgetItem* const item = m_list->item(row);
    const QString name = item->text().simplified();
    bool taken = name.isEmpty();
    for (int other = 0; other < m_list->count(); ++other)
        taken = taken || (other != row && m_list->item(other)->text() == name);
    const QSignalBlocker quiet(m_list);
    item->setText(taken ? item->data(NameRole).toString() : name);
    item->setData(NameRole, item->text());
}

void ManageFiltersDialog::updateButtons()
{
    const bool any = m_list->currentItem() != nullptr;
    m_rename->setEnabled(any);
    m_remove->setEnabled(any);
}

QList<SavedFilter> ManageFiltersDialog::filters() const
{
    QList<SavedFilter> filters;
    for (int row = 0; row < m_list->count(); ++row)
        filters.append({m_list->item(row)->text(), m_list->item(row)->data(TextRole).toString()});
    return filters;
}

} // namespace callscope
