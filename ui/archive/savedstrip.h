#pragma once

#include "app/calls/recordchanges.h"

#include <QDateTime>
#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;

namespace callscope {

class Announcer;

//! The amber line over a call that did not just come from the service, or that is not what it was when last looked up.
//! Hidden until it has something to say; its "3 days ago" goes on counting.
class SavedStrip : public QFrame {
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>;

    //! \param clock UTC
    explicit SavedStrip(Clock clock, QWidget* parent = nullptr);

    //! "Saved copy from 3 days ago (…)". \param why a sentence on why there is nothing newer; may be empty
    void showSavedCopy(const QDateTime& seenAt, const QString& why = {});
    //! "The record changed since 3 days ago (…): EndTime: 0 → …". Without Re-fetch: it was just fetched.
    void showChanges(const QDateTime& since, const QList<RecordChange>& changes);
    //! "Read from the file call.json; not looked up." Without Re-fetch: nobody knows whom to ask.
    void showFile(const QString& fileName);
    void clear();
    //! What it says.
    [[nodiscard]] QString text() const { return textNow(); }

    //! Re-fetch cannot be pressed twice while it runs.
    void setRefetching(bool running);
    //! Shows *Why?*, for someone who can explain more than the sentence does.
    void setExplainable(bool explainable);

Q_SIGNALS:
    void refetchRequested();
    void whyRequested();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    enum class Kind { Nothing, SavedCopy, Changes, File };

    void present(Kind kind, const QDateTime& time, const QString& rest);
    void updateText();
    [[nodiscard]] QString textNow() const;
    void applyLook();

    Clock m_clock;
    Kind m_kind = Kind::Nothing;
    QDateTime m_time;
    QString m_rest; // the why, the changes, or the file's name
    QLabel* m_glyph;
    QLabel* m_text;
    QPushButton* m_why;
    QPushButton* m_refetch;
    QTimer* m_aging;
    Announcer* m_announcer;
};

} // namespace callscope
