// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/themeservice.h"
#include "ui/exports/tablesource.h"
#include "ui/page.h"

namespace jiesu {

class Card;
class EmptyState;
class OfficeContext;
class RowTable;
class TextTableModel;
class ThemeDetail;

/// 主题: what the office took on (一季一主题, 每月一题), how far its measures are, and what it changed.
/// Themes and measures are written in their ledgers (台账); here a key ticks a measure, and every number
/// opens its cases.
class ThemesView final : public Page, public TableSource
{
    Q_OBJECT
public:
    /// @param context must outlive the view
    explicit ThemesView(OfficeContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("主题"); }
    void activate() override;

    [[nodiscard]] RowTable *table() const { return m_table; }
    [[nodiscard]] TextTableModel *model() const { return m_model; }
    [[nodiscard]] ThemeDetail *detail() const { return m_detail; }

    /// The whole list with what each theme changed.
    [[nodiscard]] WholeTable wholeTable() const override;

private:
    void layOut();
    void bindCommands();
    void refresh();
    void take(std::vector<ListedTheme> themes);
    void showDetail();
    /// The one that is chosen; nullptr for none.
    [[nodiscard]] const ListedTheme *chosen() const;
    /// Its effect; nullptr until it was counted.
    [[nodiscard]] const EffectAnswer *answer() const;
    void tick();
    void openCases();
    void copyText();

    OfficeContext &m_context;
    Card *m_card;
    RowTable *m_table;
    TextTableModel *m_model;
    ThemeDetail *m_detail;
    EmptyState *m_empty;
    std::vector<ListedTheme> m_themes;
    std::optional<EffectAnswer> m_answer;
    qint64 m_answered = 0; ///< the theme that it is of
    int m_question = 0;
    int m_detailQuestion = 0;
};

} // namespace jiesu
