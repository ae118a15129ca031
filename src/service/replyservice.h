// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/replyquality.h"
#include "service/office.h"

namespace jiesu {

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

private:
    Office &m_office;
};

} // namespace jiesu
