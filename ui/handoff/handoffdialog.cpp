#include "ui/handoff/handoffdialog.h"

#include "app/wording/sentences.h"
#include "ui/clipboard/ticketclipboard.h"
#include "ui/handoff/handoffdelegate.h"
#include "ui/handoff/handoffmodel.h"
#include "ui/theme/dialogshape.h"
#include "ui/theme/icons.h"
#include "ui/window/filesaver.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace callscope {

namespace {

constexpr int gridStep = 8;
constexpr QSize usualSize(760, 520);

QLabel* textLabel(const QString& text, const QString& name)
{
    auto* label = new QLabel(text);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

HandOffDialog::HandOffDialog(const QStringList& lines, const QString& fileName, bool masked, QWidget* parent)
    : QDialog(parent), m_model(new HandOffModel(lines, this)), m_list(makeList()), m_count(textLabel({}, QStringLiteral("handOffCount"))), m_fileName(fileName)
{
    setObjectName(QStringLiteral("handOffDialog"));
    setWindowTitle(tr("Hand-off to Tencent support"));
    setWindowModality(Qt::WindowModal);
    resize(usualSize);
    QLabel* about = textLabel(tr("Nothing is sent: this is saved or copied, and goes where you give it. Read it line by line, and untick what shall not leave; "
                                 "a heading takes everything below it along."), QStringLiteral("handOffAbout"));
    QLabel* state = textLabel(wording::sentences({tr("UserSig and SecretKey are not in it: REDACTED stands in their place."),
                                                  masked ? tr("Names are masked: user ids and rooms are pseudonyms.")
                                                         : tr("Names are not masked: user ids and rooms stand in it as they are (Ctrl+M masks them).")}),
                              QStringLiteral("handOffState"));
    state->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gridStep, 2 * gridStep, 2 * gridStep, 2 * gridStep);
    layout->setSpacing(gridStep);
    layout->addWidget(about);
    layout->addWidget(state);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_count);
    layout->addWidget(makeButtons());
    tabThrough(*findChild<QDialogButtonBox*>());
    connect(m_model, &HandOffModel::leftOutChanged, this, &HandOffDialog::showCount);
    showCount();
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    m_list->setCurrentIndex(m_model->index(0));
    m_list->setFocus();
}

QTableView* HandOffDialog::makeList()
{
    auto* list = new QTableView; // a list view takes no row of more than 32,767 pixels
    list->setObjectName(QStringLiteral("handOffLines"));
    list->setAccessibleName(tr("Lines"));
    list->setModel(m_model);
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list->setShowGrid(false);
    list->setTabKeyNavigation(false); // Tab leaves the table; the arrows walk in it
    list->horizontalHeader()->hide();
    list->horizontalHeader()->setStretchLastSection(true);
    list->verticalHeader()->hide();
    list->verticalHeader()->setMinimumSectionSize(0);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setItemDelegate(new HandOffDelegate(list));
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel); // a line may be higher than the list
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or the width that lines are broken at would change as it comes
    list->setLayoutDirection(Qt::LeftToRight); // it is a file's text
    return list;
}

QWidget* HandOffDialog::makeButtons()
{
    auto* box = new QDialogButtonBox(QDialogButtonBox::Close);
    box->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("handOffCloseButton"));
    auto* saves = box->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    saves->setObjectName(QStringLiteral("handOffSaveButton"));
    auto* copies = box->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copies->setObjectName(QStringLiteral("handOffCopyButton"));
    copies->setIcon(icons::icon(icons::Name::Copy, QPalette::ButtonText));
    connect(saves, &QPushButton::clicked, this, &HandOffDialog::save);
    connect(copies, &QPushButton::clicked, this, &HandOffDialog::copy);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QPushButton* button : {saves, copies, box->button(QDialogButtonBox::Close)})
        button->setAutoDefault(false); // Enter in the list is not meant for them
    return box;
}

QString HandOffDialog::text() const
{
    return m_model->text();
}

void HandOffDialog::save()
{
    QWidget* window = parentWidget() ? parentWidget() : this; // a failure is told although this was closed meanwhile
    saveBytesAs(text().toUtf8(), tr("Save the hand-off"), m_fileName, window);
}

void HandOffDialog::copy()
{
    copyText(text());
}

void HandOffDialog::showCount()
{
    const int count = m_model->rowCount();
    const QString lines = wording::counted(count, tr("%1 line"), tr("%1 lines"));
    const int leftOut = m_model->leftOutCount();
    m_count->setText(leftOut == 0 ? lines : tr("%1, %2 left out").arg(lines, wording::localeOfWords().toString(leftOut)));
}

//! All of what is selected becomes what its first line becomes.
void HandOffDialog::toggleSelected()
{
    QModelIndexList selected = m_list->selectionModel()->selectedIndexes();
    if (selected.isEmpty())
        return;
    std::sort(selected.begin(), selected.end());
    const bool leftOut = !m_model->isLeftOut(selected.first().row());
    for (const QModelIndex& each : selected)
        m_model->setLeftOut(each.row(), leftOut);
}

bool HandOffDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Resize)
        m_list->resizeRowsToContents(); // the lines are broken anew
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Space)
        return QDialog::eventFilter(watched, event);
    toggleSelected();
    return true;
}

} // namespace callscope
