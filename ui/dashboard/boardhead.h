// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/boardquery.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;

namespace jiesu {

class Prompts;

/// Asks for a period in the form of Period::parse(); a bad one is explained. Nothing if there is none.
[[nodiscard]] std::optional<Period> askForPeriod(Prompts &prompts, const Period &current,
                                                 const Period::Context &office = {});

/// The first row of board and reports: period, whose figures, under which rule.
class BoardHead final : public QWidget
{
    Q_OBJECT
public:
    explicit BoardHead(QWidget *parent = nullptr);

    /// @param today a period that starts later cannot be reached by the arrow
    void setPeriod(const Period &period, QDate today);
    /// Fills scopes and rules; keeps what is chosen.
    void showAnswer(const BoardAnswer &answer);
    /// Shows the button 完整月 while the period shown has not ended: then it matters what it is compared
    /// with.
    void offerBasis() { m_offersBasis = true; }
    /// Lets the head change period, scope and rule of @p request, which must outlive it; @p changed follows
    /// each change.
    void steer(BoardRequest &request, Prompts &prompts, const std::function<void()> &changed);
    /// Shows the button 导出 with an empty menu.
    QMenu *addExportMenu();

signals:
    void previousClicked();
    void nextClicked();
    void periodChosen(const jiesu::Period &period);
    /// A free period is to be asked for.
    void periodAsked();
    void scopeChosen(const jiesu::Scope &scope);
    void ruleChosen(const QString &code);
    /// What is known of the publication (封账) is asked for.
    void publishedClicked();
    void basisChosen(jiesu::ComparisonBasis basis);

private:
    void fillPeriodMenu(const Period &period, QDate today);
    void fillScopes(const BoardAnswer &answer);
    void fillRules(const BoardAnswer &answer);

    QPushButton *m_previous;
    QPushButton *m_period;
    QPushButton *m_next;
    QMenu *m_periodMenu;
    QComboBox *m_scope;
    QComboBox *m_rule;
    QPushButton *m_wholeMonths;
    QLabel *m_demo;
    QPushButton *m_published;
    QPushButton *m_export;
    QLabel *m_compared; ///< what a period that has not ended is compared with
    std::vector<Scope> m_scopes;
    bool m_offersBasis = false;
    AssessmentWindow m_window; ///< of the office, as far as is known
};

} // namespace jiesu
