#include "ui/handoff/handoffmodel.h"

#include <QFontDatabase>

#include <algorithm>

namespace callscope {

HandOffModel::HandOffModel(const QStringList& lines, QObject* parent) : QAbstractListModel(parent), m_lines(lines), m_leftOut(std::size_t(lines.size()), false) {}

// As share::handOffLines() makes them: below an empty line.
bool HandOffModel::isHeading(int row) const
{
    return !m_lines[row].isEmpty() && (row == 0 || m_lines[row - 1].isEmpty());
}

int HandOffModel::sectionEnd(int row) const
{
    int end = row + 1;
    while (isHeading(row) && end < m_lines.size() && !isHeading(end))
        ++end;
    return end;
}

void HandOffModel::setLeftOut(int row, bool leftOut)
{
    const int end = sectionEnd(row);
    std::fill(m_leftOut.begin() + row, m_leftOut.begin() + end, leftOut);
    Q_EMIT dataChanged(index(row), index(end - 1));
    Q_EMIT leftOutChanged();
}

int HandOffModel::leftOutCount() const
{
    return int(std::count(m_leftOut.begin(), m_leftOut.end(), true));
}

QString HandOffModel::text() const
{
    const QString leftOut = QStringLiteral("[line left out]"); // English, as all of the document
    QString text;
    for (int row = 0; row < m_lines.size(); ++row)
        text += (isLeftOut(row) ? leftOut : m_lines[row]) + QLatin1Char('\n');
    return text;
}

int HandOffModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant HandOffModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const bool leftOut = isLeftOut(row);
    switch (role) {
    case Qt::DisplayRole: return m_lines[row];
    case Qt::AccessibleTextRole:
        return leftOut ? tr("Line %1, left out: %2").arg(QString::number(row + 1), m_lines[row]) : tr("Line %1: %2").arg(QString::number(row + 1), m_lines[row]);
    case Qt::CheckStateRole: return leftOut ? Qt::Unchecked : Qt::Checked;
    case Qt::FontRole: {
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setStrikeOut(leftOut);
        font.setBold(isHeading(row));
        return font;
    }
    default: return {};
    }
}

bool HandOffModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    setLeftOut(index.row(), value.value<Qt::CheckState>() == Qt::Unchecked);
    return true;
}

Qt::ItemFlags HandOffModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable : Qt::NoItemFlags;
}

} // namespace callscope
