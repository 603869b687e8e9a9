#pragma once

#include "app/wording/language.h"
#include "ui/desk.h"

#include <QObject>

#include <memory>

namespace callscope {

class ThemeChoice;

//! The desks of this process, the person's own and the demo's: each is made when it is first asked for, and is the one from then on.
class Desks : public QObject {
    Q_OBJECT
public:
    //! \param words and theme follow what is set; neither is owned
    Desks(wording::Translations& words, ThemeChoice& theme, QObject* parent = nullptr);
    ~Desks() override;

    //! In front of the other windows, with what the line asks for. \param activation the desktop's permission to come forward; may be empty
    void open(const CommandLine& line, const QString& activation = {});
    //! What a later start, a link or the desktop asks. \param words in which a path says where it begins
    void answer(const QStringList& words, const QString& activation);
    [[nodiscard]] bool isEmpty() const { return !m_own.desk && !m_demo.desk; }

private:
    struct Place {
        std::unique_ptr<Desk> desk;
        bool started = false;
        QList<CommandLine> waiting; // until it has
    };

    void put(Place& place, const CommandLine& line, const QString& activation);
    void started(Place& place);
    [[nodiscard]] std::unique_ptr<Desk> makeOwn(const CommandLine& line);
    [[nodiscard]] std::unique_ptr<Desk> makeDemo(const CommandLine& line);
    void adopt(const Settings& settings);
    [[nodiscard]] static wording::Language languageOf(const Settings& settings);

    wording::Translations& m_words;
    ThemeChoice& m_theme;
    Place m_own;
    Place m_demo;
};

} // namespace callscope
