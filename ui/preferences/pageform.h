#pragma once

#include <QString>

class QFormLayout;
class QLabel;
class QWidget;

namespace callscope {

// How every page of the preferences is laid out.

//! Rows of a name and its field, the page's only layout; it ends at the last row.
QFormLayout* makePageForm(QWidget* page);
//! A sentence below a field, in a quieter colour.
[[nodiscard]] QLabel* makeRemark(const QString& objectName, const QString& text = {});
//! Says of which things the rows below it are.
[[nodiscard]] QLabel* makeHeading(const QString& text);

} // namespace callscope
