#pragma once

#include "app/calls/annotation.h"
#include "app/share/pseudonyms.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTimer;

namespace callscope {

class TagsEdit;

//! What an agent writes about a call: ticket, tags, note. Saves by itself, and loses nothing when another call is shown meanwhile:
//! what could not be saved comes back with its call. While names are masked the note is a pseudonym, and nothing can be typed.
class AnnotationEditor : public QWidget {
    Q_OBJECT
public:
    explicit AnnotationEditor(QWidget* parent = nullptr);

    //! What was typed for the call before is handed over first. \param key the archive's number of the call
    void setCall(qint64 key, const Annotation& annotation);
    //! Nothing can be written. \param why a sentence
    void setNotKept(const QString& why);
    //! What was typed is handed over first. \param mask none: the note itself
    void setMask(const std::optional<share::Pseudonyms>& mask);
    //! Hands over what was typed, if anything was.
    void flush();
    void focusNote();
    [[nodiscard]] qint64 key() const { return m_key; }

public Q_SLOTS:
    //! Exactly one of these answers each annotationChanged(), in the order they came.
    void showSaved(qint64 key);
    void showProblem(qint64 key, const QString& sentence);
    void offerTags(const QString& part, const QStringList& known);

Q_SIGNALS:
    void annotationChanged(qint64 key, const callscope::Annotation& annotation);
    //! Answer with offerTags().
    void tagsWanted(const QString& part);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    struct Unsaved {
        Annotation annotation;
        int pending = 0; // how many hand-overs were not answered yet
    };

    void fill(const Annotation& annotation);
    void edited();
    void settle(qint64 key, bool saved);
    void say(const QString& sentence, bool isProblem);
    void setFieldsEnabled(bool enabled);
    void showMask();
    [[nodiscard]] Annotation typed() const;
    [[nodiscard]] Annotation inFields() const;

    QLabel* m_notKept;
    QLabel* m_masked;
    QLineEdit* m_ticket;
    TagsEdit* m_tags;
    QPlainTextEdit* m_note;
    QLabel* m_status;
    QTimer* m_pause;
    qint64 m_key = 0; // 0: none
    std::optional<share::Pseudonyms> m_mask;
    Annotation m_filled;   // what the fields were filled with
    Annotation m_asFilled; // the same as the fields give it back: they take no CR and tidy tags
    std::optional<Annotation> m_handedOver; // nothing: that did not go well, and is tried again
    QHash<qint64, Unsaved> m_unsaved;
    bool m_problem = false;
};

} // namespace callscope
