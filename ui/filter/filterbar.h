#pragma once

#include "app/archive/filter.h"
#include "app/archive/filtererror.h"
#include "app/archive/filtertime.h"
#include "app/profiles/settings.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QTimer;
class QToolButton;

namespace callscope {

class FilterBuilder;
class FilterEdit;
class SavedFiltersButton;

//! The row over the list of calls: the filter's line, a form that writes it, and the filters that were given names.
//! Whatever is typed, the list keeps the last filter that could be understood.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    using Clock = std::function<FilterClock()>;

    explicit FilterBar(Clock clock, QWidget* parent = nullptr);
    ~FilterBar() override;

    void setSavedFilters(const QList<SavedFilter>& filters);
    [[nodiscard]] QString text() const;
    //! User ids, rooms and notes are not offered while names are masked. What a person typed stays.
    void setMasked(bool masked);

public Q_SLOTS:
    //! Takes effect at once.
    void setText(const QString& text);
    void clear() { setText({}); }
    void focusField();
    //! Answers valuesWanted(); what answers an older question is dropped.
    void offerValues(callscope::filter::Field field, const QString& part, const QStringList& values);

Q_SIGNALS:
    //! A pause after typing, and only when the text is not the one of last time.
    void filterChanged(const callscope::filter::Node& filter, const QString& text);
    void valuesWanted(callscope::filter::Field field, const QString& part);
    //! To be kept.
    void savedFiltersChanged(const QList<callscope::SavedFilter>& filters);

protected:
    void changeEvent(QEvent* event) override;

private:
    void edited();
    void apply();
    void offerAt(bool asked);
    void openBuilder();
    void showError();
    void hideError();

    Clock m_clock;
    FilterEdit* m_edit;
    QToolButton* m_build;
    SavedFiltersButton* m_saved;
    QLabel* m_errorLabel;
    QTimer* m_pause;      // until what was typed takes effect
    QTimer* m_errorPause; // until it is called wrong: it may only not be finished
    QString m_applied;
    std::optional<FilterError> m_error;
    bool m_masked = false;
};

} // namespace callscope
