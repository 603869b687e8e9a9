#pragma once

#include <QPair>
#include <QWidget>

namespace callscope {

//! What the pane shows before the first look-up. A designed page, not a left-over.
class EmptyPage : public QWidget {
    Q_OBJECT
public:
    //! \param examples Call ID and title of calls to try; empty outside the demo
    explicit EmptyPage(const QList<QPair<QString, QString>>& examples, QWidget* parent = nullptr);

Q_SIGNALS:
    void callChosen(const QString& callId);
};

//! The first start, without any profile: two ways to go on, and nothing else.
class FirstRunPage : public QWidget {
    Q_OBJECT
public:
    explicit FirstRunPage(QWidget* parent = nullptr);

Q_SIGNALS:
    void addProfileChosen();
    void demoChosen();
};

} // namespace callscope
