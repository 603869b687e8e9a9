#include "ui/print/pdffile.h"

#include "ui/print/papersize.h"

#include <QMarginsF>

#include <algorithm>

namespace callscope {

namespace {

constexpr int dotsPerInch = 1200;

} // namespace

PdfFile::PdfFile(QIODevice* device, share::Manner manner, qint64 pageCount)
    : m_device(device), m_page(std::move(manner)), m_count(pageCount), m_writer(&m_device)
{
    m_writer.setResolution(dotsPerInch);
    m_writer.setPageSize(usualPaper());
    m_writer.setPageMargins(QMarginsF()); // the page has its own
    m_writer.setCreator(PaperPage::program());
}

PdfFile::~PdfFile() = default;

bool PdfFile::begin(const QString& title)
{
    m_writer.setTitle(title); // is written with the first page
    return m_painter.begin(&m_writer);
}

bool PdfFile::add(const share::Outgoing& outgoing)
{
    if (m_device.hasFailed())
        return false;
    const bool ready = m_number == 0 ? begin(m_count == 1 ? m_page.title(outgoing) : PaperPage::program()) : m_writer.newPage();
    if (!ready)
        return false;
    ++m_number;
    const QRectF paper(QPointF(0, 0), m_writer.pageLayout().fullRectPixels(dotsPerInch).size());
    m_page.paint(m_painter, paper, dotsPerInch, outgoing, m_number, std::max(m_count, m_number));
    return !m_device.hasFailed();
}

bool PdfFile::end()
{
    if (m_number == 0 && !begin(PaperPage::program())) // a PDF has a page, be it empty
        return false;
    return m_painter.end() && !m_device.hasFailed();
}

} // namespace callscope
