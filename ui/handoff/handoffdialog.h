#pragma once

#include <QDialog>
#include <QStringList>

class QLabel;
class QTableView;

namespace callscope {

class HandOffModel;

//! What is handed to Tencent's support, read line by line before it leaves. It is saved or copied, never sent.
//! Window-modal; Esc closes it.
class HandOffDialog : public QDialog {
    Q_OBJECT
public:
    //! \param fileName offered for saving  \param masked whether its names are pseudonyms
    HandOffDialog(const QStringList& lines, const QString& fileName, bool masked, QWidget* parent = nullptr);

    //! Without the lines that were left out.
    [[nodiscard]] QString text() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QTableView* makeList();
    [[nodiscard]] QWidget* makeButtons();
    void toggleSelected();
    void showCount();
    void save();
    void copy();

    HandOffModel* m_model;
    QTableView* m_list;
    QLabel* m_count;
    QString m_fileName;
};

} // namespace callscope
