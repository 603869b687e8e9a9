#pragma once

#include <QScrollArea>

namespace callscope {

//! Shows a page of the preferences as large as it wants to be, and scrolls it where the screen is smaller.
class PageArea : public QScrollArea {
    Q_OBJECT
public:
    //! \param page becomes this one's
    explicit PageArea(QWidget* page, QWidget* parent = nullptr);
    ~PageArea() override;
    Q_DISABLE_COPY_MOVE(PageArea)

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void follow(QWidget* focused);
};

} // namespace callscope
