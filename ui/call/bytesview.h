#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace callscope {

//! The bytes of an answer as received: text where it is UTF-8, a hex dump where it is not, never re-formatted.
class BytesView : public QWidget {
    Q_OBJECT
public:
    explicit BytesView(QWidget* parent = nullptr);

    //! \param note what else is to be said of them, such as that the answer broke off
    void setBytes(const QByteArray& bytes, const QString& note = {});

Q_SIGNALS:
    void saveRequested(const QByteArray& bytes);

private:
    QByteArray m_bytes;
    QLabel* m_about;
    QPushButton* m_save;
    QPlainTextEdit* m_text;
};

} // namespace callscope
