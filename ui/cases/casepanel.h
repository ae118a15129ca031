// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attachment.h"
#include "service/caseservice.h"
#include "service/outreachservice.h"
#include "ui/desk/choicelists.h"

#include <QFrame>
#include <QTemporaryDir>

class QHBoxLayout;
class QScrollArea;
class QStackedLayout;
class QVBoxLayout;

namespace jiesu {

struct ActionInput;
class AssignmentSection;
class AttachmentSection;
class CaseFacts;
class OfficeContext;
class PanelForm;
class PromiseSection;
class ReplyHintPanel;
class RequestSection;
class RoundSection;
class TimelineView;

/// One case: its facts, the steps that are lawful now as buttons with keys, the requests beside it, and
/// everything that happened.
class CasePanel final : public QFrame
{
    Q_OBJECT
public:
    /// @param context must outlive the panel
    explicit CasePanel(OfficeContext &context, QWidget *parent = nullptr);

    /// Loads a case; what is shown stays until it has arrived.
    void open(CaseId id);
    void clear();
    [[nodiscard]] CaseId currentCase() const { return m_id; }
    /// The case as shown; none while nothing is shown.
    [[nodiscard]] const std::optional<CaseDetail> &detail() const { return m_detail; }
    [[nodiscard]] bool isFormOpen() const { return m_form != nullptr; }
    [[nodiscard]] TimelineView *timelineView() const { return m_timeline; }

    /// Does a step, or opens the form it needs. A step that is not lawful now is refused with a sentence.
    void start(CaseAction action);
    /// Takes the case out of the trash.
    void restore();
    /// Opens the form that raises a request beside the case. Refused with a sentence where its state allows
    /// none, or not @p kind.
    void raiseRequest(std::optional<RequestKind> kind = {});
    /// Opens the form that decides, answers or ends an open request. @param id the one to begin with
    void stepRequest(RequestId id = {});
    /// Opens the form that hands a part of the case to somebody. Refused with a sentence where its state
    /// allows none.
    void assign();
    /// Opens the form that signs for, answers or withdraws an assignment. @param id the one to begin with
    void stepAssignment(AssignmentId id = {});
    /// Opens the form that changes what a follow-up call said.
    void correctFollowUp();
    /// Opens the form that writes down what was promised to the citizen.
    void addPromise();
    /// Opens the form that ends a promise. @param id the one to begin with
    void keepPromise(PromiseId id = {});
    /// Asks for a file and opens the form that attaches it.
    void addAttachment();
    /// Shows a picture, recording or PDF with the desktop's viewer, as a copy. @param id unset: asks which
    void openAttachment(AttachmentId id = {});
    /// Saves a copy under a name that is asked for. @param id unset: asks which
    void saveAttachmentCopy(AttachmentId id = {});
    /// Opens the form that takes an attachment off the case. @param id the one to begin with
    void withdrawAttachment(AttachmentId id = {});
    /// Shows the call to a citizen that the case came from, in its ledger.
    void openOutreachCall();
    /// Puts the keyboard on the first button, at once or when the case has arrived.
    void focusActions();

signals:
    /// A step was stored.
    void stepDone(const QString &sentence);
    /// Something was done that changed nothing.
    void told(const QString &sentence);
    /// Nothing was stored, and this is why.
    void refused(const QString &sentence);
    /// Esc: the keyboard goes back to the list.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Loaded;
    void layOut();
    void show(const Loaded &loaded);
    void showActions();
    /// Hints about the reply that waits for its review.
    void showReview();
    /// Gives @p panel the case, and the rules when they have arrived.
    void adviseOnReply(ReplyHintPanel *panel);
    void openForm(PanelForm *form);
    void closeForm();
    void perform(const ActionInput &input);
    /// Does @p work on the office's thread; @p what names it in the notice.
    template <class T> [[nodiscard]] static Result<Done> done(const Result<T> &result)
    {
        return result ? Result<Done>(Done()) : result.error();
    }
    void save(std::function<Result<Done>(Office &)> work, const QString &what);
    void onSaved(const Result<Done> &done, const QString &sentence);
    [[nodiscard]] bool canStart() const { return m_detail && !m_form && !m_saving; }
    /// Hands the attachment to @p use: the given one, the only one, or the one that is chosen.
    void withAttachment(AttachmentId id, const QString &title, const QString &verb,
                        const std::function<void(const Attachment &)> &use);
    void showWithDesktop(const Attachment &attachment);
    void saveCopy(const Attachment &attachment);
    void showOriginals();
    /// Shows the caller whole, which is written down.
    void reveal();
    void showDeadlineExplanation() const;
    [[nodiscard]] std::vector<CaseAction> offeredActions() const;

    OfficeContext &m_context;
    QStackedLayout *m_stack;
    QScrollArea *m_scroll;
    CaseFacts *m_facts;
    QWidget *m_actions;
    QHBoxLayout *m_actionRow;
    QVBoxLayout *m_formPlace;
    QVBoxLayout *m_reviewPlace;
    RoundSection *m_rounds;
    AssignmentSection *m_assignments;
    AttachmentSection *m_attachments;
    PromiseSection *m_promises;
    RequestSection *m_requests;
    TimelineView *m_timeline;
    PanelForm *m_form = nullptr;
    ReplyHintPanel *m_review = nullptr;
    CaseId m_id;
    std::optional<CaseDetail> m_detail;
    std::optional<OutreachOrigin> m_origin;
    std::shared_ptr<const ReferenceData> m_reference;
    std::vector<Attachment> m_attached;      ///< to the case that is shown
    QString m_officePath;                    ///< the attachments' contents lie beside it
    std::unique_ptr<QTemporaryDir> m_opened; ///< copies handed to the desktop's viewers
    int m_question = 0;
    bool m_saving = false;
    bool m_loading = false;
    bool m_focusWanted = false; ///< the buttons get the keyboard when the case has arrived
};

} // namespace jiesu
