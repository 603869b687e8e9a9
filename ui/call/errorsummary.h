#pragma once

#include "app/share/zones.h"
#include "app/wording/errortext.h"

#include <QWidget>

class QLabel;

namespace callscope {

//! Why there is no record, in the pane: the same text as the dialog's.
class ErrorSummary : public QWidget {
    Q_OBJECT
public:
    explicit ErrorSummary(QWidget* parent = nullptr);

    void setError(const wording::ErrorText& error, const share::Zones& zones);
    //! What happened, in a sentence.
    [[nodiscard]] QString spoken() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyLook();

    QLabel* m_glyph;
    QLabel* m_headline;
    QLabel* m_meaning;
    QLabel* m_advice;
    QLabel* m_facts;
};

} // namespace callscope
