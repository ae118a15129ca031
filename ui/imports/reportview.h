// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/importservice.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;

namespace jiesu {

class Card;
class RowTable;
class TextTableModel;

/// What an import would do or did: counts, new names, columns not understood, and the rows not taken.
class ImportReportView final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportReportView(QWidget *parent = nullptr);

    /// @param done false for a dry run
    void showReport(const QString &fileName, const ImportReport &report, bool done);
    [[nodiscard]] QPushButton *importButton() const { return m_import; }
    [[nodiscard]] QPushButton *casesButton() const { return m_cases; }
    [[nodiscard]] QPushButton *rejectsButton() const { return m_rejects; }
    [[nodiscard]] QPushButton *otherButton() const { return m_other; }
    [[nodiscard]] TextTableModel *rejectedModel() const { return m_model; }
    /// 读取, 新增, 更新, 无变化, 拒绝 as they stand on the page.
    [[nodiscard]] QStringList counts() const;
    /// The lines under the counts: new names and columns not understood.
    [[nodiscard]] QString notes() const;

private:
    void layOut();
    void showCounts(const ImportReport &report, bool done);
    void showNotes(const ImportReport &report, bool done);
    void showRejected(const ImportReport &report);

    Card *m_summary;
    std::array<QLabel *, 5> m_names{};
    std::array<QLabel *, 5> m_counts{};
    QLabel *m_notes;
    Card *m_rejectedCard;
    RowTable *m_table;
    TextTableModel *m_model;
    QPushButton *m_import;
    QPushButton *m_cases;
    QPushButton *m_rejects;
    QPushButton *m_other;
};

} // namespace jiesu
