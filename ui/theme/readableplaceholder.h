#pragma once

#include <QObject>

namespace callscope {

//! Gives the palette a placeholder colour that can be read, in light and dark: themes leave it at half-transparent black or at 50 %.
//! Touches that one role only, so the rest of the palette goes on following the desktop.
class ReadablePlaceholder : public QObject {
    Q_OBJECT
public:
    explicit ReadablePlaceholder(QObject* application);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();

    bool m_applying = false;
};

} // namespace callscope
