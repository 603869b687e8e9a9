#include "ui/preferences/pageform.h"

#include "ui/theme/leadinglabel.h"

#include <QFormLayout>

namespace callscope {

namespace {

constexpr int gridStep = 8;

} // namespace

QFormLayout* makePageForm(QWidget* page)
{
    auto* form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(gridStep);
    form->setVerticalSpacing(gridStep);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setLabelAlignment(Qt::AlignLeading);
    form->setFormAlignment(Qt::AlignLeading | Qt::AlignTop);
    return form;
}

QLabel* makeRemark(const QString& objectName, const QString& text)
{
    auto* remark = new LeadingLabel(text);
    remark->setObjectName(objectName);
    remark->setTextFormat(Qt::PlainText);
    remark->setWordWrap(true);
    remark->setForegroundRole(QPalette::PlaceholderText);
    QSizePolicy wide(QSizePolicy::Expanding, QSizePolicy::Preferred);
    wide.setHeightForWidth(true);
    remark->setSizePolicy(wide);
    return remark;
}

QLabel* makeHeading(const QString& text)
{
    auto* label = new LeadingLabel(text);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    return label;
}

} // namespace callscope
