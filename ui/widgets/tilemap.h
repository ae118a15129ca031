// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chart.h"

namespace jiesu {

/// Places as tiles of equal size about where they lie, with their numbers, in steps of one hue.
class TileMap final : public Chart
{
    Q_OBJECT
public:
    explicit TileMap(QWidget *parent = nullptr);

    void setData(TileFigures shown);
    [[nodiscard]] const TileFigures &figures() const override { return m_data; }
    [[nodiscard]] QRectF markRect(int mark) const override;

    [[nodiscard]] QSize sizeHint() const override { return {420, 260}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 180}; }

protected:
    void paint(QPainter &painter) override;

private:
    TileFigures m_data;
};

} // namespace jiesu
