// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>

class QApplication;

namespace jiesu {

/// The soft ring around the field that has the keyboard. One frame follows the focus through all windows.
class FocusRing final : public QFocusFrame
{
    Q_OBJECT
public:
    /// Makes the ring follow the focus of @p application; calling it again changes nothing.
    static void install(QApplication &application);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    using QFocusFrame::QFocusFrame;
};

} // namespace jiesu
