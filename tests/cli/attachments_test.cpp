// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/running.h"
#include "service/caseservice.h"

using namespace jiesu;

namespace {

class AttachmentCommands : public CommandTest
{
protected:
    AttachmentCommands()
    {
        auto office = Office::create(database(), m_clock);
        ComplaintCase draft;
        draft.content = QStringLiteral("桶满");
        draft.requestType = RequestType::Complaint;
        draft.timeClass = (*office)->reference()->timeClasses().front().id;
        EXPECT_TRUE(CaseService(**office).registerCase(draft, false).ok());
        file(QStringLiteral("reply.pdf"), "%PDF-1.4\n");
        file(QStringLiteral("run.exe"), "MZ");
    }
};

TEST_F(AttachmentCommands, AFileIsAttachedListedAndChecked)
{
    const Spoken added = run("--db {db} attach JS-2022-000001 {dir}/reply.pdf --purpose after");
    ASSERT_EQ(added.exit, 0) << added.err.toStdString();
    EXPECT_EQ(added.out, QStringLiteral("JS-2022-000001 已添加附件：办理后，reply.pdf。\n"));
    const QJsonArray list = run("--db {db} attachments JS-2022-000001 --json")
                                .json()
                                .value(QStringLiteral("attachments"))
                                .toArray();
    ASSERT_EQ(list.size(), 1);
    const QJsonObject attachment = list[0].toObject();
    EXPECT_EQ(attachment.value(QStringLiteral("purpose")), QStringLiteral("after"));
    EXPECT_EQ(attachment.value(QStringLiteral("media")), QStringLiteral("document"));
    EXPECT_EQ(attachment.value(QStringLiteral("bytes")), 9);
    const QString sha256 = attachment.value(QStringLiteral("sha256")).toString();
    EXPECT_EQ(run("--db {db} check").exit, 0);
    ASSERT_TRUE(QFile::remove(QStringLiteral("%1.files/%2/%3").arg(database(), sha256.first(2), sha256)));
    const Spoken checked = run("--db {db} check");
    EXPECT_EQ(checked.exit, 1);
    EXPECT_TRUE(checked.out.contains(QStringLiteral("reply.pdf"))) << checked.out.toStdString();
}

TEST_F(AttachmentCommands, WhatIsNotTakenIsSaid)
{
    const std::pair<const char *, int> rows[] = {
        {"--db {db} attach JS-2022-000001 {dir}/run.exe", 1},
        {"--db {db} attach JS-2022-000001 {dir}/gone.pdf", 1},
        {"--db {db} attach JS-2022-000009 {dir}/reply.pdf", 1},
        {"--db {db} attach JS-2022-000001 {dir}/reply.pdf --purpose moon", 2},
    };
    for (const auto &[line, exit] : rows)
        EXPECT_EQ(run(line).exit, exit) << line;
    EXPECT_TRUE(run("--db {db} attachments JS-2022-000001 --json")
                    .json()
                    .value(QStringLiteral("attachments"))
                    .toArray()
                    .isEmpty());
}

} // namespace
