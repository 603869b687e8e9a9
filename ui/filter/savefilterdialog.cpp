#include "ui/filter/savefilterdialog.h"

#include "ui/call/boundedtext.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace callscope {

namespace {

constexpr int gridStep = 8;
constexpr int usualWidth = 420;
constexpr int mostNameCharacters = 80;

QLabel* textLabel(const QString& text)
{
    auto* label = new QLabel(forLabel(text));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

SaveFilterDialog::SaveFilterDialog(const QString& text, const QList<SavedFilter>& filters, QWidget* parent) : QDialog(parent), m_name(new QLineEdit)
{
    setObjectName(QStringLiteral("saveFilterDialog"));
    setWindowTitle(tr("Save the filter"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(usualWidth, sizeHint().height());
    QLabel* line = textLabel(text);
    line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto* label = new QLabel(tr("&Name"));
    label->setBuddy(m_name);
    m_name->setObjectName(QStringLiteral("savedFilterName"));
    m_name->setMaxLength(mostNameCharacters);
    QLabel* note = textLabel({});
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setMinimumHeight(fontMetrics().height());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    QPushButton* save = buttons->button(QDialogButtonBox::Save);
    save->setEnabled(false);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gridStep, 2 * gridStep, 2 * gridStep, 2 * gridStep);
    layout->setSpacing(gridStep);
    for (QWidget* each : std::initializer_list<QWidget*>{line, label, m_name, note})
        layout->addWidget(each);
    layout->addSpacing(gridStep);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, [this, save, note, filters] {
        const bool taken = std::any_of(filters.cbegin(), filters.cend(), [this](const SavedFilter& each) { return each.name == name(); });
        save->setEnabled(!name().isEmpty());
        note->setText(taken ? tr("This replaces the saved filter of the same name.") : QString());
    });
    m_name->setFocus();
}

QString SaveFilterDialog::name() const
{
    return m_name->text().simplified();
}

} // namespace callscope
