#pragma once

#include "ui/call/callcontent.h"
#include "ui/call/callpane.h"
#include "ui/call/facttable.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTabWidget>

namespace callscope {

//! A pane of the usual size, and its parts by the names others rely on.
struct ShownPane {
    ShownPane()
    {
        pane.resize(930, 700);
        pane.show();
    }

    QString label(const char* name) const { return pane.findChild<QLabel*>(QLatin1String(name))->text(); }
    QPlainTextEdit* response() const { return pane.findChild<QPlainTextEdit*>(QStringLiteral("responseView")); }
    QTabWidget* tabs() const { return pane.findChild<QTabWidget*>(); }
    QListWidget* findings() const { return pane.findChild<QListWidget*>(QStringLiteral("findingsList")); }

    //! "Caller" → "user1".
    QHash<QString, QString> facts() const
    {
        QHash<QString, QString> found;
        const QAbstractItemModel* const model = pane.content()->facts()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            found.insert(model->index(row, 0).data().toString(), model->index(row, 1).data().toString());
        return found;
    }
    QStringList people(int column) const
    {
        QStringList found;
        const QAbstractItemModel* const model = pane.content()->people()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            found.append(model->index(row, column).data().toString());
        return found;
    }

    CallPane pane;
};

//! A look-up whose answer was these bytes and made no sense.
inline LookUpResult withBytes(const QByteArray& bytes)
{
    LookUpResult result;
    result.callId = QStringLiteral("an-id");
    result.outcome = failure(ApiError{.kind = ApiError::Kind::Malformed, .cause = ApiError::Cause::NotJson});
    Exchange exchange;
    exchange.httpStatus = 200;
    exchange.responseBytes = bytes;
    result.exchanges = {exchange};
    result.decisive = 0;
    return result;
}

} // namespace callscope
