#pragma once

#include "app/profiles/profile.h"

#include <QList>

namespace callscope {

//! The colours offered for profiles, #rrggbb; told apart by most colour-blind people too.
[[nodiscard]] const QStringList& profileColours();

//! The profiles of a person, in the order they gave them, and which one asks when none is named.
struct ProfileSet {
    QList<Profile> profiles;
    QString currentId; //!< the id of one of `profiles`; empty: none is chosen

    //! Nothing where there is no such profile. The pointer lives as long as `profiles` is not changed.
    [[nodiscard]] const Profile* find(const QString& id) const;
    //! The name exactly as it stands, else the only one that differs by case alone.
    [[nodiscard]] const Profile* findByName(const QString& name) const;
    [[nodiscard]] const Profile* current() const { return find(currentId); }

    //! For one more profile: the first of profileColours() that the fewest have.
    [[nodiscard]] QString nextColour() const;
    //! `name`, or the first of "name (2)", "name (3)", … that no profile has. \param exceptId a profile that may have it
    [[nodiscard]] QString freeName(const QString& name, const QString& exceptId = {}) const;
    //! Moves a profile by `steps` places, < 0: up; past locked ones nobody moves. False: it stays where it is.
    bool move(const QString& id, int steps);

    //! Replaces the profile of the same id, or appends it; the first profile becomes the current one.
    //! A profile without an id is given one. Returns the id.
    QString put(Profile profile);
    //! Where the current one goes, the first that is left becomes current. False: there is no such profile.
    bool remove(const QString& id);
};

} // namespace callscope
