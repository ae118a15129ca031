// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/caseservice.h"
#include "service/draftservice.h"
#include "service/suggestionmodel.h"
#include "ui/desk/choicelists.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace jiesu {

class CallForm;
class CallerCard;
class DeadlineCard;
class KeyButton;
class LabelledField;
class OfficeContext;

/// What every call at the desk needs of the office; loaded once and shared by the tabs.
struct DeskLists
{
    std::shared_ptr<const ReferenceData> reference;
    ChoiceLists choices;
};

/// One call: its form, what is known of the caller, the deadline. What is typed is kept as a draft within
/// draftDelay, so that it is there after a crash. Nothing at the right of the form ever keeps it from being
/// saved.
class CallView final : public QWidget
{
    Q_OBJECT
public:
    enum class Ending
    {
        Dispatch,
        RegisterOnly,
        AnswerDirectly
    };
    /// From the first change to its being handed over for storing.
    static constexpr int draftDelay = 1000; // ms

    /// @param context must outlive the view
    explicit CallView(OfficeContext &context, QWidget *parent = nullptr);

    void setLists(const DeskLists &lists);
    void setSuggestionModel(SuggestionModelPtr model);
    /// Goes on with a draft; it is the draft of this view from now on.
    void restore(const Draft &draft);
    /// The keyboard goes where it was in this call, at first to the number.
    void takeFocus();
    [[nodiscard]] CallForm *form() const { return m_form; }
    [[nodiscard]] bool isBlank() const;
    /// A few characters that tell this call from the others; empty while it is blank.
    [[nodiscard]] QString caption() const;

    void finish(Ending ending);
    /// The Enter that stands on the first button: dispatch, or answer while an answer is being written.
    void finishAsOffered();
    void startAnswer();
    /// Asks before text is dropped. @return false if the person keeps it
    bool abandon();
    /// Esc: first out of an empty answer, then abandon(). @return true if the call was abandoned
    bool escape();
    void openEarlier(int index);
    /// Place and category of the caller's latest case.
    void takeOverEarlier();

signals:
    /// The call was stored; the form is blank again.
    void registered(const jiesu::ComplaintCase &stored, jiesu::CallView::Ending ending);
    void edited();

private:
    void layOut();
    [[nodiscard]] QWidget *makeFormCard();
    [[nodiscard]] QWidget *makeSide();
    void onEdited();
    void saveDraft();
    void dropDraft();
    void showSuggestions();
    void askCaller(const QString &phone);
    void askDeadline();
    void showDeadline(const std::optional<Deadline> &deadline, LimitUnit unit);
    void leaveAnswer();
    void clear();
    void onStored(Ending ending, const Result<ComplaintCase> &stored);

    OfficeContext &m_context;
    CallForm *m_form;
    CallerCard *m_caller;
    DeadlineCard *m_deadlineCard;
    QLabel *m_error;
    QWidget *m_answerPanel;
    QPlainTextEdit *m_answer;
    LabelledField *m_answerField;
    KeyButton *m_dispatch = nullptr;
    DeskLists m_lists;
    SuggestionModelPtr m_model;
    QTimer m_draftTimer;
    QTimer m_suggestionTimer;
    QJsonObject m_savedContent;
    /// Read and written on the office's thread only: the draft gets its id there, and what is asked for later
    /// already finds it.
    std::shared_ptr<DraftId> m_draft = std::make_shared<DraftId>();
    int m_callerQuestion = 0;
    int m_deadlineQuestion = 0;
    bool m_saving = false;
};

} // namespace jiesu
