#include "ui/help/aboutqtdialog.h"

#include "ui/theme/dialogshape.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace callscope {

namespace {

constexpr int gridStep = 8;
constexpr QSize usualSize(440, 200);
const QString address = QStringLiteral("https://www.qt.io/licensing");

QLabel* textLabel(const QString& name, const QString& text)
{
    auto* label = new QLabel(text);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

AboutQtDialog::AboutQtDialog(QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutQtDialog"));
    setWindowTitle(tr("About Qt"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    QLabel* name = textLabel(QStringLiteral("qtVersion"), tr("Qt %1").arg(QLatin1String(qVersion())));
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setWeight(QFont::DemiBold);
    name->setFont(large);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("closeAboutQtButton"));
    QPushButton* page = buttons->addButton(tr("&Open the page"), QDialogButtonBox::ActionRole);
    page->setObjectName(QStringLiteral("openQtPageButton"));
    page->setAutoDefault(false);
    connect(page, &QPushButton::clicked, this, [] { QDesktopServices::openUrl(QUrl(address)); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gridStep, 2 * gridStep, 2 * gridStep, 2 * gridStep);
    layout->setSpacing(gridStep);
    layout->addWidget(name);
    layout->addWidget(textLabel(QStringLiteral("qtPurpose"), tr("Callscope's windows, network and archive are made with Qt, a library for programs that run on many systems.")));
    layout->addWidget(textLabel(QStringLiteral("qtLicence"), tr("Callscope uses Qt under the GNU Lesser General Public License, version 3 (LGPLv3). Qt belongs to The Qt Company Ltd and its contributors.")));
    layout->addWidget(textLabel(QStringLiteral("qtAddress"), tr("More about it: %1").arg(address)));
    layout->addStretch(1);
    layout->addWidget(buttons);
    tabThrough(*buttons);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    growToText(*this, usualSize);
}

} // namespace callscope
