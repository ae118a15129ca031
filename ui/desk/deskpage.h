// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/caseservice.h"
#include "ui/page.h"

class QLabel;
class QPlainTextEdit;

namespace jiesu {

class CallForm;
class CallerCard;
class Card;
class KeyButton;
class LabelledField;
class OfficeContext;

/// 受理: one call, logged by keyboard. Nothing at the right of the form ever keeps it from being saved.
class DeskPage final : public Page
{
    Q_OBJECT
public:
    /// @param context must outlive the page
    explicit DeskPage(OfficeContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("受理"); }
    void activate() override;

    [[nodiscard]] CallForm *form() const { return m_form; }

signals:
    /// A call was stored under @p caseNo and the form is blank again.
    void registered(const QString &caseNo);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Ending
    {
        Dispatch,
        RegisterOnly,
        AnswerDirectly
    };

    void layOut();
    [[nodiscard]] QWidget *makeFormCard();
    [[nodiscard]] QWidget *makeSide();
    void bindCommands();
    void loadReference();
    void askCaller(const QString &phone);
    void askDeadline();
    void showDeadline(const std::optional<Deadline> &deadline, LimitUnit unit);
    void startAnswer();
    void leaveAnswer();
    void finish(Ending ending);
    void onStored(Ending ending, const Result<ComplaintCase> &stored);
    void abandon();
    void openEarlier(int index);

    OfficeContext &m_context;
    CallForm *m_form;
    CallerCard *m_caller;
    Card *m_limitCard;
    QLabel *m_limitText;
    QLabel *m_error;
    QWidget *m_answerPanel;
    QPlainTextEdit *m_answer;
    LabelledField *m_answerField;
    KeyButton *m_dispatch = nullptr;
    QStringList m_explanation;
    int m_callerQuestion = 0;
    int m_deadlineQuestion = 0;
    bool m_saving = false;
};

} // namespace jiesu
