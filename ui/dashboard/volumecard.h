// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/boardtexts.h"
#include "ui/widgets/columnchart.h"

#include <QWidget>

class QLabel;

namespace jiesu {

/// The volume by month beside the year before, headed by the two ways of putting the months' falls together.
class VolumeCard final : public QWidget
{
    Q_OBJECT
public:
    explicit VolumeCard(QWidget *parent = nullptr);

    void showFigures(const Reduction &reduction, const ColumnFigures &months);
    [[nodiscard]] ColumnChart *chart() const { return m_chart; }
    /// "合并降幅 51.9% 63 / 131 件"
    [[nodiscard]] QString pooledText() const;
    [[nodiscard]] QString meanText() const;

private:
    struct Labels
    {
        QLabel *name;
        QLabel *value;
        QLabel *note;
    };
    [[nodiscard]] Labels addFigure();
    static void fill(const Labels &labels, const boardtexts::ReductionText &text);
    [[nodiscard]] static QString textOf(const Labels &labels);

    class Card *m_card;
    Labels m_pooled;
    Labels m_mean;
    ColumnChart *m_chart;
};

} // namespace jiesu
