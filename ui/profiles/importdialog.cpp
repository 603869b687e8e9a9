#include "ui/profiles/importdialog.h"

#include "app/wording/importtext.h"
#include "ui/call/boundedtext.h"
#include "ui/theme/dialogshape.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace callscope {

namespace {

constexpr int gridStep = 8;
constexpr QSize usualSize(560, 420);

QLabel* textLabel(const QString& text)
{
    auto* label = new QLabel(forLabel(text));
    label->setTextFormat(Qt::PlainText); // names from a file are shown, never interpreted
    label->setWordWrap(true);
    return label;
}

} // namespace

ImportDialog::ImportDialog(const ImportPlan& plan, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import profiles"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(usualSize);

    auto* body = new QWidget;
    auto* lines = new QVBoxLayout(body);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(gridStep / 2);
    for (const ImportConflict& conflict : plan.conflicts)
        addConflict(*lines, conflict);
    for (const QString& line : wording::importLines(plan))
        lines->addWidget(textLabel(line));
    if (lines->isEmpty())
        lines->addWidget(textLabel(tr("The file holds no profiles.")));
    lines->addStretch(1);
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(body);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* importButton = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    importButton->setObjectName(QStringLiteral("importButton"));
    importButton->setEnabled(!plan.added.isEmpty() || !plan.conflicts.isEmpty());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gridStep, 2 * gridStep, 2 * gridStep, 2 * gridStep);
    layout->setSpacing(2 * gridStep);
    layout->addWidget(textLabel(tr("Nothing has changed yet. Secrets are not in such files.")));
    layout->addWidget(area, 1);
    layout->addWidget(buttons);
    tabThrough(*buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ImportDialog::addConflict(QVBoxLayout& layout, const ImportConflict& conflict)
{
    layout.addWidget(textLabel(wording::conflictText(conflict)));
    layout.addWidget(textLabel(wording::differenceLines(conflict).join(QLatin1Char('\n'))));
    auto* mine = new QRadioButton(tr("Keep mine"));
    auto* theirs = new QRadioButton(tr("Take the file's"));
    theirs->setObjectName(QStringLiteral("takeTheirs"));
    mine->setChecked(true);
    auto* group = new QButtonGroup(this);
    for (QRadioButton* choice : {mine, theirs}) {
        choice->setAccessibleDescription(conflict.mine.name);
        group->addButton(choice);
        layout.addWidget(choice);
    }
    layout.addSpacing(gridStep);
    m_theirs.insert(conflict.mine.id, theirs);
}

QSet<QString> ImportDialog::takenFromFile() const
{
    QSet<QString> ids;
    for (auto it = m_theirs.cbegin(); it != m_theirs.cend(); ++it) {
        if (it.value()->isChecked())
            ids.insert(it.key());
    }
    return ids;
}

} // namespace callscope
