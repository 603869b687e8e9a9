#include "ui/help/aboutdialog.h"

#include "ui/help/licences.h"
#include "ui/theme/icons.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace callscope {

namespace {

constexpr int gridStep = 8;
constexpr int iconSize = 64;
constexpr QSize usualSize(680, 480);

QLabel* textLabel(const QString& name, const QString& text)
{
    auto* label = new QLabel(text);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Callscope"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(parent ? usualSize.boundedTo(parent->window()->size()) : usualSize);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("closeAboutButton"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gridStep, 2 * gridStep, 2 * gridStep, 2 * gridStep);
    layout->setSpacing(2 * gridStep);
    layout->addWidget(makeHead());
    layout->addWidget(makeLicences(), 1);
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

QWidget* AboutDialog::makeHead()
{
    auto* glyph = new QLabel;
    glyph->setPixmap(icons::application().pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    QLabel* name = textLabel(QStringLiteral("aboutVersion"), tr("Callscope %1").arg(QCoreApplication::applicationVersion()));
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setWeight(QFont::DemiBold);
    name->setFont(large);
    auto* head = new QWidget;
    auto* grid = new QGridLayout(head);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * gridStep);
    grid->setVerticalSpacing(gridStep / 2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(glyph, 0, 0, 3, 1, Qt::AlignTop);
    grid->addWidget(name, 0, 1);
    grid->addWidget(textLabel(QStringLiteral("aboutPurpose"), tr("Looks up call records of Tencent RTC and says what happened.")), 1, 1);
    grid->addWidget(textLabel(QStringLiteral("aboutQt"), tr("With Qt %1. Not a product of Tencent.").arg(QLatin1String(qVersion()))), 2, 1);
    return head;
}

QWidget* AboutDialog::makeLicences()
{
    const QList<Licence> all = licences();
    auto* names = new QListWidget;
    names->setObjectName(QStringLiteral("licenceList"));
    names->setAccessibleName(tr("Licences"));
    auto* text = new QPlainTextEdit;
    text->setObjectName(QStringLiteral("licenceText"));
    text->setAccessibleName(tr("The licence's text"));
    text->setReadOnly(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard); // with a cursor, which shows the focus
    text->setTabChangesFocus(true);
    for (const Licence& licence : all)
        names->addItem(tr("%1 – %2", "work – licence").arg(licence.name, licence.licence));
    connect(names, &QListWidget::currentRowChanged, text, [text, all](int row) { text->setPlainText(all.value(row).text); });
    names->setCurrentRow(0);
    names->setFixedWidth(names->sizeHintForColumn(0) + 2 * names->frameWidth() + 2 * gridStep);
    auto* heading = new QLabel(tr("&Licences"));
    heading->setBuddy(names);
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(gridStep);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 1);
    grid->addWidget(heading, 0, 0, 1, 2);
    grid->addWidget(names, 1, 0);
    grid->addWidget(text, 1, 1);
    return box;
}

} // namespace callscope
