#pragma once

#include "app/archive/archive.h"
#include "app/profiles/secretstore.h"
#include "ui/help/diagnostics.h"

#include <QDialog>

class QPlainTextEdit;

namespace callscope {

//! Shows what to send to whoever helps, as it is copied: read before it leaves. Window-modal; Esc closes it.
class DiagnosticsDialog : public QDialog {
    Q_OBJECT
public:
    //! \param archive and secrets are asked, not owned, and must outlive this  \param known everything but what they answer
    DiagnosticsDialog(Archive& archive, SecretStore& secrets, const Diagnostics& known, QWidget* parent = nullptr);

private:
    void showText();

    Diagnostics m_diagnostics;
    QPlainTextEdit* m_text;
};

} // namespace callscope
