#include "ui/export/paintedfiles.h"

#include "ui/export/exportfile.h"
#include "ui/print/callimage.h"
#include "ui/print/pdffile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QImageWriter>

namespace callscope {

namespace {

struct PaintedWords {
    Q_DECLARE_TR_FUNCTIONS(ExportWork)
};

} // namespace

PaintedFiles::PaintedFiles(QString path, share::Format format, share::Manner manner, qint64 expected)
    : m_path(std::move(path)), m_format(format), m_manner(std::move(manner)), m_expected(expected)
{
}

PaintedFiles::~PaintedFiles() = default;

bool PaintedFiles::open()
{
    if (m_format == share::Format::Png)
        return true; // a file a call
    if (!openFile(m_path))
        return false;
    m_pdf = std::make_unique<PdfFile>(m_files.back()->device(), m_manner, m_expected);
    return true;
}

bool PaintedFiles::add(const share::Outgoing& outgoing)
{
    const bool added = m_pdf ? m_pdf->add(outgoing) : addPicture(outgoing);
    if (!added && m_problem.isEmpty())
        m_problem = m_files.back()->problem();
    return added;
}

bool PaintedFiles::finish()
{
    if (m_pdf && !m_pdf->end()) {
        m_problem = m_files.back()->problem();
        return false;
    }
    for (const auto& file : m_files) {
        if (!file->commit()) {
            m_problem = file->problem();
            return false;
        }
    }
    return true;
}

QString PaintedFiles::problem() const
{
    return m_problem;
}

QString PaintedFiles::firstPath() const
{
    return m_files.empty() ? m_path : m_files.front()->path();
}

bool PaintedFiles::openFile(const QString& path)
{
    const auto& file = m_files.emplace_back(std::make_unique<ExportFile>(path));
    if (file->open())
        return true;
    m_problem = file->problem();
    return false;
}

bool PaintedFiles::addPicture(const share::Outgoing& outgoing)
{
    const QString path = picturePath();
    if (m_expected > 1 && QFileInfo::exists(path)) { // nobody was asked about this name
        m_problem = PaintedWords::tr("%1 is there already. Choose another name, or another folder.").arg(path);
        return false;
    }
    return openFile(path) && QImageWriter(m_files.back()->device(), "png").write(callImage(outgoing, m_manner));
}

QString PaintedFiles::picturePath() const
{
    if (m_expected <= 1)
        return m_path;
    const QFileInfo file(m_path);
    return QStringLiteral("%1/%2-%3.%4").arg(file.path(), file.completeBaseName()).arg(m_files.size() + 1, 4, 10, QLatin1Char('0')).arg(share::suffixOf(share::Format::Png));
}

} // namespace callscope
