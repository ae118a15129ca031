// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dialect.h"

#include "storage/database.h"
#include "support/log.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <sqlite3.h>

namespace jiesu::dialect {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Database)
};

StorageError unavailable(const QString &happened, const QString &safe, const QString &advice)
{
    return StorageError({ErrorKind::Unavailable, happened, safe, advice});
}

StorageError refused(const QString &happened, const QString &advice)
{
    return StorageError({ErrorKind::Invalid, happened, Words::tr("文件未作任何改动。"), advice});
}

QString named(const QString &path)
{
    return QFileInfo(path).fileName();
}

QString notSaved()
{
    return Words::tr("本次操作未保存，已保存的数据不受影响。");
}

StorageError constraint(int code)
{
    if (code == SQLITE_CONSTRAINT_FOREIGNKEY)
        return StorageError({ErrorKind::Conflict, Words::tr("所引用的记录不存在或仍在使用。"), notSaved(),
                             Words::tr("请刷新后重试。")});
    if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY)
        return StorageError({ErrorKind::Conflict, Words::tr("编号或名称已存在。"), notSaved(),
                             Words::tr("请换一个编号或名称。")});
    return StorageError({ErrorKind::Internal, Words::tr("数据不符合存储规则。"), notSaved(),
                         Words::tr("请把日志文件交给管理员。")});
}

} // namespace

StorageError failure(int code, const QString &engineText)
{
    log::error(QStringLiteral("SQLite %1: %2").arg(code).arg(engineText));
    switch (code & 0xff) {
    case SQLITE_CONSTRAINT:
        return constraint(code);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return unavailable(Words::tr("数据库正被另一个程序使用。"),
                           Words::tr("已保存的数据不受影响，没有写入任何内容。"),
                           Words::tr("请关闭另一个接诉窗口后重试。"));
    case SQLITE_FULL:
        return unavailable(Words::tr("磁盘已满，本次未保存。"), Words::tr("已保存的数据不受影响。"),
                           Words::tr("请清理磁盘后重试。"));
    case SQLITE_IOERR:
        return unavailable(Words::tr("磁盘读写错误，本次未保存。"), Words::tr("此前已保存的数据不受影响。"),
                           Words::tr("请勿继续录入，并联系管理员检查磁盘。"));
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return damaged();
    case SQLITE_READONLY:
        if (code == SQLITE_READONLY_DBMOVED)
            return unavailable(Words::tr("数据库文件已被移动或删除，本次未保存。"),
                               Words::tr("文件移走之前保存的数据仍在该文件中。"),
                               Words::tr("请把文件放回原处，然后重新打开。"));
        return unavailable(Words::tr("数据库是只读的，本次未保存。"), Words::tr("已保存的数据不受影响。"),
                           Words::tr("请检查文件和文件夹的写入权限。"));
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return unavailable(Words::tr("无法打开数据库文件。"), Words::tr("文件未作任何改动。"),
                           Words::tr("请检查文件和文件夹的权限。"));
    case SQLITE_NOMEM:
        return unavailable(Words::tr("内存不足，操作已停止。"), notSaved(),
                           Words::tr("请关闭其他程序后重试。"));
    case SQLITE_INTERRUPT:
        return StorageError({ErrorKind::Cancelled, Words::tr("操作已取消。"), notSaved(), QString()});
    default:
        return StorageError({ErrorKind::Internal, Words::tr("程序内部错误，操作已停止。"), notSaved(),
                             Words::tr("请把日志文件交给管理员。")});
    }
}

StorageError missing(const QString &path)
{
    return StorageError({ErrorKind::NotFound, Words::tr("找不到数据库文件“%1”。").arg(named(path)),
                         Words::tr("没有创建或改动任何文件。"), Words::tr("请检查文件是否已移动或改名。")});
}

StorageError unreadable(const QString &path)
{
    return unavailable(Words::tr("无法读取数据库文件“%1”。").arg(named(path)),
                       Words::tr("文件未作任何改动。"), Words::tr("请检查文件的权限和所在磁盘。"));
}

StorageError empty(const QString &path)
{
    return refused(Words::tr("文件“%1”是空的，不是接诉数据库。").arg(named(path)),
                   Words::tr("请选择正确的文件，或从备份恢复。"));
}

StorageError notAnOffice(const QString &path)
{
    return refused(Words::tr("“%1”不是接诉数据库。").arg(named(path)), Words::tr("请选择正确的文件。"));
}

StorageError otherProgram(const QString &path)
{
    return refused(Words::tr("“%1”是其他程序的数据库。").arg(named(path)), Words::tr("请选择正确的文件。"));
}

StorageError newerProgram(const QString &path, int version)
{
    return refused(Words::tr("“%1”由更新版本的接诉创建（数据版本 %2）。").arg(named(path)).arg(version),
                   Words::tr("请升级本程序后再打开。"));
}

StorageError readOnly(const QString &path)
{
    return unavailable(Words::tr("数据库文件“%1”是只读的，无法打开。").arg(named(path)),
                       Words::tr("文件未作任何改动。"), Words::tr("请检查文件和文件夹的写入权限。"));
}

StorageError existsAlready(const QString &path)
{
    return StorageError({ErrorKind::Conflict, Words::tr("文件“%1”已存在。").arg(named(path)),
                         Words::tr("原文件未作任何改动。"), Words::tr("请换一个文件名。")});
}

StorageError cannotCreate(const QString &path)
{
    return unavailable(Words::tr("无法创建数据库文件“%1”。").arg(named(path)),
                       Words::tr("没有留下未完成的文件。"), Words::tr("请检查文件夹是否存在、是否可写。"));
}

StorageError damaged()
{
    return unavailable(Words::tr("数据库已损坏。"), Words::tr("原文件保持不变，没有写入任何内容。"),
                       Words::tr("请停止录入，保留该文件，并从备份恢复。"));
}

StorageError mustReopen()
{
    return unavailable(Words::tr("此前发生磁盘读写错误，暂停保存。"),
                       Words::tr("出错之前已保存的数据不受影响。"),
                       Words::tr("请检查磁盘，然后重新打开数据库。"));
}

StorageError changedMeanwhile(const QString &what)
{
    return StorageError({ErrorKind::Conflict, Words::tr("%1已被他人修改。").arg(what), notSaved(),
                         Words::tr("请刷新后重新修改。")});
}

StorageError gone(const QString &what)
{
    return StorageError(
        {ErrorKind::NotFound, Words::tr("%1已不存在。").arg(what), notSaved(), Words::tr("请刷新后重试。")});
}

StorageError internal(const QString &detail)
{
    log::error(detail);
    return failure(SQLITE_MISUSE, QStringLiteral("see the line above"));
}

std::vector<TablePart> tableParts(Database &database, const QString &table, PartKind kind)
{
    const QString type = kind == PartKind::Index ? QStringLiteral("index") : QStringLiteral("trigger");
    Statement &statement =
        database.statement(QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE tbl_name = ? "
                                          "AND type = ? AND sql IS NOT NULL ORDER BY rowid"));
    std::vector<TablePart> parts;
    statement.run({table, type});
    while (statement.next())
        parts.push_back({QStringLiteral("DROP %1 %2").arg(type, statement.text(0)), statement.text(1)});
    return parts;
}

} // namespace jiesu::dialect
