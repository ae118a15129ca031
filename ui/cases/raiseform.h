// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifecycle/requestlifecycle.h"
#include "ui/cases/panelform.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace jiesu {

/// Raises a request beside a case: which kind first, then what that kind asks for (requestForm()).
class RaiseForm final : public PanelForm
{
    Q_OBJECT
public:
    /// @param kinds what the state of the case allows, not empty
    /// @param chosen the kind to begin with; the keyboard then starts below it
    RaiseForm(CaseId id, const std::vector<RequestKind> &kinds, std::optional<RequestKind> chosen,
              Instant now, QWidget *parent = nullptr);

    /// What was typed; after submitted() its times can be read.
    [[nodiscard]] CaseRequest request() const;
    void focusFirst() override;

protected:
    bool check() override;

private:
    [[nodiscard]] RequestKind kind() const;
    /// Replaces the fields by those of the chosen kind and keeps the two texts.
    void showFields();
    [[nodiscard]] std::optional<Instant> dueAt() const;

    CaseId m_case;
    Instant m_now;
    bool m_startBelow;
    QComboBox *m_kind;
    QVBoxLayout *m_place;
    QWidget *m_fields = nullptr;
    // those of the chosen kind, else null
    QPlainTextEdit *m_reason = nullptr;
    QPlainTextEdit *m_evidence = nullptr;
    QComboBox *m_level = nullptr;
    QLineEdit *m_target = nullptr;
    QLineEdit *m_due = nullptr;
    LabelledField *m_dueField = nullptr;
    QCheckBox *m_takesOut = nullptr;
    QCheckBox *m_complainantTold = nullptr;
    QCheckBox *m_hotlineTold = nullptr;
};

} // namespace jiesu
