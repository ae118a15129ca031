// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/caseservice.h"
#include "service/followupqueue.h"
#include "ui/page.h"

class QLabel;
class QListWidget;
class QStackedLayout;

namespace jiesu {

class ComparisonView;
class EmptyState;
class FollowUpCard;
class ReworkOffer;
struct FollowUpTask;
class OfficeContext;

/// 回访: the queue at the left, one call at the right. Longest waiting first; a case nobody answered waits
/// until its time, one that the person handled waits for somebody else, and after the number of tries that
/// the office set a case goes to the end, marked 未接通. A call that found somebody unhappy offers the next
/// round. F6 shows our answers against the city's.
class FollowUpPage final : public Page
{
    Q_OBJECT
public:
    /// @param context must outlive the page
    explicit FollowUpPage(OfficeContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("回访"); }
    void activate() override;

    [[nodiscard]] FollowUpCard *card() const { return m_card; }
    [[nodiscard]] QListWidget *queue() const { return m_queue; }
    [[nodiscard]] ReworkOffer *offer() const { return m_offer; }
    [[nodiscard]] ComparisonView *comparison() const { return m_comparison; }

    /// A call as it was stored, with its case and the calls of the round that reached nobody.
    struct Recorded
    {
        ComplaintCase complaint;
        FollowUp call;
        int missed = 0;
    };

signals:
    /// The queue was loaded anew and the card shows the first case, if there is one.
    void ready();

private:
    /// In the settings: who called last.
    static inline const QString callerKey = QStringLiteral("followup/by");

    void layOut();
    void bindCommands();
    [[nodiscard]] QWidget *makeCall();
    void loadQueue();
    void showQueue(const std::vector<QueuedCase> &queue);
    void openTask(CaseId id);
    void showTask(const FollowUpTask &task);
    void save(bool reached);
    void onSaved(const Result<Recorded> &done);
    void addToQueue(const QueuedCase &waiting);
    void showNothingToCall(const std::vector<QueuedCase> &queue);
    void next();
    void rework();
    void onReworked(const Result<ComplaintCase> &stored);
    void compare(bool show);

    OfficeContext &m_context;
    QListWidget *m_queue;
    QLabel *m_count;
    FollowUpCard *m_card;
    EmptyState *m_empty;
    ReworkOffer *m_offer;
    ComparisonView *m_comparison;
    QStackedLayout *m_stack; ///< what stands right of the queue
    QStackedLayout *m_views; ///< the queue with its call, or the comparison
    CaseId m_current;
    qint64 m_revision = 0;
    bool m_revealed = false; ///< the task was opened where somebody sees it
    int m_queueQuestion = 0;
    int m_taskQuestion = 0;
    bool m_saving = false;
};

} // namespace jiesu
