// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/revealservice.h"

#include "domain/officetime.h"
#include "domain/text.h"
#include "service/access.h"
#include "service/act.h"
#include "service/historyline.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RevealService)
};

/// The codes of what masking.h hides of a caller and what is known of this one.
QStringList hiddenFields(const ComplaintCase &complaint)
{
    QStringList codes;
    for (const CaseField &field : caseFields()) {
        if (field.personal && !field.get(complaint).toString().isEmpty())
            codes << QLatin1String(field.code);
    }
    return codes;
}

} // namespace

ComplaintCase RevealService::permitted(CaseId id)
{
    std::optional<ComplaintCase> complaint = m_office.cases().find(id);
    if (!complaint)
        throw StorageError({ErrorKind::NotFound, Words::tr("找不到这件案件。"), {}, {}});
    const CaseParties parties = partiesOf(m_office, *complaint);
    const Permission needed =
        complaint->isConfidential ? Permission::RevealConfidential : Permission::RevealCallers;
    requireNothingAgainst(refusal(m_office.session(), needed, &parties));
    return *std::move(complaint);
}

void RevealService::note(const ComplaintCase &complaint, const QStringList &fields)
{
    if (callerView(m_office.session(), complaint) == CallerView::Whole)
        return;
    QSet<QString> noted;
    for (const HistoryEntry &line : m_office.history().of(entity::caseView, complaint.id.value)) {
        const bool isToday = toOffice(line.at).date == toOffice(m_office.now()).date;
        if (line.action == revealAction && line.actor == m_office.actor() && isToday)
            noted.insert(line.field);
    }
    std::vector<HistoryEntry> lines;
    for (const QString &field : fields) {
        if (noted.contains(field))
            continue;
        HistoryEntry entry = historyLine(m_office, entity::caseView, complaint.id.value, revealAction);
        entry.field = field;
        lines.push_back(std::move(entry));
    }
    Transaction transaction(m_office.database());
    m_office.history().append(lines);
    transaction.commit();
}

Result<ComplaintCase> RevealService::caller(CaseId id)
{
    return inResult([&] {
        ComplaintCase complaint = permitted(id);
        note(complaint, hiddenFields(complaint));
        return complaint;
    });
}

Result<std::vector<ImportOriginal>> RevealService::originals(CaseId id)
{
    return inResult([&] {
        const ComplaintCase complaint = permitted(id);
        std::vector<ImportOriginal> originals = m_office.imports().originals(id);
        if (!originals.empty())
            note(complaint, {QStringLiteral("import_original")});
        return originals;
    });
}

Result<std::vector<CaseRow>> RevealService::list(const CaseFilter &filter, int limit, const QString &given)
{
    return inResult([&] {
        require(m_office, Permission::ExportWhole);
        const QString purpose = text::tidyLine(given);
        if (m_office.session().loginRequired && purpose.isEmpty())
            throw StorageError({ErrorKind::Invalid, Words::tr("列出完整的个人信息要写明用途。"),
                                Words::tr("没有列出任何案件。"), Words::tr("请写明用途后再试。")});
        std::vector<CaseRow> rows =
            CaseStore(m_office.database(), m_office.reference()).page(filter, {}, limit).rows;
        HistoryEntry entry = historyLine(m_office, QStringLiteral("office"), 0, revealAction);
        entry.reason = Words::tr("列出 %1 件的完整个人信息").arg(rows.size());
        if (!purpose.isEmpty())
            entry.reason += Words::tr("，用途：%1").arg(purpose);
        Transaction transaction(m_office.database());
        m_office.history().append(std::move(entry));
        transaction.commit();
        return rows;
    });
}

} // namespace jiesu
