// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/sheeterrors.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace jiesu::sheeterror {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Spreadsheet)
};

Error refused(const QString &happened, const QString &advice)
{
    return {ErrorKind::Invalid, happened, Words::tr("没有写入任何数据，原文件未改动。"), advice};
}

QString megabytes(qint64 bytes)
{
    return QString::number(static_cast<double>(bytes) / (1024.0 * 1024.0), 'f', 0);
}

} // namespace

Error missing(const QString &path)
{
    return {ErrorKind::NotFound, Words::tr("找不到文件“%1”。").arg(QFileInfo(path).fileName()),
            Words::tr("没有写入任何数据。"), Words::tr("请检查文件是否已移动或改名。")};
}

Error unreadable(QFileDevice::FileError reason)
{
    return {ErrorKind::Unavailable, Words::tr("无法读取文件（%1）。").arg(reasonOf(reason)),
            Words::tr("没有写入任何数据，原文件未改动。"), Words::tr("请检查文件的权限和所在磁盘。")};
}

Error empty()
{
    return refused(Words::tr("文件是空的。"), Words::tr("请选择有内容的表格文件。"));
}

Error notSpreadsheet()
{
    return refused(Words::tr("这个文件不是表格。"), Words::tr("请选择 .xlsx 或 .csv 文件。"));
}

Error oldFormat(const QString &formatName)
{
    return refused(Words::tr("这是 %1 格式的文件，不能直接读取。").arg(formatName),
                   Words::tr("请用 WPS 或 Excel 打开，另存为 .xlsx 后再导入。"));
}

Error encrypted()
{
    return refused(Words::tr("表格设有打开密码，不能读取。"),
                   Words::tr("请用 WPS 或 Excel 打开，取消密码后另存为 .xlsx 再导入。"));
}

Error damaged(int row)
{
    const QString happened = row > 0 ? Words::tr("表格文件不完整或已损坏，读到第 %1 行为止。").arg(row)
                                     : Words::tr("表格文件不完整或已损坏。");
    return refused(happened,
                   Words::tr("请重新下载或复制该文件，或用 WPS、Excel 打开后另存为 .xlsx 再导入。"));
}

Error fileTooLarge(qint64 bytes, qint64 limit)
{
    return refused(Words::tr("文件过大（%1 MB，上限 %2 MB）。").arg(megabytes(bytes), megabytes(limit)),
                   Words::tr("请按月份拆分成几个文件后分别导入。"));
}

Error suspicious()
{
    return refused(Words::tr("文件异常:解压后的大小远超正常表格，已停止读取。"),
                   Words::tr("请用 WPS 或 Excel 打开，只保留需要的内容，另存为新文件后再导入。"));
}

Error tooManyRows(int limit)
{
    return refused(Words::tr("表格超过 %1 行。").arg(limit), Words::tr("请按月份拆分成几个文件后分别导入。"));
}

Error textTooLong(int row)
{
    return refused(Words::tr("第 %1 行有一段文字长得不像正常的单元格，已停止读取。").arg(row),
                   Words::tr("请检查该行是否缺少引号，改正后再导入。"));
}

Error noSuchSheet(const QString &name)
{
    return refused(name.isEmpty() ? Words::tr("表格中没有任何内容。")
                                  : Words::tr("文件中没有名为“%1”的工作表。").arg(name),
                   Words::tr("请选择有内容的工作表。"));
}

Error unknownEncoding()
{
    return refused(Words::tr("无法识别文件的文字编码。"),
                   Words::tr("请指定编码，或用 WPS、Excel 打开后另存为 .xlsx 再导入。"));
}

Error wrongEncoding(const QString &encoding)
{
    return refused(Words::tr("文件内容不符合 %1 编码。").arg(encoding),
                   Words::tr("请改选其他编码，或用 WPS、Excel 打开后另存为 .xlsx 再导入。"));
}

Error unclosedQuote(int row)
{
    return refused(Words::tr("第 %1 行有一个引号没有结束。").arg(row),
                   Words::tr("请补上引号或删去它后再导入。"));
}

Error cancelled()
{
    return {ErrorKind::Cancelled, Words::tr("已取消。"), Words::tr("没有写入任何数据。"), {}};
}

Error unwritableLetters(const QStringList &letters, qint64 count)
{
    const QString named = letters.join(Words::tr("、"));
    return {ErrorKind::Invalid,
            count > letters.size() ? Words::tr("这种编码写不下 %1 个字：%2等。").arg(count).arg(named)
                                   : Words::tr("这种编码写不下 %1 个字：%2。").arg(count).arg(named),
            Words::tr("没有写出文件，原有文件未改动，一个字也没有丢。"),
            Words::tr("请改用 UTF-8（带 BOM）导出，Excel 和 WPS 都能打开。")};
}

Error cannotWrite(const QString &path, const QString &reason)
{
    return {ErrorKind::Unavailable,
            Words::tr("无法写入文件“%1”（%2）。").arg(QFileInfo(path).fileName(), reason),
            Words::tr("原有文件未改动。"),
            Words::tr("请检查文件夹是否存在、能否写入、磁盘是否已满，或换一个位置。")};
}

QString reasonOf(QFileDevice::FileError error)
{
    switch (error) {
    case QFileDevice::PermissionsError:
        return Words::tr("没有权限");
    case QFileDevice::ResourceError:
        return Words::tr("磁盘空间不足");
    case QFileDevice::OpenError:
        return Words::tr("无法打开");
    default:
        return Words::tr("磁盘读写出错");
    }
}

} // namespace jiesu::sheeterror
