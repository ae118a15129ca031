// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle/assignmentlifecycle.h"
#include "lifecycle/lifecycle.h"
#include "lifecycle/lifecycletable.h"
#include "lifecycle/requestlifecycle.h"
#include "support/sourcepath.h"

#include <QFile>
#include <QJsonArray>

using namespace jiesu;

TEST(LifecycleTable, TheDocumentSaysWhatTheTablesSay)
{
    const QString path = test::sourcePath(u"docs/lifecycle.md");
    QFile file(path);
    if (qEnvironmentVariableIsSet("JIESU_RECORD_LIFECYCLE")) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(lifecycleMarkdown().toUtf8());
        return;
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(QString::fromUtf8(file.readAll()) == lifecycleMarkdown())
        << "write docs/lifecycle.md anew: jiesu lifecycle > docs/lifecycle.md";
}

TEST(LifecycleTable, NoStepIsLeftOut)
{
    const QJsonObject all = lifecycleJson();
    EXPECT_EQ(all[u"case"].toArray().size(), qsizetype(transitions().size()));
    EXPECT_EQ(all[u"assignments"].toArray().size(), qsizetype(assignmentTransitions().size()));
    qsizetype requests = 0;
    for (const QJsonValue kind : all[u"requests"].toObject())
        requests += kind.toArray().size();
    EXPECT_EQ(requests, qsizetype(requestTransitions().size()));
    const QJsonObject first = all[u"case"].toArray()[0].toObject();
    EXPECT_TRUE(first[u"from"].isNull());
    EXPECT_EQ(first[u"action"].toString(), u"register"_qs);
    EXPECT_EQ(first[u"to"].toString(), u"registered"_qs);
    const QString text = lifecycleMarkdown();
    for (const Transition &step : transitions()) {
        const QString row = QStringLiteral("| %1 | %2 `%3` | %4 |")
                                .arg(step.from ? label(*step.from) : QStringLiteral("—"), label(step.action),
                                     code(step.action), label(step.to));
        EXPECT_TRUE(text.contains(row)) << row.toStdString();
    }
}
