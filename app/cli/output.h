#pragma once

#include <QByteArray>
#include <QSaveFile>
#include <QString>

#include <optional>

namespace callscope {

//! Where a command's data goes: standard output, or a file that gets its name only once it is whole.
class Output {
public:
    //! \param path empty: standard output
    explicit Output(QString path = {}) : m_path(std::move(path)) {}
    Q_DISABLE_COPY_MOVE(Output)

    //! Before anything is asked of anybody. A sentence about what is wrong with the file; empty: nothing is.
    [[nodiscard]] QString open();
    //! What cannot be written is said once; nothing is written any more then.
    void write(const QByteArray& bytes);
    //! Nothing more comes: gives the file its name, unless something went wrong.
    void finish();
    //! False when something could not be written; there is no point in going on.
    [[nodiscard]] bool isOk() const { return m_ok; }

private:
    [[nodiscard]] QString fileProblem() const;

    QString m_path;
    std::optional<QSaveFile> m_file;
    bool m_ok = true;
};

} // namespace callscope
