#pragma once

#include "app/share/format.h"
#include "ui/export/exportorder.h"
#include "ui/export/exportsubject.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QRadioButton;
class QVBoxLayout;

namespace callscope {

//! Which calls are exported, and as what.
class ExportForm : public QWidget {
    Q_OBJECT
public:
    enum class What { Shown, Selected, Filtered };

    ExportForm(const ExportSubject& subject, bool isMasked, QWidget* parent = nullptr);

    //! How many calls the list holds; not known before.
    void setFilteredCount(qint64 calls);
    void setFormat(share::Format format);
    void setByteOrderMark(bool marked);

    [[nodiscard]] What what() const;
    [[nodiscard]] share::Format format() const;
    [[nodiscard]] bool byteOrderMark() const;
    //! Of what is chosen; 0: not known, or none.
    [[nodiscard]] qint64 count() const;
    //! Why what is chosen cannot be exported so; empty: it can.
    [[nodiscard]] QString problem() const;
    //! The calls, their number and the format; path and manner are still to be set.
    [[nodiscard]] ExportOrder order() const;

Q_SIGNALS:
    void changed();

private:
    void addChoices(QVBoxLayout& layout);
    void addFormat(QVBoxLayout& layout, bool isMasked);
    QRadioButton* addChoice(QVBoxLayout& layout, What what, const QString& name, bool isPossible);
    void nameFiltered();
    void showFormat();

    ExportSubject m_subject;
    qint64 m_filtered = -1; // not known
    QButtonGroup* m_what;
    QRadioButton* m_all = nullptr;
    QComboBox* m_format;
    QLabel* m_about;
    QCheckBox* m_mark;
};

} // namespace callscope
