// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/caseprinter.h"

#include "service/filtertext.h"
#include "ui/cases/caselistpane.h"
#include "ui/cases/listcolumns.h"
#include "ui/models/casetablemodel.h"
#include "ui/officecontext.h"
#include "ui/print/papers.h"
#include "ui/print/registeredpaper.h"
#include "ui/prompts.h"

#include <QLocale>

namespace jiesu {
namespace {

using Priority = OfficeThread::Priority;

/// The part that begins with the row at @p first, counted from 0.
std::vector<CaseRow> partOf(Office &office, const CaseFilter &filter,
                            const std::shared_ptr<const std::vector<CaseId>> &sorted, qint64 first)
{
    constexpr auto most = CasePrinter::longestList;
    if (sorted) {
        const auto begin = std::min(sorted->size(), std::size_t(first));
        return office.cases().rows(
            std::span(*sorted).subspan(begin, std::min(sorted->size() - begin, std::size_t(most))));
    }
    CasePage page = office.cases().page(filter, {}, most);
    for (qint64 before = most; before <= first && page.next; before += most)
        page = office.cases().page(filter, page.next, most);
    return std::move(page.rows);
}

/// Which part of a long list is to be printed: the place of its first row. Nothing where the person gave up.
std::optional<qint64> askPart(Prompts &prompts, qint64 total)
{
    const QLocale locale;
    QStringList parts;
    for (qint64 first = 1; first <= total; first += CasePrinter::longestList)
        parts << CasePrinter::tr("第 %1—%2 件")
                     .arg(locale.toString(first),
                          locale.toString(std::min(total, first + CasePrinter::longestList - 1)));
    if (parts.size() == 1)
        return 1;
    const auto chosen = prompts.choose(
        CasePrinter::tr("打印列表"),
        CasePrinter::tr("共 %1 件，分 %2 份打印。打印哪一份？").arg(locale.toString(total)).arg(parts.size()),
        parts);
    return chosen ? std::optional(1 + qint64(*chosen) * CasePrinter::longestList) : std::nullopt;
}

/// Lists show the callers of a person's own cases in full (masking.h).
bool isWhole(const CaseRow &row)
{
    return !row.callerPhone.isEmpty() && !row.callerPhone.contains(u'*');
}

} // namespace

CasePrinter::CasePrinter(OfficeContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void CasePrinter::printList(const CaseListPane &list, const QString &name)
{
    PrintedList printed;
    printed.name = name;
    for (const ViewColumn &column : list.columns()->shown())
        printed.columns.push_back(CaseTableModel::columnOf(column.code));
    m_context.ask(
        this, Priority::Read,
        [filter = list.filter()](Office &office) { return office.cases().count(filter); },
        m_context.orTell(
            [this, printed, filter = list.filter(), sorted = list.sorted()](qint64 total) mutable {
                const auto first = askPart(m_context.prompts, std::max<qint64>(1, total));
                if (!first)
                    return;
                printed.first = *first;
                printPart(std::move(printed), filter, sorted);
            }));
}

void CasePrinter::printPart(PrintedList list, const CaseFilter &filter,
                            const std::shared_ptr<const std::vector<CaseId>> &sorted)
{
    m_context.ask(
        this, Priority::Read,
        [printed = std::move(list), filter, sorted](Office &office) mutable {
            printed.officeName = office.name();
            printed.filterText = filterText(filter, *office.reference());
            printed.rows = partOf(office, filter, sorted, printed.first - 1);
            printed.total = office.cases().count(filter);
            return printed;
        },
        m_context.orTell([this, filter](const PrintedList &read) {
            ExportSubject subject;
            subject.filterText = read.filterText;
            subject.filter = filter;
            subject.unmasked = std::ranges::any_of(read.rows, isWhole);
            showRegistered(m_context, this, listPaper(read, m_context.clock.now()), subject,
                           qint64(read.rows.size()));
        }));
}

void CasePrinter::printWorkOrder(CaseId id)
{
    printOrder(&workOrder, id);
}

void CasePrinter::printSupervision(CaseId id)
{
    printOrder(&supervisionNotice, id);
}

void CasePrinter::printOrder(Result<WorkOrder> (*read)(Office &, CaseId), CaseId id)
{
    if (!id.isSet())
        return;
    m_context.ask(
        this, Priority::Read, [read, id](Office &office) { return read(office, id); },
        m_context.orTell([this](const WorkOrder &order) {
            ExportSubject subject;
            subject.unmasked = order.isWhole;
            showRegistered(m_context, this, workOrderPaper(order, m_context.clock.now()), subject);
        }));
}

} // namespace jiesu
