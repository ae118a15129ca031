// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/comparison.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedLayout;

namespace jiesu {

class OfficeContext;
class RowTable;
class TextTableModel;

/// 与市级结果对照: our own call-backs against the official results of a month, differences first.
class ComparisonView final : public QWidget
{
    Q_OBJECT
public:
    /// @param context must outlive the view
    explicit ComparisonView(OfficeContext &context, QWidget *parent = nullptr);

    /// Reads the chosen month anew.
    void reload();
    void focusFirst();
    [[nodiscard]] RowTable *table() const { return m_table; }
    [[nodiscard]] QComboBox *months() const { return m_months; }

signals:
    /// Esc or the button: back to the queue.
    void left();
    void loaded();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void show(const ComparisonList &list, const ReferenceData &reference);

    OfficeContext &m_context;
    QComboBox *m_months;
    QLabel *m_counts;
    RowTable *m_table;
    TextTableModel *m_model;
    QStackedLayout *m_stack;
    std::vector<CaseId> m_ids; ///< of the rows
    int m_question = 0;
};

} // namespace jiesu
