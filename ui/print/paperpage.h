#pragma once

#include "app/share/outgoing.h"
#include "ui/print/pagepainter.h"

namespace callscope {

//! One call on one page: the same on paper, in a PDF and in a picture. May live on any thread.
class PaperPage {
public:
    explicit PaperPage(share::Manner manner) : m_manner(std::move(manner)) {}

    //! \param paper the whole sheet, in the painter's pixels  \param resolution of them, per inch
    //! \param number of the page, from 1, and \param count of all; a number of 0 is not written
    void paint(QPainter& painter, const QRectF& paper, qreal resolution, const share::Outgoing& outgoing, qint64 number, qint64 count) const;

    //! As a picture: as high as what stands on it.
    [[nodiscard]] PageGeometry picture(const share::Outgoing& outgoing) const;
    [[nodiscard]] const PagePainter& painter() const { return m_painter; }

    //! What a file with the call is called inside; names nobody. "Call 04c9a0ac-…"
    [[nodiscard]] QString title(const share::Outgoing& outgoing) const;
    //! "Callscope 0.1.0"
    [[nodiscard]] static QString program();
    [[nodiscard]] const share::Manner& manner() const { return m_manner; }

private:
    [[nodiscard]] PageGeometry laidOut(const share::Outgoing& outgoing, const PageFrame& frame) const;

    share::Manner m_manner;
    PagePainter m_painter;
};

} // namespace callscope
