// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaintcase.h"
#include "ui/cases/panelform.h"

#include <vector>

class QCheckBox;
class QComboBox;

namespace jiesu {

class AnswersRow;

/// Changes what a follow-up call said; the reason is asked for, and the old answers stay in the history.
class CorrectForm final : public PanelForm
{
    Q_OBJECT
public:
    /// @param calls those that reached somebody, oldest first, not empty; the latest is offered first
    CorrectForm(std::vector<FollowUp> calls, Instant now, QWidget *parent = nullptr);

    [[nodiscard]] FollowUp corrected() const;
    [[nodiscard]] QString reason() const;
    void focusFirst() override;

private:
    void showCall();

    std::vector<FollowUp> m_calls; ///< newest first
    QComboBox *m_call;
    AnswersRow *m_answers;
    QCheckBox *m_told;
    QPlainTextEdit *m_opinion;
    QPlainTextEdit *m_reason;
};

} // namespace jiesu
