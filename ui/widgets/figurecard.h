// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/caselink.h"
#include "ui/widgets/statechip.h"

#include <QAbstractButton>

namespace jiesu {

/// What a figure card says. Every text is ready to be shown; nothing is computed here.
struct Figure
{
    QString label;  ///< "解决率"
    QString value;  ///< "100%", "6 件", "—" where there is nothing to divide
    QString chip;   ///< "达标"; empty for none
    QString note;   ///< "6/6　+9.5 个百分点"
    QString source; ///< tooltip: formula, n/N, what was left out, rule
    StateKind chipKind = StateKind::Plain;
    CaseLink cases; ///< of count 0 where there is nothing to open
    QString action = {}; ///< what a click opens; in the tooltip under the source
};

/// One large figure that opens the cases behind it by click, Enter or Space.
class FigureCard final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FigureCard(QWidget *parent = nullptr);

    void setFigure(const Figure &figure);
    [[nodiscard]] const Figure &figure() const { return m_figure; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void activated(const jiesu::CaseLink &cases);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintFrame(QPainter &painter) const;

    Figure m_figure;
};

} // namespace jiesu
