// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaintcase.h"
#include "domain/promise.h"
#include "ui/cases/besidesection.h"

namespace jiesu {

class KeyButton;

/// 承诺回电: what was promised to the citizen beside a case, the next due first, each with its countdown.
class PromiseSection final : public BesideSection
{
    Q_OBJECT
public:
    explicit PromiseSection(QWidget *parent = nullptr);

    /// A void case without promises hides the section.
    void show(const std::vector<Promise> &promises, CaseStatus status, Instant now);

signals:
    void addAsked();
    /// @p id unset: any of them
    void keepAsked(jiesu::PromiseId id);

private:
    [[nodiscard]] QWidget *row(const Promise &promise, Instant now);

    KeyButton *m_keep;
    KeyButton *m_add;
};

/// "回电告知处理结果　告诉 王女士　03-06 17:00 前"
[[nodiscard]] QString promiseText(const Promise &promise, Instant now);

} // namespace jiesu
