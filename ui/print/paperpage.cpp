#include "ui/print/paperpage.h"

#include "ui/call/boundedtext.h"
#include "ui/print/pagelayout.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace callscope {

namespace {

struct Page {
    Q_DECLARE_TR_FUNCTIONS(PaperPage)
};

constexpr qreal unitsPerInch = 96;
constexpr qsizetype longestTitle = 100;
constexpr QSizeF pictureSize{794, 1123}; // A4

} // namespace

void PaperPage::paint(QPainter& painter, const QRectF& paper, qreal resolution, const share::Outgoing& outgoing, qint64 number, qint64 count) const
{
    const qreal unit = resolution / unitsPerInch;
    const QSizeF size = paper.size() / unit;
    const qreal shrink = std::min({1.0, size.width() / leastPage.width(), size.height() / leastPage.height()});
    painter.save();
    painter.translate(paper.topLeft());
    painter.scale(unit * shrink, unit * shrink);
    m_painter.paint(painter, laidOut(outgoing, {size / shrink, number, count, false}));
    painter.restore();
}

PageGeometry PaperPage::picture(const share::Outgoing& outgoing) const
{
    return laidOut(outgoing, {pictureSize, 0, 0, true});
}

PageGeometry PaperPage::laidOut(const share::Outgoing& outgoing, const PageFrame& frame) const
{
    const wording::InLanguage spoken(m_manner.language);
    return layOutPage(pageContent(outgoing, m_manner), frame, m_painter.metrics());
}

QString PaperPage::title(const share::Outgoing& outgoing) const
{
    const wording::InLanguage spoken(m_manner.language);
    return Page::tr("Call %1").arg(shortened(pageContent(outgoing, m_manner).callId, longestTitle));
}

QString PaperPage::program()
{
    return QStringLiteral("Callscope %1").arg(QStringLiteral(CALLSCOPE_VERSION));
}

} // namespace callscope
