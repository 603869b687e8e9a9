#include "app/profiles/profilestore.h"

#include <QCoreApplication>

//! profilewriter FILE PREFIX COUNT: adds COUNT profiles one by one, as a second instance would. Exits with the number of failures.
int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const callscope::ProfileStore store(arguments.value(1), 60'000);
    int failures = arguments.size() == 4 ? 0 : 1;
    for (int i = 0; i < arguments.value(3).toInt(); ++i) {
        const auto added = store.update([&](callscope::ProfileSet set) {
            callscope::Profile profile;
            profile.name = arguments.value(2) + QString::number(i);
            set.put(profile);
            return set;
        });
        failures += added ? 0 : 1;
    }
    return failures;
}
