// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/requestservice.h"
#include "ui/cases/panelform.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace jiesu {

using PermittedActions = std::function<std::vector<RequestAction>(const CaseRequest &)>;

/// Decides, answers or ends one of a case's open requests: which one, what is done with it, and the words for
/// it.
class RequestStepForm final : public PanelForm
{
    Q_OBJECT
public:
    /// @param open the requests that something can be done with now, not empty
    /// @param chosen the one to begin with; the first if it is not among them
    /// @param permitted what the person may do with each, not empty
    RequestStepForm(std::vector<CaseRequest> open, RequestId chosen, PermittedActions permitted, Instant now,
                    QWidget *parent = nullptr);

    [[nodiscard]] const CaseRequest &request() const;
    [[nodiscard]] RequestAction action() const;
    [[nodiscard]] RequestInput input() const;
    void focusFirst() override;

private:
    void showActions();
    void showFields();

    std::vector<CaseRequest> m_open;
    PermittedActions m_permitted;
    Instant m_now;
    QComboBox *m_request;
    QLabel *m_words; ///< what the chosen request says
    QComboBox *m_action;
    QPlainTextEdit *m_text;
    QCheckBox *m_complainantTold;
    QCheckBox *m_hotlineTold;
    QComboBox *m_solved;
    LabelledField *m_solvedField;
};

/// "延期 · 待审批", "吹哨 · 城管执法队 · 待回复".
[[nodiscard]] QString requestTitle(const CaseRequest &request);

} // namespace jiesu
