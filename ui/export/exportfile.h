#pragma once

#include <QCoreApplication>
#include <QSaveFile>

namespace callscope {

//! A file that stands under its name only when it is whole; what stood there before stays until then.
class ExportFile {
    Q_DECLARE_TR_FUNCTIONS(ExportFile)
public:
    explicit ExportFile(const QString& path) : m_file(path) {}

    [[nodiscard]] bool open();
    [[nodiscard]] bool write(const QByteArray& bytes) { return m_file.write(bytes) == bytes.size(); }
    [[nodiscard]] bool commit() { return m_file.commit(); }
    //! Why the last step failed, and that nothing was saved.
    [[nodiscard]] QString problem() const;

    [[nodiscard]] QIODevice* device() { return &m_file; }
    [[nodiscard]] QString path() const { return m_file.fileName(); }

private:
    QSaveFile m_file;
};

} // namespace callscope
