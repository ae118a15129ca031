// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/hotspotservice.h"
#include "service/repeatedmatters.h"
#include "service/specialtaskservice.h"
#include "ui/exports/tablesource.h"
#include "ui/page.h"

class QSpinBox;
class QStackedWidget;
class QTabBar;

namespace jiesu {

class Card;
class MatterSearch;
class OfficeContext;
class RowTable;
class TaskForm;
class TextTableModel;

/// 热点: places with many cases of one category, what several people said in like words, and the special
/// tasks taken on about them. Enter opens exactly the cases of a row; one key makes a special task of it.
class HotSpotsPage final : public Page, public TableSource
{
    Q_OBJECT
public:
    /// @param context must outlive the page
    explicit HotSpotsPage(OfficeContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("热点"); }
    void activate() override;

    enum Tab
    {
        Spots,
        Matters,
        Tasks
    };
    [[nodiscard]] QTabBar *tabs() const { return m_tabs; }
    [[nodiscard]] RowTable *table() const { return m_table; }
    [[nodiscard]] TextTableModel *model() const { return m_model; }
    [[nodiscard]] RowTable *caseTable() const { return m_caseTable; }
    [[nodiscard]] TaskForm *form() const { return m_form; }
    [[nodiscard]] MatterSearch *search() const { return m_search; }

    [[nodiscard]] ExportSubject tableSubject() const override;
    [[nodiscard]] QStringList tableNotes() const override;
    [[nodiscard]] WholeTable wholeTable() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Loaded
    {
        HotSpots spots;
        std::vector<ListedTask> tasks;
    };
    void layOut();
    [[nodiscard]] QWidget *head();
    [[nodiscard]] QWidget *detail();
    void connectParts();
    void bindCommands();

    void refresh(bool withMatters);
    [[nodiscard]] HotSpotRule askedRule() const;
    void take(Loaded loaded);
    void showTabs();
    [[nodiscard]] QString keyOf(int row) const;
    void fillTable();
    void showRows();
    void showDetail(int row);
    void showTask(const ListedTask &listed);
    void showMatter(const RepeatedMatter &matter);
    void openRow(int row);

    void makeTask();
    void saveTask(bool closes);
    void saveRule();
    void stored(const Result<SpecialTask> &task, const QString &sentence);

    OfficeContext &m_context;
    QSpinBox *m_days;
    QSpinBox *m_least;
    Card *m_card;
    QTabBar *m_tabs;
    RowTable *m_table;
    TextTableModel *m_model;
    QStackedWidget *m_detail;
    Card *m_taskCard;
    TaskForm *m_form;
    QWidget *m_taskButtons;
    Card *m_caseCard;
    RowTable *m_caseTable;
    TextTableModel *m_caseModel;
    MatterSearch *m_search;

    bool m_knowsRule = false; ///< the office's own rule is in the fields
    HotSpots m_spots{{}, Period::days(QDate(2000, 1, 1), QDate(2000, 1, 1)), 0, {}};
    std::vector<RepeatedMatter> m_matters;
    std::vector<ListedTask> m_tasks;
    std::vector<CaseRow> m_cases;  ///< of the matter shown
    SpecialTaskId m_made;          ///< to be chosen when the tasks are shown next
    bool m_writesMeasures = false; ///< the keyboard goes to the measures of the task shown next
    int m_question = 0;
    int m_detailQuestion = 0;
};

} // namespace jiesu
