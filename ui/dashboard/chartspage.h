// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/chartservice.h"
#include "ui/dashboard/boardview.h"

class QStackedWidget;

namespace jiesu {

class Card;
class SideList;

/// 图表: the figures of the board's period, scope and rule as charts, a few related ones at a time. Only what
/// is looked at is counted.
class ChartsPage final : public BoardView
{
    Q_OBJECT
public:
    /// @param request shared with the other views; must outlive the page, like @p context
    ChartsPage(OfficeContext &context, BoardRequest &request, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("图表"); }

    /// Shows a sheet of charts, as if its name had been chosen. @param sheet 0 to sheetCount() - 1
    void showSheet(int sheet);
    [[nodiscard]] int sheetCount() const { return int(m_sheets.size()); }
    /// The charts of the sheet shown, in reading order.
    [[nodiscard]] QList<Chart *> charts() const;

protected:
    void ask() override;
    [[nodiscard]] QWidget *firstFigure() const override;
    [[nodiscard]] QStringList notes() const override;
    void bindCommands() override;

private:
    /// Shows on the page what was counted on the office's thread.
    using Show = std::function<void()>;
    struct Sheet
    {
        QString name;
        std::function<Show(const ChartService &)> count;
    };
    struct Answer
    {
        BoardAnswer board;
        Show show;
    };

    void addVolumeSheet();
    void addCategorySheet();
    void addPlaceSheet();
    void addWorkSheet();
    /// A page of the stack; its charts go into the grid.
    [[nodiscard]] class QGridLayout *addSheet(const QString &name,
                                              std::function<Show(const ChartService &)> count);
    void addExports();

    std::optional<BoardAnswer> m_answer;
    SideList *m_list;
    QStackedWidget *m_stack;
    std::vector<Sheet> m_sheets;
};

} // namespace jiesu
