// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casequery.h"
#include "report/figuretable.h"
#include "service/morningservice.h"
#include "service/workorder.h"
#include "ui/print/paper.h"

#include <QStringList>

#include <span>

namespace jiesu {

/// A list as it is to be printed.
struct PrintedList
{
    QString name; ///< "全部未办结"
    QString officeName;
    QString filterText;       ///< at the foot
    std::vector<int> columns; ///< of CaseTableModel
    std::vector<CaseRow> rows;
    qint64 first = 1; ///< the place of the first row in the list
    qint64 total = 0; ///< of the list; this may be a part of it
};

/// A table of texts as it is to be printed.
struct PrintedTable
{
    QString name;
    QString officeName;
    QString note; ///< under the heading: period, rule
    QStringList headers;
    std::vector<QStringList> rows;
    int firstNumber = 0; ///< columns from here on are right-aligned
};

/// A table of figures as it is to be printed, columns of numbers at its end right-aligned.
[[nodiscard]] PrintedTable printedTable(const FigureTable &table, const QString &officeName);

/// A4 across, the header on each page. @param more tables below the first one, each under its name
[[nodiscard]] Paper tablePaper(const PrintedTable &table, Instant now,
                               std::span<const PrintedTable> more = {});
/// A4 across, the header on each page, filter and time at the foot.
[[nodiscard]] Paper listPaper(const PrintedList &list, Instant now);
/// A work order or notice of supervision: A4 upright, one page where the texts allow it, with places to sign.
[[nodiscard]] Paper workOrderPaper(const WorkOrder &order, Instant now);
/// A text that is put up or handed out.
struct PrintedNotice
{
    QString heading;
    QString text; ///< one paragraph a line; the first is the address
    QString signature;
};

/// A4 upright in large print: heading, text, and at its end who signs and the day.
[[nodiscard]] Paper noticePaper(const PrintedNotice &notice, Instant now);
/// A4 upright, one page: the numbers with what they are compared with, and the hot spots that fit.
[[nodiscard]] Paper morningPaper(const Morning &morning);

} // namespace jiesu
