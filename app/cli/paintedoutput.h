#pragma once

#include "app/cli/output.h"
#include "app/share/format.h"

#include <QProcess>

namespace callscope {

//! A PDF or pictures: what is written are the lines of a ResultWriter, and the desktop program, which has fonts, paints them into the file.
class PaintedOutput : public Output {
public:
    PaintedOutput(const QString& path, share::Format format) : Output(path), m_format(format) {}
    //! What was not finished leaves no file.
    ~PaintedOutput() override;

    [[nodiscard]] QString open() override;
    void write(const QByteArray& bytes) override;
    void finish() override;

    //! Of the program that paints: beside this one, where it is built, or wherever programs are found. Empty: nowhere.
    [[nodiscard]] static QString painterPath(const QString& ownFolder);

private:
    [[nodiscard]] bool start();
    [[nodiscard]] QString painterProblem();
    //! Nothing more comes. \return whether it ended, with or without success
    bool end();

    share::Format m_format;
    QProcess m_painter;
    bool m_started = false;
};

} // namespace callscope
