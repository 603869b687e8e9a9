#pragma once

#include <QObject>
#include <QStringList>

#include <memory>

namespace callscope {

class InstanceDoor;

//! One Callscope for each session of a person: the first start answers, a later one hands over what it was asked and ends.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    //! \param name apart for the demo, which shares nothing with the person's own window
    explicit SingleInstance(QString name, QObject* parent = nullptr);
    ~SingleInstance() override;

    //! True: another Callscope took the words, so this one has nothing left to do. False: this is the one, or there is no way to know.
    //! Asks the running one at most handOverMs: who hangs is not waited for.
    [[nodiscard]] bool handOver(const QStringList& words);
    //! This is the one whom later starts find.
    [[nodiscard]] bool isReachable() const { return m_reachable; }

    static constexpr int handOverMs = 3000;

Q_SIGNALS:
    //! A later start asked for this. \param activation the desktop's permission to come to the front; empty where it gives none
    void asked(const QStringList& words, const QString& activation);

private:
    QString m_name;
    std::unique_ptr<InstanceDoor> m_door;
    bool m_reachable = false;
};

} // namespace callscope
