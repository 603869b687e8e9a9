#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace callscope {

//! A place that runs against the picture of CONTRIBUTING.md.
struct Breach {
    QString file;
    int line = 0;
    QString what;

    [[nodiscard]] QString toString() const;
};

//! Names the Qt module a bare header such as QColor belongs to, "QtGui"; empty for a header that is not Qt's.
using ModuleOfHeader = std::function<QString(const QString& header)>;

//! Holds files of the tree against the picture. Pure: paths are relative to the repository, texts are passed in.
class Layering {
public:
    static constexpr int maxLines = 300;

    explicit Layering(ModuleOfHeader moduleOfHeader);

    [[nodiscard]] QList<Breach> includes(const QString& path, const QString& text) const;
    //! For a CMakeLists.txt below app/.
    [[nodiscard]] QList<Breach> links(const QString& path, const QString& text) const;
    [[nodiscard]] QList<Breach> length(const QString& path, const QString& text) const;

private:
    [[nodiscard]] QString wrongWithOwnHeader(const QString& room, const QString& header) const;
    [[nodiscard]] QString wrongWithSystemHeader(const QString& room, const QString& header) const;

    ModuleOfHeader m_moduleOfHeader;
};

} // namespace callscope
