// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaintcase.h"
#include "domain/referencedata.h"
#include "storage/database.h"

#include <memory>
#include <vector>

namespace jiesu {

/// What the office knows of a telephone number, whether it was called from or given for contact. Void cases
/// do not count; merged ones do, because each was a call. Every answer comes from the indexes of the two
/// numbers. Numbers are as text::phoneNumber() gives them.
class CallerStore final
{
public:
    struct Counts
    {
        qint64 thisMonth = 0;
        qint64 thisYear = 0;
        qint64 all = 0;
        qint64 open = 0; ///< clockRuns()
    };

    CallerStore(Database &database, std::shared_ptr<const ReferenceData> reference)
        : m_database(database)
        , m_reference(std::move(reference))
    {
    }

    [[nodiscard]] Counts counts(const QString &phone, Instant monthStart, Instant yearStart);
    /// Newest first; read with the fields of CaseColumns::rowAndTexts().
    [[nodiscard]] std::vector<ComplaintCase> latest(const QString &phone, int limit);

    [[nodiscard]] std::vector<CallerTag> tags(const QString &phone);
    struct Noted
    {
        qint64 id = 0;
        QString phone;
        CallerTag tag{};
        Instant at{};
        QString actor;
    };
    /// Every tag of every number, by number.
    [[nodiscard]] std::vector<Noted> allTags();
    /// @return the id of the new tag; 0 if the number has it already
    [[nodiscard]] qint64 addTag(const QString &phone, CallerTag tag, Instant at, const QString &actor);
    /// @return the id of the tag that was taken away; 0 if there was none
    [[nodiscard]] qint64 removeTag(const QString &phone, CallerTag tag);

private:
    Database &m_database;
    std::shared_ptr<const ReferenceData> m_reference;
};

} // namespace jiesu
