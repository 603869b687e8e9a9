#pragma once

#include "app/share/zones.h"
#include "app/wording/errortext.h"

#include <QDialog>

class QPlainTextEdit;
class QVBoxLayout;

namespace callscope {

//! A look-up that failed: what happened, what it can mean, what to do, and everything a colleague or Tencent needs.
//! Window-modal; Esc closes it.
class ErrorDialog : public QDialog {
    Q_OBJECT
public:
    //! \param exchange the redacted round trip, shown under Details; may be empty  \param canEditProfile false in the demo
    ErrorDialog(const wording::ErrorText& error, const share::Zones& zones, const QString& exchange, bool canEditProfile, QWidget* parent = nullptr);

Q_SIGNALS:
    //! A button of the advice was pressed; the dialog closes.
    void actionChosen(callscope::wording::ErrorAction action);
    //! All of the error, for the clipboard.
    void copyRequested();
    void requestIdCopyRequested(const QString& requestId);

private:
    void addHead(QVBoxLayout& layout);
    void addFacts(QVBoxLayout& layout, const share::Zones& zones);
    void addDetails(QVBoxLayout& layout, const QString& exchange);
    void addButtons(QVBoxLayout& layout);

    wording::ErrorText m_error;
    bool m_canEditProfile;
    QPlainTextEdit* m_details = nullptr;
};

} // namespace callscope
