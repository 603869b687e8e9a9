#pragma once

#include <QByteArray>
#include <QLineEdit>

namespace callscope {

//! A field for a secret: shows dots, gives nothing to the clipboard, and forgets what it held once it was taken.
class SecretEdit : public QLineEdit {
    Q_OBJECT
public:
    //! \param placeholder shown while it is empty
    explicit SecretEdit(const QString& placeholder, QWidget* parent = nullptr);
    ~SecretEdit() override;

    //! What was entered, without white space around; the field is empty afterwards, for undo too.
    [[nodiscard]] QByteArray take();
};

} // namespace callscope
