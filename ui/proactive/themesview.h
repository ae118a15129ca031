// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/themeservice.h"
#include "ui/exports/tablesource.h"
#include "ui/page.h"

#include <QPointer>

class QStackedWidget;

namespace jiesu {

class Card;
class EmptyState;
class OfficeContext;
class RowTable;
class TextTableModel;
class ThemeDetail;
class ThemeEditor;

/// 主题: what the office took on (一季一主题, 每月一题), how far its measures are, and what it changed.
/// Themes, categories and measures are written here too, in the forms of their ledgers (台账); a key ticks a
/// measure, and every number opens its cases.
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
    [[nodiscard]] ThemeEditor *editor() const { return m_editor; }

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
    /// Opens the form of a record; the theme that is chosen is what it belongs to.
    void edit(const Ledger &ledger, const LedgerRecord &record);
    void newTheme();
    void editTheme();
    void addMeasure();
    void addCategory();
    /// Back from the form to what was there before.
    void leaveEditor();
    void tick();
    void openCases();
    void copyText();

    OfficeContext &m_context;
    Card *m_card;
    RowTable *m_table;
    TextTableModel *m_model;
    ThemeDetail *m_detail;
    EmptyState *m_empty;
    ThemeEditor *m_editor;
    QStackedWidget *m_right;    ///< the detail, what stands there without themes, or the form
    QPointer<QWidget> m_before; ///< had the keyboard before the form opened
    qint64 m_wanted = 0;        ///< the theme to be chosen when the list is read anew; 0: as it is
    std::vector<ListedTheme> m_themes;
    std::optional<EffectAnswer> m_answer;
    qint64 m_answered = 0; ///< the theme that it is of
    int m_question = 0;
    int m_detailQuestion = 0;
};

} // namespace jiesu
