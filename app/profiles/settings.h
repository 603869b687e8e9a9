#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace callscope {

//! Everything a person can set that is neither a profile nor a secret; each is a row of the table in settings.cpp.
enum class Setting {
    Retention,     //!< how long calls are kept: "forever", "days" or "nothing"
    RetentionDays, //!< of "days": 1…3650
    SavedFilters,  //!< the filters a person gave names to
    CopyParts,     //!< what *Copy for ticket* takes: keys of share::TicketPart
    CopyLanguage,  //!< of what is copied and exported: "en", "zh_CN", "ja"; empty: the window's
    MaskNames,     //!< whether user ids, rooms and notes are shown and leave as pseudonyms
    CsvByteOrderMark, //!< for Excel
    ExportFormat,  //!< the one used last: "csv", "json", "jsonl", "markdown", "html", "text", "pdf", "png"
    Language,      //!< of the window: "en", "zh_CN", "ja"; empty: the system's
    Theme,         //!< "system", "light" or "dark"
    SecondZone,    //!< IANA id of the zone beside the agent's own; empty: UTC
    RingThreshold, //!< seconds of ringing above which a call is worth a warning: 1…3600
    OfferClipboard, //!< whether an id on the clipboard is offered when the window is activated
    NewProfileTimeout, //!< seconds, of profiles to come: 4…60
    NewProfileProxy, //!< of profiles to come, as parseProxy() reads it; never with a user
    Window,        //!< what the window was like when it was closed: an object
};

//! A filter under a name.
struct SavedFilter {
    QString name; //!< never empty, once in a list
    QString text; //!< as typed

    [[nodiscard]] bool operator==(const SavedFilter&) const = default;
};

//! What is set. A value that is missing, or that this Callscope does not understand, reads as its default but stays in the file,
//! as does every key it does not know.
class Settings {
public:
    Settings() = default;
    explicit Settings(QJsonObject stored) : m_stored(std::move(stored)) {}

    //! The name in the file, such as "archive/retention".
    [[nodiscard]] static QString keyOf(Setting setting);

    [[nodiscard]] QString text(Setting setting) const;
    [[nodiscard]] int number(Setting setting) const;
    [[nodiscard]] bool flag(Setting setting) const;
    [[nodiscard]] QStringList texts(Setting setting) const;
    [[nodiscard]] QJsonObject object(Setting setting) const;
    [[nodiscard]] QList<SavedFilter> savedFilters() const;

    //! False: not a value of that setting; nothing changed.
    bool set(Setting setting, const QJsonValue& value);
    bool setSavedFilters(const QList<SavedFilter>& filters);

    [[nodiscard]] const QJsonObject& stored() const { return m_stored; }
    [[nodiscard]] bool operator==(const Settings&) const = default;

private:
    [[nodiscard]] QJsonValue value(Setting setting) const;

    QJsonObject m_stored;
};

} // namespace callscope
