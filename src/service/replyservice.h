// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/replyquality.h"
#include "service/office.h"

namespace jiesu {

/// What is known about a reply that is already stored.
struct ReplyReview
{
    QString caseNo;
    QString reply;
    std::vector<ReplyHint> hints;
    std::vector<ReplyCheckState> checks;
};

/// The rules about replies of an office. Reads only.
class ReplyService final
{
public:
    explicit ReplyService(Office &office)
        : m_office(office)
    {
    }

    /// The office's own rules (setting `reply_rules`), else those that come with the program. Invalid where
    /// its own cannot be read.
    [[nodiscard]] Result<ReplyRules> rules();
    /// The reply of a case by its number, 案件编号 or 工单编号. NotFound; Invalid while there is no reply.
    [[nodiscard]] Result<ReplyReview> review(const QString &number);

private:
    Office &m_office;
};

} // namespace jiesu
