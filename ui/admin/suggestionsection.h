// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/suggestionservice.h"
#include "ui/admin/settingssection.h"

class QLabel;
class QPushButton;

namespace jiesu {

class FigureCard;
class OfficeContext;
class RowTable;
class TextTableModel;

/// 建议: what was learned from the office's own cases, when, and how often it is right; learns anew on
/// demand.
class SuggestionSection final : public SettingsSection
{
    Q_OBJECT
public:
    /// Both must outlive the section.
    SuggestionSection(OfficeContext &context, SuggestionLearner &learner, QWidget *parent = nullptr);

    void refresh() override;

    [[nodiscard]] QPushButton *learnButton() const { return m_learn; }
    [[nodiscard]] QLabel *state() const { return m_state; }
    [[nodiscard]] const std::vector<FigureCard *> &figures() const { return m_figures; }
    /// By category: how many were tried, how many were right.
    [[nodiscard]] TextTableModel *classes() const { return m_classes; }

private:
    struct Loaded;
    void layOut();
    void learn();
    void showLearned(const Result<SuggestionModelPtr> &learned);
    void show(const Loaded &loaded);

    OfficeContext &m_context;
    SuggestionLearner &m_learner;
    std::vector<FigureCard *> m_figures; ///< cases, time, category, unit
    QLabel *m_state;
    QPushButton *m_learn;
    RowTable *m_table;
    TextTableModel *m_classes;
};

} // namespace jiesu
