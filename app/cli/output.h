#pragma once

#include <QByteArray>
#include <QFileDevice>
#include <QString>

#include <memory>

namespace callscope {

//! Where a command's data goes: standard output, or a file that gets its name only once it is whole.
class Output {
public:
    //! \param path empty: standard output
    explicit Output(QString path = {}) : m_path(std::move(path)) {}
    virtual ~Output() = default;
    Q_DISABLE_COPY_MOVE(Output)

    //! Before anything is asked of anybody. A sentence about what is wrong with the file; empty: nothing is.
    [[nodiscard]] virtual QString open();
    //! What cannot be written is said once; nothing is written any more then.
    virtual void write(const QByteArray& bytes);
    //! Nothing more comes: gives the file its name, unless something went wrong.
    virtual void finish();
    //! False when something could not be written; there is no point in going on.
    [[nodiscard]] bool isOk() const { return m_ok; }

protected:
    //! Says why, and that is that.
    void fail(const QString& sentence);
    [[nodiscard]] const QString& path() const { return m_path; }

private:
    [[nodiscard]] QString fileProblem() const;

    QString m_path;
    std::unique_ptr<QFileDevice> m_file;
    bool m_ok = true;
};

} // namespace callscope
