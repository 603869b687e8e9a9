#pragma once

#include "ui/filter/suggestionedit.h"

#include <QStringList>

namespace callscope {

//! Tags in a line: commas part them, Enter ends one, and what was typed is tidied up when the line is left.
class TagsEdit : public SuggestionEdit {
    Q_OBJECT
public:
    explicit TagsEdit(QWidget* parent = nullptr);

    void setTags(const QStringList& tags);
    //! Once each, without white space around, none empty.
    [[nodiscard]] QStringList tags() const;

public Q_SLOTS:
    //! Known tags that fit what was asked for; those of an older question are dropped.
    void offerTags(const QString& part, const QStringList& known);

Q_SIGNALS:
    //! Answer with offerTags().
    void tagsWanted(const QString& part);

protected:
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Part {
        int begin = 0;
        QString text;
    };

    [[nodiscard]] Part partAtCursor() const;
    void endTag();
};

} // namespace callscope
