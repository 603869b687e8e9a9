#pragma once

#include "app/archive/archive.h"

#include <QDateTime>
#include <QWidget>

#include <functional>

class QPushButton;

namespace callscope {

class RetentionField;

//! Chooses how long calls are kept, asks before any goes, and lets them go. Whoever shows it tells how that ends.
class RetentionChooser : public QWidget {
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>;

    //! \param archive is not owned and must outlive this  \param clock UTC
    RetentionChooser(Archive& archive, Clock clock, const Retention& retention, QWidget* parent = nullptr);

    //! What is set, wherever it was set; where that is nothing new, what is being chosen here stays.
    void setRetention(const Retention& retention);

Q_SIGNALS:
    //! To be kept in the settings; what it removes has been confirmed, and is being removed.
    void chosen(const callscope::Retention& retention);
    //! Nothing else may be done with the archive until `ended`.
    void busy(const QString& doing);
    //! \param sentence empty: there is nothing to say, or a question is open now
    void ended(const QString& sentence, bool isProblem);

private:
    void updateApply();
    void ask();
    void apply(const Retention& retention);
    void fail(const ArchiveError& error);

    Archive& m_archive;
    Clock m_clock;
    Retention m_applied;
    RetentionField* m_field;
    QPushButton* m_apply;
};

} // namespace callscope
