#pragma once

#include <QLineEdit>

namespace callscope {

//! The field that accepts anything: what is pasted or dropped is searched for Call IDs before a line edit could cut it.
class CallIdField : public QLineEdit {
    Q_OBJECT
public:
    explicit CallIdField(QWidget* parent = nullptr);

    //! Shows what was found in the text, or the text's beginning where nothing was.
    void setText(const QString& text);
    //! What a look-up shall search: the whole pasted text as long as nobody edited it.
    [[nodiscard]] QString wholeText() const;

public Q_SLOTS:
    //! Takes the clipboard as if pasted. False: it was a secret, and nothing was taken.
    bool pasteClipboard();

Q_SIGNALS:
    //! Long or many-lined text was put in as a whole.
    void textTaken();
    //! A UserSig or secret key was pasted; it was dropped at once.
    void secretPasted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    bool take(const QString& taken);
    //! A piece of an id goes in at the cursor; anything longer replaces what is there.
    void insertPasted(const QString& text);

    QString m_whole; // the pasted text where what the line shows does not stand for it
};

} // namespace callscope
