#include "ui/call/emptypage.h"

#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace callscope {

namespace {

constexpr int gridStep = 8;
constexpr int pageWidth = 520;

QLabel* headline(const QString& text)
{
    auto* label = new QLabel(text);
    QFont large = label->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setWeight(QFont::DemiBold);
    label->setFont(large);
    label->setWordWrap(true);
    return label;
}

QLabel* paragraph(const QString& text)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    return label;
}

//! A column of fixed width in the middle of the page.
QVBoxLayout* centredColumn(QWidget* page)
{
    auto* column = new QWidget;
    column->setFixedWidth(pageWidth);
    auto* inner = new QVBoxLayout(column);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(gridStep);
    auto* row = new QHBoxLayout; // stretches instead of an alignment, which would forget the height that wrapped text needs
    row->addStretch(1);
    row->addWidget(column);
    row->addStretch(1);
    auto* outer = new QVBoxLayout(page);
    outer->setContentsMargins(2 * gridStep, 2 * gridStep, 2 * gridStep, 2 * gridStep);
    outer->addStretch(2);
    outer->addLayout(row);
    outer->addStretch(3);
    return inner;
}

} // namespace

EmptyPage::EmptyPage(const QList<QPair<QString, QString>>& examples, QWidget* parent) : QWidget(parent)
{
    QVBoxLayout* column = centredColumn(this);
    column->addWidget(headline(tr("Paste a Call ID")));
    column->addWidget(paragraph(tr("Paste whatever the customer sent into the field above: a ticket, a link, a log. The Call ID in it is found. Press Enter to look it up.")));
    if (examples.isEmpty())
        return;
    column->addSpacing(gridStep);
    column->addWidget(paragraph(tr("These calls of the demo are invented, and so is the service that knows them:")));
    auto* list = new QListWidget;
    list->setObjectName(QStringLiteral("demoCallList"));
    list->setAccessibleName(tr("Demo calls"));
    list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    list->setMinimumHeight(list->fontMetrics().height() * 6); // and all of them where there is room
    for (const auto& [id, about] : examples) {
        auto* item = new QListWidgetItem(about, list);
        item->setData(Qt::UserRole, id);
        item->setToolTip(id);
    }
    connect(list, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) { Q_EMIT callChosen(item->data(Qt::UserRole).toString()); });
    connect(list, &QListWidget::itemClicked, this, [this](const QListWidgetItem* item) { Q_EMIT callChosen(item->data(Qt::UserRole).toString()); });
    column->addWidget(list, 1);
}

FirstRunPage::FirstRunPage(QWidget* parent) : QWidget(parent)
{
    QVBoxLayout* column = centredColumn(this);
    column->addWidget(headline(tr("Look up calls of Tencent RTC")));
    column->addWidget(paragraph(tr("A profile says which application to ask, where, and as whom. The demo needs none: its calls are invented and nothing leaves this machine.")));
    column->addSpacing(gridStep);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(gridStep);
    auto* add = new QPushButton(icons::icon(icons::Name::Add, QPalette::ButtonText), tr("&Add a profile…"));
    add->setObjectName(QStringLiteral("addProfileButton"));
    add->setDefault(true);
    auto* demo = new QPushButton(icons::icon(icons::Name::Demo, QPalette::ButtonText), tr("&Try the demo calls"));
    demo->setObjectName(QStringLiteral("tryDemoButton"));
    buttons->addWidget(add);
    buttons->addWidget(demo);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, &FirstRunPage::addProfileChosen);
    connect(demo, &QPushButton::clicked, this, &FirstRunPage::demoChosen);
}

} // namespace callscope
