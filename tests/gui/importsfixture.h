// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boardfixture.h"
#include "ui/imports/importpage.h"

#include <QFile>

namespace jiesu::test {

/// The import page over an office in memory, and files to give it.
class ImportsFixture : public BoardFixture
{
protected:
    ImportsFixture()
        : page(context)
    {
        QObject::connect(&context, &OfficeContext::casesChanged, &context, [this] { ++changes; });
    }

    QString file(const QString &name, const QByteArray &content)
    {
        const QString path = folder.filePath(name);
        QFile target(path);
        EXPECT_TRUE(target.open(QIODevice::WriteOnly));
        target.write(content);
        return path;
    }

    QString list()
    {
        return file(QStringLiteral("清单.csv"),
                    QStringLiteral("工单编号,来电时间,来电号码,诉求内容,承办单位,备用列\n"
                                   "20220301000001,2022-03-01 09:12,13900000000,垃圾未及时清运,虚构一队,x\n"
                                   "20220302000002,2022-03-02 10:00,13900000001,公厕异味,虚构二队,y\n"
                                   "20220303000003,2022-13-40,13900000002,日期不对的一行,虚构一队,\n")
                        .toUtf8());
    }

    void waitFor(const std::function<void()> &work)
    {
        QSignalSpy finished(&page, &ImportPage::finished);
        work();
        ASSERT_TRUE(!finished.isEmpty() || finished.wait());
    }

    qint64 cases()
    {
        return ask([](Office &opened) { return opened.cases().count({}); });
    }

    ImportPage page;
    int changes = 0;
};

} // namespace jiesu::test
