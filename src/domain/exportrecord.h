// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casequery.h"
#include "domain/choice.h"

#include <QByteArray>

namespace jiesu {

/// What was given out. The integer is stored: append only.
enum class ExportKind
{
    CaseList,
    Table,      ///< any table as it stands on the screen
    Chart,      ///< the figures behind a chart, or its picture
    Report,     ///< the workbook of a period
    Bulletin,   ///< 通报
    Template,   ///< a template of one's own, filled
    Print,      ///< on paper, or a paper as PDF
    Attachment, ///< a copy of an attachment
    Dump,       ///< open data without anything personal
    Definition  ///< a rule or a template of bulletins, for other offices
};
template <> std::span<const Choice> choices<ExportKind>();

/// What is to be given out, as the register of exports (发出登记) tells of it. Texts that do not apply are
/// empty.
struct ExportSubject
{
    ExportKind kind = ExportKind::Table;
    QString title;                    ///< "未办结案件", "2022年3月工作簿"
    QString filterText;               ///< which cases, in words
    std::optional<CaseFilter> filter; ///< of the list behind it, where there is one
    QString period;                   ///< Period::code()
    QString ruleCode;
    int ruleVersion = 0;
    bool unmasked = false; ///< personal data in full
    QString purpose;
};

/// A line of the register; never changed.
struct ExportRecord : ExportSubject
{
    int year = 0;   ///< office time
    int number = 0; ///< from 1 in each year, without gaps
    Instant at{};
    QString by;
    qint64 rows = 0;
    QString fileName;  ///< without its folder; empty for what was printed
    QByteArray digest; ///< SHA-256 of the file, or of what was printed

    /// "JS-DC-2026-000012": stands on every sheet and page that was given out.
    [[nodiscard]] QString serial() const;
};

} // namespace jiesu
