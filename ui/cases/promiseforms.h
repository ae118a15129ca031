// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaintcase.h"
#include "domain/promise.h"
#include "ui/cases/panelform.h"

class QComboBox;
class QLineEdit;

namespace jiesu {

/// Writes down what was promised to the citizen: until when first, then what, then to whom.
class PromiseForm final : public PanelForm
{
    Q_OBJECT
public:
    PromiseForm(const ComplaintCase &complaint, Instant now, QWidget *parent = nullptr);

    /// What was typed; after submitted() its time can be read.
    [[nodiscard]] Promise promise() const;
    void focusFirst() override;

protected:
    bool check() override;

private:
    [[nodiscard]] std::optional<Instant> dueAt() const;

    CaseId m_case;
    Instant m_now;
    QLineEdit *m_due;
    QLineEdit *m_what;
    QLineEdit *m_toWhom;
    LabelledField *m_dueField;
};

/// Ends a promise (已回电): which one, and what was said; or moves it to another time (改约).
class KeepPromiseForm final : public PanelForm
{
    Q_OBJECT
public:
    /// @param open not empty  @param chosen the one to begin with
    KeepPromiseForm(std::vector<Promise> open, PromiseId chosen, Instant now, QWidget *parent = nullptr);

    [[nodiscard]] const Promise &promise() const;
    [[nodiscard]] QString note() const;
    /// When it is to be kept instead; nothing: it was kept. After submitted().
    [[nodiscard]] std::optional<Instant> movedTo() const;
    void focusFirst() override;

protected:
    bool check() override;

private:
    std::vector<Promise> m_open;
    Instant m_now;
    QComboBox *m_promise;
    QPlainTextEdit *m_note;
    QLineEdit *m_moved;
    LabelledField *m_movedField;
};

} // namespace jiesu
