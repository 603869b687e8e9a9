#include "ui/profiles/secretedit.h"

#include "app/profiles/credential.h"

namespace callscope {

SecretEdit::SecretEdit(const QString& placeholder, QWidget* parent) : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password); // which also keeps Copy and Cut away
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    setDragEnabled(false);
    setPlaceholderText(placeholder);
}

SecretEdit::~SecretEdit()
{
    QByteArray left = take();
    wipe(left);
}

QByteArray SecretEdit::take()
{
    QString held = text();
    clear(); // before the bytes are overwritten: the field shares them until then
    const QString bare = held.trimmed();
    QByteArray secret = bare.toUtf8();
    wipe(held);
    return secret;
}

} // namespace callscope
