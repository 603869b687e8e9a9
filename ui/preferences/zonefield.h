#pragma once

#include <QComboBox>

namespace callscope {

//! Every time zone there is, to be chosen or typed; what is typed and is none of them is not taken.
class ZoneField : public QComboBox {
    Q_OBJECT
public:
    explicit ZoneField(QWidget* parent = nullptr);

    //! Tells of no change. \param id IANA's; empty: UTC
    void setZone(const QString& id);
    [[nodiscard]] const QString& zone() const { return m_zone; }

Q_SIGNALS:
    void zoneChosen(const QString& id);
    //! There is no zone of that name; the one before is still the one.
    void refused(const QString& text);

private:
    void take(const QString& text);

    QString m_zone;
};

} // namespace callscope
