// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/assessmentrule.h"
#include "ui/admin/settingssection.h"

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace jiesu {

class OfficeContext;

/// 考核规则: the rules there are, and the text of the chosen one, checked as it is typed.
class RuleSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit RuleSection(OfficeContext &context, QWidget *parent = nullptr);

    void refresh() override;
    void save() override { save(false); }

    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] QPlainTextEdit *editor() const { return m_editor; }
    [[nodiscard]] QPushButton *copyButton() const { return m_copy; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }
    [[nodiscard]] QPushButton *defaultButton() const { return m_default; }
    [[nodiscard]] QString verdict() const;

private:
    void layOut();
    void showRule(int row);
    void check();
    void copy();
    void save(bool makeDefault);

    OfficeContext &m_context;
    std::vector<AssessmentRule> m_rules;
    QString m_wanted; ///< code to be chosen after the next refresh

    QListWidget *m_list;
    QPlainTextEdit *m_editor;
    QLabel *m_verdict;
    QPushButton *m_copy;
    QPushButton *m_default;
    QPushButton *m_save;
};

} // namespace jiesu
