// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"
#include "domain/officetime.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace jiesu {

/// What a command said.
struct Spoken
{
    int exit = -1;
    QString out;
    QString err;

    /// The one JSON value on stdout.
    [[nodiscard]] QJsonObject json() const
    {
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(out.toUtf8(), &problem);
        EXPECT_EQ(problem.error, QJsonParseError::NoError) << out.toStdString();
        return document.object();
    }
};

/// Runs commands as a person types them; {db} stands for the office file of the test.
class CommandTest : public testing::Test
{
protected:
    Spoken run(const QString &line)
    {
        QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        for (QString &word : words)
            word.replace(QStringLiteral("{db}"), database())
                .replace(QStringLiteral("{dir}"), m_folder.path());
        Spoken spoken;
        QTextStream out(&spoken.out);
        QTextStream err(&spoken.err);
        QTextStream in(&m_input);
        spoken.exit = runCommandLine(words, out, err, m_clock, in);
        return spoken;
    }
    Spoken run(const char *line) { return run(QString::fromUtf8(line)); }
    virtual QString database() { return m_folder.filePath(QStringLiteral("office.db")); }
    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile target(m_folder.filePath(name));
        EXPECT_TRUE(target.open(QIODevice::WriteOnly));
        target.write(bytes);
        return target.fileName();
    }
    static QByteArray hashOf(const QString &path)
    {
        QFile source(path);
        EXPECT_TRUE(source.open(QIODevice::ReadOnly));
        return QCryptographicHash::hash(source.readAll(), QCryptographicHash::Sha256);
    }
    /// Two good rows and a bad one.
    QString list()
    {
        return file(
            QStringLiteral("list.csv"),
            "工单编号,标题,主要内容,来电时间,办结时间,来电人,来电号码,承办单位,是否响应,是否解决,是否满意\r\n"
            "A1,桶满,院内 　垃圾桶满,2022-03-01 08:00,2022-03-03,李测试,13900000001,清运一队,是,解决,满意\r\n"
            "A2,遗撒,路口遗撒,2022-03-02 09:00,,王测试,13900000002,清运一队,,,\r\n"
            "A3,坏行,坏行,2022-02-30,,,,,,,\r\n");
    }

    QString m_input; ///< what stands on the standard input of the next commands
    QTemporaryDir m_folder;
    std::shared_ptr<FixedClock> m_clock =
        std::make_shared<FixedClock>(fromOffice(QDate(2022, 4, 2), QTime(10, 0)));
};

} // namespace jiesu
