#pragma once

#include "app/share/format.h"
#include "app/share/outgoing.h"

#include <memory>
#include <optional>
#include <vector>

namespace callscope {

class ExportFile;
class PdfFile;

//! Calls as pages of one PDF, or as pictures in numbered files; no file stands under its name before all of them are made. On any one thread.
class PaintedFiles {
public:
    //! \param path of several pictures, each has a number behind its name  \param expected how many calls will be added
    PaintedFiles(QString path, share::Format format, share::Manner manner, qint64 expected);
    ~PaintedFiles();
    Q_DISABLE_COPY_MOVE(PaintedFiles)

    // False: it failed, problem() says why, and nothing more is to be done.
    [[nodiscard]] bool open();
    [[nodiscard]] bool add(const share::Outgoing& outgoing);
    [[nodiscard]] bool finish();

    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString firstPath() const;

private:
    [[nodiscard]] bool openFile(const QString& path);
    [[nodiscard]] bool addPicture(const share::Outgoing& outgoing);
    [[nodiscard]] QString picturePath() const;

    QString m_path;
    share::Format m_format;
    share::Manner m_manner;
    qint64 m_expected;
    std::vector<std::unique_ptr<ExportFile>> m_files; // the last one is worked on
    std::unique_ptr<PdfFile> m_pdf;                   // writes to a file, so goes before it
    QString m_problem;
};

} // namespace callscope
