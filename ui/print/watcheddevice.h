#pragma once

#include <QIODevice>

namespace callscope {

//! Passes on what a PDF writer writes, with the letters people type, and remembers whether all of it arrived: the writer does not say.
class WatchedDevice : public QIODevice {
public:
    //! \param target open for writing; not owned
    explicit WatchedDevice(QIODevice* target);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    QIODevice* m_target;
    bool m_failed = false;
};

} // namespace callscope
