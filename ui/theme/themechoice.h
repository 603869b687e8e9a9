#pragma once

#include <QObject>
#include <QString>

namespace callscope {

class Motion;

//! The look that a person chose: the desktop's, or a light or dark one of ours. Changes while windows are open.
class ThemeChoice : public QObject {
    Q_OBJECT
public:
    //! \param motion the one that sets styles; both live as long as the application
    ThemeChoice(Motion& motion, QObject* application);

    //! \param theme as Setting::Theme keeps it: "light" or "dark"; anything else is the desktop's
    void apply(const QString& theme);

private:
    Motion& m_motion;
    QString m_theme; // empty: the desktop's
};

} // namespace callscope
