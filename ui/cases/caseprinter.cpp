// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/caseprinter.h"

#include "service/filtertext.h"
#include "ui/cases/caselistpane.h"
#include "ui/cases/listcolumns.h"
#include "ui/models/casetablemodel.h"
#include "ui/officecontext.h"
#include "ui/print/papers.h"
#include "ui/print/registeredpaper.h"

namespace jiesu {
namespace {

using Priority = OfficeThread::Priority;

std::vector<CaseRow> firstRows(Office &office, const CaseFilter &filter,
                               const std::shared_ptr<const std::vector<CaseId>> &sorted)
{
    if (!sorted)
        return office.cases().page(filter, {}, CasePrinter::longestList).rows;
    return office.cases().rows(
        std::span(*sorted).first(std::min(sorted->size(), std::size_t(CasePrinter::longestList))));
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
        [printed, filter = list.filter(), sorted = list.sorted()](Office &office) mutable {
            printed.officeName = office.name();
            printed.filterText = filterText(filter, *office.reference());
            printed.rows = firstRows(office, filter, sorted);
            printed.total = office.cases().count(filter);
            return printed;
        },
        m_context.orTell([this, filter = list.filter()](const PrintedList &read) {
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
