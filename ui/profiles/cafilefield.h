#pragma once

#include <QWidget>

class QLineEdit;

namespace callscope {

//! Names a file with certificates to trust, and looks into it away from this thread: it may lie on a slow share.
class CaFileField : public QWidget {
    Q_OBJECT
public:
    explicit CaFileField(const QString& path, QWidget* parent = nullptr);

    [[nodiscard]] QString path() const;
    //! Why the file cannot be used; empty where it can, where there is none, and while nobody has looked yet.
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    void look();
    void browse();

    QLineEdit* m_path;
    QString m_problem;
};

} // namespace callscope
