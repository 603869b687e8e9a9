#pragma once

#include "app/calls/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace callscope {

//! An option a command knows, without its dashes.
struct Option {
    QString name;
    bool takesValue = false;
};

//! What a word is that starts with a single dash.
enum class DashWords { AreUnknownOptions, ArePositional };

//! A command line taken apart: `--name value` or `--name=value` in any place, `--` ends the options, the rest stays in order.
class Arguments {
public:
    //! The error is a sentence for the person.
    [[nodiscard]] static Result<Arguments, QString> parse(const QStringList& words, const QList<Option>& options,
                                                          DashWords dashWords = DashWords::AreUnknownOptions);

    [[nodiscard]] bool has(const QString& name) const { return m_options.contains(name); }
    [[nodiscard]] QString value(const QString& name, const QString& fallback = {}) const { return m_options.value(name, fallback); }
    [[nodiscard]] const QStringList& positional() const { return m_positional; }

private:
    QHash<QString, QString> m_options;
    QStringList m_positional;
};

} // namespace callscope
