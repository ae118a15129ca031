// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exports/exportfile.h"

#include "sheet/exporttext.h"
#include "ui/prompts.h"

#include <QCoreApplication>

namespace jiesu {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportFile)
};

} // namespace

std::optional<ExportFile> askExportFile(Prompts &prompts, const QString &title, const QString &name)
{
    const auto path = prompts.saveFile(title, exporttext::lawfulFileName(name) + QStringLiteral(".xlsx"),
                                       Words::tr("Excel 表格 (*.xlsx);;逗号分隔文本 (*.csv)"));
    if (!path)
        return std::nullopt;
    if (!path->endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return ExportFile{*path};
    const auto encoding = prompts.choose(
        title, Words::tr("文字编码"),
        {Words::tr("UTF-8（Excel、WPS 和本程序）"), Words::tr("GB18030（只认国标编码的老系统）")});
    if (!encoding)
        return std::nullopt;
    return ExportFile{*path,
                      *encoding == 0 ? CsvWriter::Encoding::Utf8WithMark : CsvWriter::Encoding::Gb18030};
}

std::optional<ExportFile> tellFailure(Prompts &prompts, const ExportFile &file, const Error &error)
{
    if (error.kind != ErrorKind::Invalid || file.encoding != CsvWriter::Encoding::Gb18030) {
        prompts.showError(error);
        return std::nullopt;
    }
    if (!prompts.confirm({Words::tr("换一种编码"), error.message(), Words::tr("改用 UTF-8")}))
        return std::nullopt;
    return ExportFile{file.path, CsvWriter::Encoding::Utf8WithMark};
}

} // namespace jiesu
