#include "app/cli/arguments.h"

#include <QCoreApplication>

#include <algorithm>

namespace callscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

} // namespace

Result<Arguments, QString> Arguments::parse(const QStringList& words, const QList<Option>& options, DashWords dashWords)
{
    Arguments arguments;
    bool onlyPositional = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        const bool taken = dashWords == DashWords::ArePositional || word == QLatin1String("-"); // which is standard input, by custom
        if (!onlyPositional && !taken && word.startsWith(QLatin1Char('-')) && !word.startsWith(QLatin1String("--")))
            return failure(Words::tr("Unknown option %1. A Call ID that starts with a dash goes behind --.").arg(word));
        if (onlyPositional || !word.startsWith(QLatin1String("--"))) {
            arguments.m_positional.append(word);
            continue;
        }
        if (word == QLatin1String("--")) {
            onlyPositional = true;
            continue;
        }
        const QString name = word.mid(2).section(QLatin1Char('='), 0, 0);
        const bool inlineValue = word.contains(QLatin1Char('='));
        const auto option = std::find_if(options.begin(), options.end(), [&](const Option& each) { return each.name == name; });
        if (option == options.end())
            return failure(Words::tr("Unknown option --%1.").arg(name));
        if (arguments.has(name))
            return failure(Words::tr("Option --%1 is given twice.").arg(name));
        if (!option->takesValue && inlineValue)
            return failure(Words::tr("Option --%1 takes no value.").arg(name));
        if (option->takesValue && !inlineValue && i + 1 == words.size())
            return failure(Words::tr("Option --%1 needs a value.").arg(name));
        QString value;
        if (option->takesValue)
            value = inlineValue ? word.section(QLatin1Char('='), 1) : words[++i];
        arguments.m_options.insert(name, value);
    }
    return arguments;
}

} // namespace callscope
