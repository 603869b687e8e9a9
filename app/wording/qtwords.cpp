#include "app/wording/qtwords.h"

#include <QtGlobal>

namespace callscope::wording {

namespace {

struct Text {
    const char* source;
    const char* comment = nullptr;
};

constexpr Text files[] = {
    {QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive")},
    QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "Folder", "All other platforms"),
    {QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Unknown")},
};

constexpr Text printers[] = {
    {QT_TRANSLATE_NOOP("QCupsPrinterSupport", "Authentication Needed")},
    {QT_TRANSLATE_NOOP("QCupsPrinterSupport", "Authentication needed to use %1 on %2.")},
    {QT_TRANSLATE_NOOP("QCupsPrinterSupport", "Authentication needed to use %1.")},
    {QT_TRANSLATE_NOOP("QCupsPrinterSupport", "Username:")},
    {QT_TRANSLATE_NOOP("QCupsPrinterSupport", "Password:")},
};

constexpr Text printing[] = {
    {QT_TRANSLATE_NOOP("QPrintDialog", "Duplex Settings Conflicts")},
    {QT_TRANSLATE_NOOP("QPrintDialog", "There are conflicts in duplex settings. Do you want to fix them?")},
    {QT_TRANSLATE_NOOP("QPrintDialog", "Invalid Pages Definition")},
    {QT_TRANSLATE_NOOP("QPrintDialog", "%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure "
                                       "ranges do not intersect with each other.")},
};

constexpr Text options[] = {
    {QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Double Sided Printing")},
    {QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Off")},
    {QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Long side binding")},
    {QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Short side binding")},
    {QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. "
                                               "E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.")},
};

constexpr Text properties[] = {
    {QT_TRANSLATE_NOOP("QPrintPropertiesDialog", "Page Setup Conflicts")},
    {QT_TRANSLATE_NOOP("QPrintPropertiesDialog", "There are conflicts in page setup options. Do you want to fix them?")},
    {QT_TRANSLATE_NOOP("QPrintPropertiesDialog", "Advanced Option Conflicts")},
    {QT_TRANSLATE_NOOP("QPrintPropertiesDialog", "There are conflicts in some advanced options. Do you want to fix them?")},
};

constexpr Text property[] = {
    {QT_TRANSLATE_NOOP("QPrintPropertiesWidget", "Advanced")},
    {QT_TRANSLATE_NOOP("QPrintPropertiesWidget", "There are conflicts in some options. Please fix them.")},
};

template<std::size_t count>
void append(QList<QtWord>& words, const char* context, const Text (&texts)[count])
{
    for (const Text& text : texts)
        words.append({context, text.source, text.comment});
}

} // namespace

QList<QtWord> qtWords()
{
    QList<QtWord> words;
    append(words, "QAbstractFileIconProvider", files);
    append(words, "QCupsPrinterSupport", printers);
    append(words, "QPrintDialog", printing);
    append(words, "QPrintSettingsOutput", options);
    append(words, "QPrintPropertiesDialog", properties);
    append(words, "QPrintPropertiesWidget", property);
    return words;
}

} // namespace callscope::wording
