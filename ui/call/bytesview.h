#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace callscope {

//! The bytes of an answer as received, or with names masked: text where it is UTF-8, a hex dump where it is not, never re-formatted.
class BytesView : public QWidget {
    Q_OBJECT
public:
    explicit BytesView(QWidget* parent = nullptr);

    //! \param note what else is to be said of them, such as that the answer broke off  \param masked these are not quite what was received
    void setBytes(const QByteArray& bytes, const QString& note = {}, bool masked = false);

Q_SIGNALS:
    void saveRequested(const QByteArray& bytes);

private:
    QByteArray m_bytes;
    QLabel* m_about;
    QPlainTextEdit* m_text;
    QPushButton* m_save;
};

} // namespace callscope
