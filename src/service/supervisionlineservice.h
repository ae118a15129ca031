// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/caselink.h"
#include "service/chartfigures.h"
#include "service/office.h"

namespace jiesu {

/// One month of the office's own line (业务监督电话) beside 12345. Every number of cases opens its list.
struct LineMonth
{
    Month month;
    CaseLink hotline;    ///< received from 12345: 直派 and 区分转, by any channel but the own line
    CaseLink own;        ///< received on the own line
    CaseLink followedUp; ///< called back in the month
    CaseLink told;       ///< of these, told of the own line
    qint64 labelled = 0; ///< facilities that bear the line's label at the end of the month
};

struct SupervisionLineFigures
{
    std::vector<LineMonth> months; ///< oldest first
    qint64 toilets = 0;            ///< public toilets in the ledger of facilities, those out of use too
    qint64 labelledToilets = 0;    ///< of these, with the label

    /// The months from @p from on together; labels as at the end.
    [[nodiscard]] LineMonth sum(Month from) const;
};

/// What calls go to the office's own line instead of 12345 (分流). Cases are counted as in 受理量: not void,
/// not merged, not exempt. Database thread; throws StorageError.
class SupervisionLineService final
{
public:
    explicit SupervisionLineService(Office &office)
        : m_office(office)
    {
    }

    /// @param count of months up to and with @p last, 1 to 60
    [[nodiscard]] SupervisionLineFigures figures(Month last, int count);

private:
    [[nodiscard]] CaseLink link(const QString &title, const CaseFilter &filter);
    [[nodiscard]] LineMonth counted(Month month);

    Office &m_office;
};

/// Own line over own line and 12345 together; undefined where there is neither.
[[nodiscard]] Rate diversion(const LineMonth &month);
/// Told over called back.
[[nodiscard]] Rate toldShare(const LineMonth &month);
/// Both lines by month, with the share of the own one as the line above.
[[nodiscard]] ColumnFigures diversionChart(const SupervisionLineFigures &figures);
/// The rows of the page, as they are exported and printed.
[[nodiscard]] FigureTable lineTable(const SupervisionLineFigures &figures);

} // namespace jiesu
