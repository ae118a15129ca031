// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/officefixture.h"
#include "service/suggestionservice.h"

namespace jiesu::test {

/// Sixty cases of two kinds, and the suggestions that are learned from them.
inline void learnHabits(GuiOffice &office)
{
    const auto learned = office.on([](Office &o) {
        const auto reference = o.reference();
        const CategoryId noise = reference->findCategory(QStringLiteral("垃圾清运->清运车噪音扰民"));
        const CategoryId smell = reference->findCategory(QStringLiteral("公厕管理->异味"));
        Transaction transaction(o.database());
        for (int i = 0; i < 60; ++i) {
            ComplaintCase c;
            c.receivedAt = o.now() - std::chrono::hours(i);
            c.requestType = RequestType::Complaint;
            c.category = i % 2 ? noise : smell;
            c.content =
                (i % 2 ? QStringLiteral("清运车噪音太大第%1次") : QStringLiteral("公厕异味难闻第%1次"))
                    .arg(i);
            c.leadUnit = reference->findUnit(i % 2 ? QStringLiteral("清运一队") : QStringLiteral("公厕一班"));
            o.cases().insert(c);
        }
        transaction.commit();
        return SuggestionService(o).learn();
    });
    ASSERT_TRUE(learned.ok());
}

} // namespace jiesu::test
