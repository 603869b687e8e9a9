#pragma once

#include <QWidget>

#include <optional>

class QLabel;

namespace callscope {

//! A small caption over a large duration; a dash with the reason where there is none, never 0.
class DurationCard : public QWidget {
    Q_OBJECT
public:
    //! \param valueName the object name of the value's label
    DurationCard(const QString& caption, const QString& valueName, QWidget* parent = nullptr);

    //! \param whyAbsent a few words, shown beside the caption where there are no seconds
    void setSeconds(std::optional<qint64> seconds, const QString& whyAbsent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyFonts();

    QString m_name;
    QLabel* m_caption;
    QLabel* m_value;
};

} // namespace callscope
