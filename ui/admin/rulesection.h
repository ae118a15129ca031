// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/assessmentrule.h"
#include "ui/admin/settingssection.h"

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace jiesu {

class OfficeContext;
class RuleForm;
class RuleHistoryView;
class RuleTrialView;
class WindowCard;

/// 考核规则: every version of the rules, the chosen one as a form, what it would make of the cases, and its
/// history.
class RuleSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit RuleSection(OfficeContext &context, QWidget *parent = nullptr);

    void refresh() override;
    void save() override { save(false); }
    void startNew() override { copy(); }

    enum Tab
    {
        Form,
        Trial,
        History
    };
    void showTab(Tab tab);

    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] QTabBar *tabs() const { return m_tabs; }
    [[nodiscard]] RuleForm *form() const { return m_form; }
    [[nodiscard]] RuleTrialView *trial() const { return m_trial; }
    [[nodiscard]] RuleHistoryView *history() const { return m_history; }
    [[nodiscard]] WindowCard *window() const { return m_window; }
    [[nodiscard]] QPushButton *copyButton() const { return m_copy; }
    [[nodiscard]] QPushButton *versionButton() const { return m_version; }
    [[nodiscard]] QPushButton *withdrawButton() const { return m_withdraw; }
    [[nodiscard]] QPushButton *importButton() const { return m_import; }
    [[nodiscard]] QPushButton *exportButton() const { return m_export; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }
    [[nodiscard]] QPushButton *defaultButton() const { return m_default; }
    /// What is wrong with the typed rule, else how it counts.
    [[nodiscard]] QString verdict() const;

private:
    void layOut();
    QWidget *listColumn();
    QWidget *ruleCard();
    void connectButtons();
    void showRules(std::vector<AssessmentRule> rules);
    void showRule(int row);
    /// Puts a rule that is not stored into the form.
    void edit(const AssessmentRule &rule, bool isNewCode);
    void check();
    void copy();
    void makeVersion(AssessmentRule rule);
    void withdraw();
    void importRule();
    void exportRule();
    void save(bool makeDefault);
    [[nodiscard]] const AssessmentRule *chosen() const;
    [[nodiscard]] QString itemText(const AssessmentRule &rule) const;

    OfficeContext &m_context;
    std::vector<AssessmentRule> m_rules;
    RuleId m_wanted; ///< to be chosen after the next refresh

    QListWidget *m_list;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    RuleForm *m_form;
    RuleTrialView *m_trial;
    RuleHistoryView *m_history;
    WindowCard *m_window;
    QLabel *m_verdict;
    QPushButton *m_copy;
    QPushButton *m_version;
    QPushButton *m_withdraw;
    QPushButton *m_import;
    QPushButton *m_export;
    QPushButton *m_default;
    QPushButton *m_save;
};

} // namespace jiesu
