// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/themeservice.h"
#include "ui/exports/tablesource.h"

#include <QWidget>

class QLabel;

namespace jiesu {

class Card;
class ColumnChart;
class RowTable;
class TextTableModel;

/// One theme: what it changed, month by month and in a sentence with its range, and its measures.
class ThemeDetail final : public QWidget, public TableSource
{
    Q_OBJECT
public:
    explicit ThemeDetail(QWidget *parent = nullptr);

    /// Its measures and facts; the effect follows.
    void showTheme(const ListedTheme &listed, QDate today);
    void showEffect(const EffectAnswer &answer);

    [[nodiscard]] RowTable *measures() const { return m_measures; }
    [[nodiscard]] TextTableModel *model() const { return m_model; }
    [[nodiscard]] ColumnChart *chart() const { return m_chart; }
    /// "启动后 3 个月 45 件，…".
    [[nodiscard]] QString finding() const;
    [[nodiscard]] QString certainty() const;

    [[nodiscard]] QStringList tableNotes() const override;

signals:
    /// The number of a month.
    void casesAsked(const jiesu::CaseLink &cases);

private:
    void layOut();

    Card *m_effectCard;
    Card *m_measureCard;
    QLabel *m_finding;
    QLabel *m_certainty;
    ColumnChart *m_chart;
    RowTable *m_measures;
    TextTableModel *m_model;
    QString m_title;
};

} // namespace jiesu
