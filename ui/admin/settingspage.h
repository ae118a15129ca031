// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

class QStackedWidget;

namespace jiesu {

class OfficeContext;
class SettingsSection;
class SideList;
class SuggestionLearner;

/// 设置: the reference tables, the rules and the look, one section at a time.
class SettingsPage final : public Page
{
    Q_OBJECT
public:
    enum Section
    {
        Units,
        Places,
        Points,
        Categories,
        TimeClasses,
        Calendar,
        Rules,
        Snippets,
        Knowledge,
        Callers,
        Suggestions,
        Handling,
        Duty,
        Schedule,
        People,
        Look
    };

    /// Both must outlive the page.
    SettingsPage(OfficeContext &context, SuggestionLearner &learner, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("设置"); }
    void activate() override;
    void showSection(Section section);

    [[nodiscard]] SettingsSection *section(Section section) const;
    [[nodiscard]] SideList *list() const { return m_list; }

private:
    void addSection(const QString &name, SettingsSection *section);

    SideList *m_list;
    QStackedWidget *m_stack;
    std::vector<SettingsSection *> m_sections;
};

} // namespace jiesu
