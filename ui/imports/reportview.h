// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/importmapping.h"
#include "service/importservice.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace jiesu {

class Card;
class ChangesPanel;
class ColumnsPanel;
class NamesPanel;
class RowTable;
class TextTableModel;

/// What an import would do or did: counts and, in tabs, the columns, the changed fields, the names not known
/// and the rows not taken. Ctrl+Tab goes to the next tab.
class ImportReportView final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportReportView(QWidget *parent = nullptr);

    enum class Tab
    {
        Columns,
        Changes,
        Names,
        Rejected
    };

    /// The columns of the sheet; before showReport(), or alone for a sheet that cannot be read so.
    void showColumns(const QString &fileName, const SheetView &view);
    /// @param done false for a dry run
    void showReport(const QString &fileName, const ImportReport &report, const ConflictDecisions &decisions,
                    bool done);
    /// The lines under the counts; without the names that were decided meanwhile.
    void showNotes(const ImportReport &report, bool done);
    /// The tab that needs a person most.
    void showWhatMatters();
    [[nodiscard]] QTabBar *tabs() const { return m_tabs; }
    [[nodiscard]] ColumnsPanel *columnsPanel() const { return m_columns; }
    [[nodiscard]] ChangesPanel *changesPanel() const { return m_changes; }
    [[nodiscard]] NamesPanel *namesPanel() const { return m_unknown; }
    [[nodiscard]] QPushButton *undoButton() const { return m_undo; }
    [[nodiscard]] QPushButton *importButton() const { return m_import; }
    [[nodiscard]] QPushButton *casesButton() const { return m_cases; }
    [[nodiscard]] QPushButton *rejectsButton() const { return m_rejects; }
    [[nodiscard]] QPushButton *otherButton() const { return m_other; }
    [[nodiscard]] TextTableModel *rejectedModel() const { return m_model; }
    /// 读取, 新增, 更新, 无变化, 冲突, 拒绝 as they stand on the page.
    [[nodiscard]] QStringList counts() const;
    /// The lines under the counts: new names and columns not understood.
    [[nodiscard]] QString notes() const;

private:
    void layOut();
    void showCounts(const ImportReport &report, bool done);
    void showRejected(const ImportReport &report);
    QWidget *details();
    QWidget *rejectedPanel();
    void nameTab(Tab tab, const QString &name, qint64 count);

    static constexpr std::size_t countCells = 6;
    Card *m_summary;
    QWidget *m_figures;
    std::array<QLabel *, countCells> m_names{};
    std::array<QLabel *, countCells> m_counts{};
    QLabel *m_notes;
    QTabBar *m_tabs;
    QStackedWidget *m_panels;
    ColumnsPanel *m_columns;
    ChangesPanel *m_changes;
    NamesPanel *m_unknown;
    QLabel *m_rejectedNote;
    RowTable *m_table;
    TextTableModel *m_model;
    QPushButton *m_import;
    QPushButton *m_cases;
    QPushButton *m_rejects;
    QPushButton *m_other;
    QPushButton *m_undo;
    bool m_columnsMissing = false;
    bool m_inConflict = false;
};

} // namespace jiesu
