// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/caseservice.h"
#include "service/draftservice.h"
#include "service/suggestionmodel.h"
#include "ui/lookups.h"
#include "ui/widgets/statechip.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace jiesu {

class AnswerPanel;
class CallForm;
class CallSide;
class KeyButton;
class OfficeContext;
class PhrasePicker;

/// One call: its form, what is told at once, and beside it what the office knows. What is typed is kept as a
/// draft within draftDelay, so that it is there after a crash. Nothing at the right of the form ever keeps it
/// from being saved.
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
    /// Settings key of the source that was chosen last.
    static constexpr auto sourceSetting = "desk/source";

    /// @param context must outlive the view
    explicit CallView(OfficeContext &context, QWidget *parent = nullptr);

    void setLists(const Lookups &lists);
    void setSuggestionModel(SuggestionModelPtr model);
    /// Goes on with a draft; it is the draft of this view from now on.
    void restore(const Draft &draft);
    /// The keyboard goes where it was in this call, at first to the number.
    void takeFocus();
    [[nodiscard]] CallForm *form() const { return m_form; }
    [[nodiscard]] CallSide *side() const { return m_side; }
    [[nodiscard]] PhrasePicker *phrases() const { return m_phrases; }
    [[nodiscard]] bool isBlank() const;
    /// A few characters that tell this call from the others; empty while it is blank.
    [[nodiscard]] QString caption() const;

    void finish(Ending ending);
    /// The first button: dispatch, or answer while an answer is being written.
    void finishAsOffered();
    void startAnswer();
    /// Asks before text is dropped. @return false if the person keeps it
    bool abandon();
    /// Esc: first out of an empty answer, then abandon(). @return true if the call was abandoned
    bool escape();
    void openEarlier(int index);
    /// Place and category of the caller's latest case.
    void takeOverEarlier();
    /// The place as typed becomes a point of the street that the form knows.
    void learnPoint();
    /// Notes what the person at the desk could not answer.
    void noteQuestion();

signals:
    /// The call was stored; the form is blank again.
    void registered(const jiesu::ComplaintCase &stored, jiesu::CallView::Ending ending);
    void edited();
    void notice(const QString &text, jiesu::StateKind kind);

private:
    void layOut();
    [[nodiscard]] QWidget *makeFormCard();
    void connectParts();
    void onEdited();
    void saveDraft();
    void dropDraft();
    void showSuggestions();
    void askPhrases(const QString &typed);
    /// In which street @p name lies; unset if the person does not say.
    [[nodiscard]] PlaceId askStreet(const QString &name);
    void leaveAnswer();
    void clear();
    void showError(const Error &error);
    void onStored(Ending ending, const Result<ComplaintCase> &stored);

    OfficeContext &m_context;
    CallForm *m_form;
    CallSide *m_side;
    AnswerPanel *m_answer;
    PhrasePicker *m_phrases;
    QLabel *m_error;
    KeyButton *m_dispatch = nullptr;
    Lookups m_lists;
    SuggestionModelPtr m_model;
    QTimer m_draftTimer;
    QTimer m_suggestionTimer;
    QJsonObject m_savedContent;
    qint64 m_outreachCall = 0; ///< the call to a citizen that this one came from
    /// Read and written on the office's thread only: the draft gets its id there, and what is asked for later
    /// already finds it.
    std::shared_ptr<DraftId> m_draft = std::make_shared<DraftId>();
    int m_phraseQuestion = 0;
    bool m_saving = false;
};

} // namespace jiesu
