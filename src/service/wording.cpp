// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/wording.h"

#include "service/access.h"
#include "service/historyline.h"

namespace jiesu {

Result<Done> saveWordings(Office &office, const std::vector<std::pair<QString, QString>> &texts)
{
    return inResult([&] {
        require(office, Permission::KeepKnowledge);
        Transaction transaction(office.database());
        for (const auto &[key, text] : texts) {
            HistoryEntry entry = historyLine(office, QStringLiteral("setting"), 0, QStringLiteral("edit"));
            entry.field = key;
            entry.oldValue = office.referenceStore().setting(key);
            entry.newValue = text;
            if (entry.oldValue == text)
                continue;
            office.referenceStore().setSetting(key, text);
            office.history().append(std::move(entry));
        }
        transaction.commit();
        return Done();
    });
}

} // namespace jiesu
