#pragma once

#include <QObject>

namespace callscope {

//! Gives the palette a placeholder and a selection that can be read, in light and dark, and what is disabled a text that looks it: themes leave
//! the first at half-transparent black or at 50 %, Qt's own has white on a blue that is too light for it, and in some dark ones what is
//! disabled is as bright as the rest. Touches these roles only; the rest goes on following the desktop.
class ReadablePalette : public QObject {
    Q_OBJECT
public:
    explicit ReadablePalette(QObject* application);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();

    bool m_applying = false;
};

} // namespace callscope
