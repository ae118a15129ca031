// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/horizontalbars.h"

#include <QWidget>

namespace jiesu {

class Card;

/// A ranking in a card that shows as many of its rows as there is room for, and says how many.
class ShareCard final : public QWidget
{
    Q_OBJECT
public:
    /// @param title with %1 for the number of rows shown: "类别前 %1"
    explicit ShareCard(const QString &title, QWidget *parent = nullptr);

    void setData(const BarFigures &shares);
    [[nodiscard]] HorizontalBars *bars() const { return m_bars; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showRows();

    QString m_title;
    Card *m_card;
    HorizontalBars *m_bars;
    BarFigures m_data;
};

} // namespace jiesu
