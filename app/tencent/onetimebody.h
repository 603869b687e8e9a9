#pragma once

#include <QByteArray>
#include <QIODevice>

namespace callscope {

//! The body of a request that may leave once. Qt repeats a POST by itself, with the same random and past the pacer, where the
//! connection breaks before the answer, unless the body cannot be rewound.
class OneTimeBody : public QIODevice {
    Q_OBJECT
public:
    OneTimeBody(const QByteArray& bytes, QObject* parent);

    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    //! False once anything was read.
    bool reset() override { return pos() == 0; }
    //! Forwards only.
    bool seek(qint64 to) override { return to >= pos() && QIODevice::seek(to); }

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    QByteArray m_bytes;
};

} // namespace callscope
