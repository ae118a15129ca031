// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "storage/database.h"
#include "support/clock.h"

#include <QJsonObject>

#include <vector>

namespace jiesu {

/// A call that is being typed, to the letter; the texts are cleaned when it is registered. Personal data: it
/// goes neither to the history nor to the log nor into an export, and a deleted draft is overwritten in the
/// file (secure_delete).
struct Draft
{
    DraftId id; ///< never given out twice
    QString actor;
    Instant openedAt{};
    Instant savedAt{};
    QString cursorField; ///< the form's name of the field that had the keyboard
    int cursorPosition = 0;
    QJsonObject content; ///< the form's fields
    friend bool operator==(const Draft &, const Draft &) = default;
};

/// The open drafts. The caller opens the transaction.
class DraftStore final
{
public:
    explicit DraftStore(Database &database)
        : m_database(database)
    {
    }
    /// Adds a draft and gives it its id, or replaces the one with its id; one that was removed meanwhile is
    /// there again afterwards.
    void save(Draft &draft);
    void remove(DraftId id);
    void removeSavedBefore(Instant at);
    [[nodiscard]] std::vector<Draft> all(); ///< oldest first

private:
    Database &m_database;
};

} // namespace jiesu
