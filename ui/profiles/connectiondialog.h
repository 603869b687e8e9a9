#pragma once

#include "app/lookup/lookupservice.h"
#include "app/profiles/profile.h"
#include "app/tencent/connectionreport.h"

#include <QDialog>
#include <QPointer>

#include <array>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace callscope {

class ConnectionTest;

//! Runs a connection test and shows each step as it ends; the one that fails is explained. Closing it ends the test.
class ConnectionDialog : public QDialog {
    Q_OBJECT
public:
    //! \param service is not owned and must outlive this
    ConnectionDialog(LookUpService& service, const Profile& profile, QWidget* parent = nullptr);
    ~ConnectionDialog() override;

private:
    struct Row {
        QLabel* glyph = nullptr;
        QLabel* state = nullptr;
        QLabel* finding = nullptr;
    };

    void addRows(QVBoxLayout& layout);
    void addButtons(QVBoxLayout& layout);
    void start();
    void showReport(const ConnectionReport& report);
    void end(const ConnectionReport& report);
    void showRow(const Row& row, const ConnectionReport& report, const ConnectionStep& step);

    LookUpService& m_service;
    Profile m_profile;
    QPointer<ConnectionTest> m_test;
    ConnectionReport m_report;
    QLabel* m_verdict;
    std::array<Row, ConnectionReport::stepCount> m_rows;
    QPlainTextEdit* m_details;
    QPushButton* m_copy = nullptr;
    QPushButton* m_again = nullptr;
};

//! Opens the dialog and starts the test. \param service must outlive `parent`
void openConnectionDialog(LookUpService& service, const Profile& profile, QWidget* parent);

} // namespace callscope
