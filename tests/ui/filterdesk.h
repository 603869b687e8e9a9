#pragma once

#include "ui/filter/filterbar.h"
#include "ui/filter/filteredit.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>
#include <QToolButton>

namespace callscope {

//! A filter bar in a window that has the focus, on a day that is known.
struct FilterDesk {
    QWidget window;
    FilterBar bar{[] { return FilterClock{QDateTime::fromSecsSinceEpoch(1'795'323'731, Qt::UTC), QTimeZone("Asia/Tokyo")}; }, &window};
    QSignalSpy changed{&bar, &FilterBar::filterChanged};
    QSignalSpy wanted{&bar, &FilterBar::valuesWanted};
    FilterEdit* edit = bar.findChild<FilterEdit*>(QStringLiteral("filterField"));
    QLabel* error = bar.findChild<QLabel*>(QStringLiteral("filterError"));

    FilterDesk()
    {
        bar.setFixedWidth(248);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("no active window");
        bar.focusField();
    }

    void type(const char* text) { QTest::keyClicks(edit, QString::fromLatin1(text)); }
    void press(Qt::Key key) { QTest::keyClick(edit->isOffering() ? QApplication::activePopupWidget() : static_cast<QWidget*>(edit), key); }
    [[nodiscard]] QString lastText() const { return changed.isEmpty() ? QString() : changed.last().at(1).toString(); }
};

} // namespace callscope
