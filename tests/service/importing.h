// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/officetime.h"
#include "service/importservice.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

namespace jiesu {

/// An office in memory, files in a folder of its own, and short ways to write and import a list.
class ImportingTest : public testing::Test
{
protected:
    /// Fields separated by '|', rows by '\n'; written as CSV with every field quoted.
    QString csv(const QString &name, const QString &table)
    {
        QString text;
        for (const QString &line : table.split(u'\n', Qt::SkipEmptyParts)) {
            QStringList fields;
            for (QString field : line.split(u'|'))
                fields << u'"' + field.replace(u'"', QStringLiteral("\"\"")) + u'"';
            text += fields.join(u',') + QStringLiteral("\r\n");
        }
        return file(name, text.toUtf8());
    }
    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile target(m_folder.filePath(name));
        EXPECT_TRUE(target.open(QIODevice::WriteOnly));
        target.write(bytes);
        return target.fileName();
    }
    Result<ImportReport> tryImport(const QString &path, const ImportOptions &options = {})
    {
        return ImportService(*m_office).import(path, options);
    }
    ImportReport import(const QString &path, const ImportOptions &options = {})
    {
        const Result<ImportReport> report = tryImport(path, options);
        EXPECT_TRUE(report.ok()) << (report ? QString() : report.error().message()).toStdString();
        if (!report)
            return {};
        EXPECT_EQ(report->read,
                  report->added + report->updated + report->unchanged + qint64(report->rejected.size()));
        return *report;
    }
    ComplaintCase find(const char *orderNo)
    {
        const auto found = m_office->cases().findByOrderNo(QString::fromUtf8(orderNo));
        EXPECT_TRUE(found) << orderNo;
        return found.value_or(ComplaintCase());
    }
    qint64 caseCount() { return m_office->cases().count({}); }

    QTemporaryDir m_folder;
    std::shared_ptr<FixedClock> m_clock =
        std::make_shared<FixedClock>(fromOffice(QDate(2026, 3, 5), QTime(10, 0)));
    std::unique_ptr<Office> m_office = Office::inMemory(m_clock);
};

} // namespace jiesu
