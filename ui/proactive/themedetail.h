// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/themeservice.h"
#include "ui/exports/tablesource.h"

#include <QWidget>

class QLabel;
class QSpinBox;

namespace jiesu {

class Card;
class ColumnChart;
class Commands;
class RowTable;
class TextTableModel;

/// One theme: what it changed, month by month and in a sentence with its range, its measures and its
/// categories. Enter on one of these asks for its form.
class ThemeDetail final : public QWidget, public TableSource
{
    Q_OBJECT
public:
    /// @param commands must outlive the widget
    explicit ThemeDetail(const Commands &commands, QWidget *parent = nullptr);

    /// Its measures and facts; the effect follows.
    void showTheme(const ListedTheme &listed, QDate today);
    void showEffect(const EffectAnswer &answer);

    [[nodiscard]] RowTable *measures() const { return m_measures; }
    [[nodiscard]] TextTableModel *model() const { return m_model; }
    [[nodiscard]] RowTable *categories() const { return m_categories; }
    /// The card of the categories, which has its place elsewhere on the page.
    [[nodiscard]] Card *categoryCard() const { return m_categoryCard; }
    [[nodiscard]] ColumnChart *chart() const { return m_chart; }
    /// How many months of either side are compared.
    [[nodiscard]] QSpinBox *monthsBox() const { return m_months; }
    /// "启动后 3 个月 45 件，…".
    [[nodiscard]] QString finding() const;
    [[nodiscard]] QString certainty() const;

    [[nodiscard]] QStringList tableNotes() const override;

signals:
    /// The number of a month.
    void casesAsked(const jiesu::CaseLink &cases);
    /// The form of a measure or of a category, by its place in the list.
    void measureAsked(int row);
    void categoryAsked(int row);
    void monthsChanged();

private:
    void layOut(const Commands &commands);

    Card *m_effectCard;
    Card *m_measureCard;
    Card *m_categoryCard;
    QSpinBox *m_months;
    QLabel *m_finding;
    QLabel *m_certainty;
    ColumnChart *m_chart;
    RowTable *m_measures;
    TextTableModel *m_model;
    RowTable *m_categories;
    TextTableModel *m_categoryModel;
    QString m_title;
};

} // namespace jiesu
