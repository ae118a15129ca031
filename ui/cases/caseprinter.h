// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/workorder.h"
#include "ui/print/papers.h"

#include <QObject>

namespace jiesu {

class CaseListPane;
class OfficeContext;

/// Puts the list and the work order of a case on paper, by way of a preview (Prompts::showPrint). Personal
/// data are masked as on the screen.
class CasePrinter final : public QObject
{
    Q_OBJECT
public:
    /// The longest list that is laid out at once; a longer one is printed in parts, which say so.
    static constexpr int longestList = 2'000;

    explicit CasePrinter(OfficeContext &context, QObject *parent = nullptr);

    /// @param name what the list is called on paper
    void printList(const CaseListPane &list, const QString &name);
    /// Nothing for an unset id.
    void printWorkOrder(CaseId id);
    /// Nothing for an unset id; a case that is not supervised is told.
    void printSupervision(CaseId id);

private:
    void printPart(PrintedList list, const CaseFilter &filter,
                   const std::shared_ptr<const std::vector<CaseId>> &sorted);
    void printOrder(Result<WorkOrder> (*read)(Office &, CaseId), CaseId id);

    OfficeContext &m_context;
};

} // namespace jiesu
