// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casepanel.h"

#include "domain/officetime.h"
#include "service/attachmentservice.h"
#include "ui/cases/actionform.h"
#include "ui/cases/assignmentsection.h"
#include "ui/cases/attachmentsection.h"
#include "ui/cases/casefacts.h"
#include "ui/cases/promisesection.h"
#include "ui/cases/requestsection.h"
#include "ui/cases/roundsection.h"
#include "ui/cases/timelineview.h"
#include "ui/desk/deadlinetext.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/theme.h"
#include "ui/widgets/emptystate.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTimer>

namespace jiesu {
namespace {

using Priority = OfficeThread::Priority;

/// On the office's thread.
Result<ComplaintCase> carryOut(Office &office, CaseId id, qint64 revision, ActionInput input)
{
    CaseService service(office);
    if (input.action == CaseAction::FollowUp)
        return service.recordFollowUp(id, revision, input.followUp);
    if (input.action == CaseAction::Merge && !input.mergeInto.isEmpty()) {
        const auto other = service.detailByNumber(input.mergeInto);
        if (!other)
            return other.error();
        input.step.mergeInto = other->complaint.id;
    }
    return service.step(id, revision, input.action, input.step);
}

} // namespace

struct CasePanel::Loaded
{
    CaseDetail detail;
    std::shared_ptr<const ReferenceData> reference;
    std::optional<OutreachOrigin> origin;
    std::vector<Attachment> attachments;
    QString officePath;
};

CasePanel::CasePanel(OfficeContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_stack(new QStackedLayout(this))
    , m_scroll(new QScrollArea)
    , m_facts(new CaseFacts)
    , m_actions(new QWidget)
    , m_actionRow(new QHBoxLayout(m_actions))
    , m_formPlace(new QVBoxLayout)
    , m_reviewPlace(new QVBoxLayout)
    , m_rounds(new RoundSection)
    , m_assignments(new AssignmentSection)
    , m_attachments(new AttachmentSection)
    , m_promises(new PromiseSection)
    , m_requests(new RequestSection)
    , m_timeline(new TimelineView)
{
    Theme::setRole(this, "card");
    layOut();
    connect(m_facts, &CaseFacts::originalsAsked, this, &CasePanel::showOriginals);
    connect(m_facts, &CaseFacts::callerAsked, this, &CasePanel::reveal);
    connect(&context, &OfficeContext::sessionChanged, this, [this] {
        if (m_id.isSet())
            open(m_id);
    });
    connect(m_facts, &CaseFacts::incidentAsked, this,
            [this] { emit m_context.openIncident(*m_detail->incident); });
    connect(m_facts, &CaseFacts::outreachAsked, this, &CasePanel::openOutreachCall);
    connect(m_facts, &CaseFacts::deadlineExplanationAsked, this, &CasePanel::showDeadlineExplanation);
    connect(m_assignments, &AssignmentSection::assignAsked, this, &CasePanel::assign);
    connect(m_assignments, &AssignmentSection::stepAsked, this, &CasePanel::stepAssignment);
    connect(m_promises, &PromiseSection::addAsked, this, &CasePanel::addPromise);
    connect(m_promises, &PromiseSection::keepAsked, this, &CasePanel::keepPromise);
    connect(m_attachments, &AttachmentSection::addAsked, this, &CasePanel::addAttachment);
    connect(m_attachments, &AttachmentSection::openAsked, this, &CasePanel::openAttachment);
    connect(m_attachments, &AttachmentSection::saveAsked, this, &CasePanel::saveAttachmentCopy);
    connect(m_attachments, &AttachmentSection::withdrawAsked, this, &CasePanel::withdrawAttachment);
    connect(m_requests, &RequestSection::raiseAsked, this, [this] { raiseRequest(); });
    connect(m_requests, &RequestSection::stepAsked, this, &CasePanel::stepRequest);
}

void CasePanel::layOut()
{
    auto *page = new QWidget;
    Theme::setRole(page, "page");
    auto *line = new QFrame;
    Theme::setRole(line, "line");
    m_actionRow->setContentsMargins(0, 0, 0, 0);
    m_actionRow->setSpacing(8);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(12);
    column->addWidget(m_facts);
    column->addLayout(m_reviewPlace);
    column->addWidget(m_actions);
    column->addLayout(m_formPlace);
    column->addWidget(m_rounds);
    column->addWidget(m_assignments);
    column->addWidget(m_promises);
    column->addWidget(m_requests);
    column->addWidget(m_attachments);
    column->addWidget(line);
    column->addWidget(m_timeline);
    column->addStretch();

    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(page);
    m_stack->setContentsMargins(1, 1, 1, 1);
    m_stack->addWidget(new EmptyState(QStringLiteral("list"), tr("还没有选案件。"),
                                      tr("在列表里选一件，这里显示它的内容和经过。")));
    m_stack->addWidget(m_scroll);
}

void CasePanel::open(CaseId id)
{
    m_id = id;
    m_loading = true;
    m_context.askLatest(
        this, m_question,
        [id](Office &office) -> Result<Loaded> {
            auto detail = CaseService(office).detail(id);
            if (!detail)
                return detail.error();
            AttachmentService attachments(office);
            return Loaded{std::move(detail).value(), office.reference(), OutreachService(office).originOf(id),
                          attachments.of(id), attachments.officePath()};
        },
        [this](Result<Loaded> loaded) {
            m_loading = false;
            if (loaded) {
                show(*loaded);
            } else {
                clear();
                m_context.prompts.showError(loaded.error());
            }
        });
}

void CasePanel::clear()
{
    ++m_question;
    m_id = {};
    m_loading = m_focusWanted = false;
    m_detail.reset();
    closeForm();
    m_stack->setCurrentIndex(0);
}

void CasePanel::show(const Loaded &loaded)
{
    const bool sameCase = m_detail && m_detail->complaint.id == loaded.detail.complaint.id &&
                          m_detail->complaint.revision == loaded.detail.complaint.revision;
    if (!sameCase)
        closeForm();
    m_detail = loaded.detail;
    m_reference = loaded.reference;
    m_origin = loaded.origin;
    m_attached = loaded.attachments;
    m_officePath = loaded.officePath;
    const Instant now = m_context.clock.now();
    m_facts->show(*m_detail, *m_reference, now);
    if (m_origin)
        m_facts->addOutreach(tr("%1　%2").arg(officeMinuteText(m_origin->call.calledAt), m_origin->citizen));
    m_rounds->show(m_detail->rounds, m_detail->complaint.status, now);
    m_assignments->show(*m_detail, m_context.session, *m_reference, now);
    m_promises->show(m_detail->promises, m_detail->complaint.status, now);
    m_requests->show(*m_detail, m_context.session, now);
    m_attachments->show(m_attached, m_detail->complaint.status, m_officePath, now);
    m_timeline->setEntries(timeline(*m_detail, *m_reference), now);
    showActions();
    showReview();
    m_stack->setCurrentWidget(m_scroll);
    if (std::exchange(m_focusWanted, false))
        focusActions();
}

void CasePanel::restore()
{
    if (!m_detail || m_saving)
        return;
    m_saving = true;
    m_context.ask(
        this, Priority::Save,
        [id = m_detail->complaint.id](Office &office) { return CaseService(office).restore(id); },
        [this](const Result<ComplaintCase> &restored) {
            m_saving = false;
            if (!restored) {
                emit refused(restored.error().message());
                return;
            }
            open(m_id);
            emit stepDone(tr("%1 已恢复为“%2”").arg(restored->caseNo, label(restored->status)));
        });
}

void CasePanel::openForm(PanelForm *form)
{
    m_form = form;
    m_formPlace->addWidget(m_form);
    m_form->show(); // at once: its keys must work before the layout gets round to it
    m_actions->hide();
    connect(m_form, &PanelForm::cancelled, this, [this] {
        closeForm();
        focusActions();
    });
    m_form->focusFirst();
    // Its height is known when the layout has got round to it.
    QTimer::singleShot(0, m_form, [this] { m_scroll->ensureWidgetVisible(m_form); });
}

void CasePanel::closeForm()
{
    if (!m_form)
        return;
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
    m_actions->show();
}

void CasePanel::perform(const ActionInput &input)
{
    const ComplaintCase &complaint = m_detail->complaint;
    save([input, id = complaint.id, revision = complaint.revision](
             Office &office) { return done(carryOut(office, id, revision, input)); },
         label(input.action));
}

void CasePanel::save(std::function<Result<Done>(Office &)> work, const QString &what)
{
    if (m_saving)
        return;
    m_saving = true;
    const QString sentence = tr("%1　%2").arg(m_detail->complaint.caseNo, what);
    m_context.ask(this, Priority::Save, std::move(work),
                  [this, sentence](const Result<Done> &done) { onSaved(done, sentence); });
}

void CasePanel::onSaved(const Result<Done> &done, const QString &sentence)
{
    m_saving = false;
    if (!done) {
        if (m_form)
            m_form->showError(done.error().message());
        else
            m_context.prompts.showError(done.error());
        if (done.error().kind == ErrorKind::Conflict)
            open(m_id);
        return;
    }
    const bool hadForm = m_form != nullptr;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    closeForm();
    open(m_id);
    if (hadForm)
        emit left();
    else
        m_focusWanted = hadFocus;
    emit stepDone(sentence);
}

void CasePanel::showDeadlineExplanation() const
{
    if (m_detail->deadline)
        m_context.prompts.showText(
            tr("时限是怎样算的"),
            deadlineLines(*m_detail->deadline, m_detail->complaint.limitUnit).join(u'\n'));
}

void CasePanel::openOutreachCall()
{
    if (m_origin)
        emit m_context.recordAsked(QLatin1String(outreachCallLedger.code), m_origin->call.id);
    else if (m_detail)
        emit refused(tr("这件案件不是外呼得来的。"));
}

void CasePanel::focusActions()
{
    if (m_loading)
        m_focusWanted = true;
    else if (const auto *item = m_actionRow->itemAt(0); item && item->widget())
        item->widget()->setFocus(Qt::OtherFocusReason);
}

void CasePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QFrame::keyPressEvent(event);
}

} // namespace jiesu
