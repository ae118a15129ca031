// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands.h"
#include "ui/exports/exportfile.h"
#include "ui/exports/tablesource.h"
#include "ui/widgets/statechip.h"

#include <QObject>

class QWidget;

namespace jiesu {

class OfficeContext;

/// 导出本表 and 打印本表: whatever table can be seen goes to a file or on paper, all its rows, by one key. On
/// a page with charts and no table the chart, on one with figures alone these.
class TableCommands final : public QObject
{
    Q_OBJECT
public:
    /// @param window whose tables are meant; like @p context it must outlive this
    TableCommands(OfficeContext &context, QWidget &window, QObject *parent = nullptr);

signals:
    void notice(const QString &sentence, jiesu::StateKind kind);

private:
    /// A table that is to be given out, and what is said about it.
    struct Meant
    {
        FigureTable table;
        ExportSubject subject;
        TableSource::WholeTable whole;
    };
    [[nodiscard]] std::optional<Meant> meant() const;
    /// The list of cases has commands of its own, which know all its fields and read it bit by bit.
    [[nodiscard]] bool leaveToCases(CommandId command) const;
    void exportTable();
    void write(const Meant &meant, const ExportFile &file);
    void printTable();

    OfficeContext &m_context;
    QWidget &m_window;
};

} // namespace jiesu
