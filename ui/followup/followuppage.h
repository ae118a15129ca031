// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/caseservice.h"
#include "ui/page.h"

class QLabel;
class QListWidget;
class QStackedLayout;

namespace jiesu {

class FollowUpCard;
struct FollowUpTask;
class OfficeContext;

/// A case that waits for its follow-up call.
struct QueuedCase
{
    CaseRow row;
    int missed = 0; ///< calls that nobody answered
};

/// 回访: the queue at the left, one call at the right. Longest waiting first; a case nobody answered goes
/// behind those not called yet, and after three missed calls to the end, marked 未接通.
class FollowUpPage final : public Page
{
    Q_OBJECT
public:
    static constexpr int attemptLimit = 3;

    /// @param context must outlive the page
    explicit FollowUpPage(OfficeContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("回访"); }
    void activate() override;

    [[nodiscard]] FollowUpCard *card() const { return m_card; }
    [[nodiscard]] QListWidget *queue() const { return m_queue; }

signals:
    /// The queue was loaded anew and the card shows the first case, if there is one.
    void ready();

private:
    void layOut();
    [[nodiscard]] QWidget *makeCall();
    void loadQueue();
    void showQueue(const std::vector<QueuedCase> &queue);
    void openTask(CaseId id);
    void showTask(const FollowUpTask &task);
    void save(bool reached);
    void onSaved(bool reached, const Result<ComplaintCase> &stored);

    OfficeContext &m_context;
    QListWidget *m_queue;
    QLabel *m_count;
    FollowUpCard *m_card;
    QStackedLayout *m_stack;
    CaseId m_current;
    qint64 m_revision = 0;
    bool m_revealed = false; ///< the task was opened where somebody sees it
    int m_missed = 0;
    int m_queueQuestion = 0;
    int m_taskQuestion = 0;
    bool m_saving = false;
};

} // namespace jiesu
