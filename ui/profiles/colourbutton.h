#pragma once

#include <QString>
#include <QToolButton>

namespace callscope {

//! Shows a profile's colour and offers others.
class ColourButton : public QToolButton {
    Q_OBJECT
public:
    explicit ColourButton(const QString& colour, QWidget* parent = nullptr);

    [[nodiscard]] QString colour() const { return m_colour; } //!< #rrggbb

private:
    void setColour(const QString& colour);
    void chooseAnother();

    QString m_colour;
};

} // namespace callscope
