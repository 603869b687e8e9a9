#pragma once

#include "app/calls/fetchedcall.h"
#include "app/share/pseudonyms.h"
#include "app/share/ticketpart.h"
#include "app/share/zones.h"
#include "ui/preferences/preferencespage.h"

#include <QMap>

class QCheckBox;
class QComboBox;

namespace callscope {

class CopyPreview;

//! What a preview is made from.
struct PreviewedCall {
    FetchedCall call{};
    share::Zones zones = share::Zones::ofThisMachine();
    bool secondZoneFirst = false; //!< the two are shown the other way round
    share::Pseudonyms pseudonyms = share::Pseudonyms::forThisSession(); //!< for where names are masked
};

//! Which parts *Copy for ticket* takes, in which language, and how that looks.
class CopyPage : public PreferencesPage {
    Q_OBJECT
public:
    explicit CopyPage(PreviewedCall previewed, QWidget* parent = nullptr);

    void showSettings(const Settings& settings) override;
    [[nodiscard]] QList<Setting> settings() const override { return {Setting::CopyParts, Setting::CopyLanguage}; }

private:
    [[nodiscard]] share::TicketParts checkedParts() const;

    PreviewedCall m_previewed;
    QMap<share::TicketPart, QCheckBox*> m_parts;
    QComboBox* m_language;
    CopyPreview* m_preview;
};

} // namespace callscope
