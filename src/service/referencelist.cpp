// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/referencelist.h"

#include "domain/text.h"
#include "sheet/sheetreader.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReferenceService)
};

struct Header
{
    const char *text;
    Column column;
};

constexpr Header headers[] = {{"一级分类", Column::Level1},  {"一级", Column::Level1},
                              {"二级分类", Column::Level2},  {"二级", Column::Level2},
                              {"三级分类", Column::Level3},  {"三级", Column::Level3},
                              {"名称", Column::Name},        {"单位", Column::Name},
                              {"单位名称", Column::Name},    {"地点", Column::Name},
                              {"点位", Column::Name},        {"点位名称", Column::Name},
                              {"上级", Column::Parent},      {"上级单位", Column::Parent},
                              {"所属街道", Column::Parent},  {"所属街镇", Column::Parent},
                              {"街道", Column::Parent},      {"街镇", Column::Parent},
                              {"社区", Column::Community},   {"所属社区", Column::Community},
                              {"村社区", Column::Community}, {"社区村", Column::Community},
                              {"网格", Column::Grid},        {"网格编号", Column::Grid},
                              {"所属网格", Column::Grid},    {"别名", Column::Aliases},
                              {"简称", Column::Aliases},     {"考评组", Column::Group},
                              {"组别", Column::Group},       {"类型", Column::Kind},
                              {"级别", Column::Kind},        {"编号", Column::Code},
                              {"代码", Column::Code},        {"设施类型", Column::FacilityType}};

Columns columnsOf(const SheetRow &row)
{
    Columns columns;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const QString name = text::folded(text::tidyLine(row.cells[i].text)).remove(u' ');
        for (const Header &header : headers) {
            if (name == text::folded(QString::fromUtf8(header.text)))
                columns.try_emplace(header.column, int(i));
        }
    }
    return columns;
}

template <class T> T taken(Result<T> result)
{
    if (!result)
        throw StorageError(result.error());
    return std::move(result).value();
}

/// Reads until the row that names the columns.
Columns findHeader(SheetReader &reader, Column needed, const QString &advice)
{
    SheetRow row;
    for (int i = 0; i < 5 && reader.next(row); ++i) {
        if (Columns columns = columnsOf(row); columns.contains(needed))
            return columns;
    }
    if (const auto error = reader.error())
        throw StorageError(*error);
    throw StorageError(
        {ErrorKind::Invalid, Words::tr("表中没有认得出的表头。"), Words::tr("没有写入任何内容。"), advice});
}

} // namespace

QString ListRow::value(Column column) const
{
    const auto found = m_columns.find(column);
    return found == m_columns.end() ? QString() : text::tidyLine(m_row.cell(found->second).text);
}

QStringList ListRow::aliases() const
{
    static const QRegularExpression separators(QStringLiteral("[、，,;；]"));
    return value(Column::Aliases).split(separators, Qt::SkipEmptyParts);
}

void rejectRow(const QString &reason)
{
    throw StorageError({ErrorKind::Invalid, reason, {}, {}});
}

QStringList united(QStringList known, const QStringList &more, const QString &name)
{
    for (const QString &alias : more) {
        const QString tidied = text::tidyLine(alias);
        if (!tidied.isEmpty() && tidied != name && !known.contains(tidied))
            known << tidied;
    }
    known.sort();
    return known;
}

std::shared_ptr<const ReferenceData> ReferenceRows::reference(const QStringList &names)
{
    if (std::ranges::any_of(names, [this](const QString &name) { return m_added.contains(name); })) {
        m_office.reloadReference();
        m_added.clear();
    }
    return m_office.reference();
}

Result<ListImport> importReferenceList(Office &office, const QString &path, Column needed,
                                       const QString &advice,
                                       const std::function<ListOutcome(const ListRow &)> &take)
{
    Result<ListImport> outcome = inResult([&]() -> ListImport {
        const std::unique_ptr<SheetReader> reader = taken(SheetReader::open(path));
        const Columns columns = findHeader(*reader, needed, advice);
        Transaction transaction(office.database());
        ListImport result;
        SheetRow row;
        while (reader->next(row)) {
            ++result.read;
            try {
                const ListRow listRow(row, columns);
                if (listRow.value(needed).isEmpty())
                    rejectRow(Words::tr("没有名称。"));
                result.count(take(listRow));
            } catch (const StorageError &failure) {
                const ErrorKind kind = failure.error().kind;
                if (kind != ErrorKind::Invalid && kind != ErrorKind::Conflict)
                    throw;
                result.rejected << Words::tr("第 %1 行：%2").arg(row.number).arg(failure.error().happened);
            }
        }
        if (const auto error = reader->error())
            throw StorageError(*error);
        transaction.commit();
        return result;
    });
    office.reloadReference();
    return outcome;
}

} // namespace jiesu
