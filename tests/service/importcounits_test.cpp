// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/assignmentservice.h"
#include "service/exportservice.h"
#include "service/importing.h"
#include "service/importundo.h"

using namespace jiesu;

namespace {

class ImportCoUnitsTest : public ImportingTest
{
protected:
    ImportReport importRows(const QString &name, const QString &rows)
    {
        m_clock->set(m_clock->now() + std::chrono::hours(1));
        return import(
            csv(name, QStringLiteral("工单编号|标题|主要内容|主办单位|协办部门|实际完成时间\n") + rows));
    }
    /// "虚构二队 asked": who helps with the case.
    QStringList helpers(const char *orderNo)
    {
        QStringList list;
        for (const CaseAssignment &each : AssignmentService(*m_office).of(find(orderNo).id))
            list << assigneeName(each, *m_office->reference()) + u' ' + code(each.state);
        return list;
    }
};

TEST_F(ImportCoUnitsTest, TheNamesOfAColumnBecomeUnitsThatHelp)
{
    Unit known;
    known.name = QStringLiteral("虚构二队");
    known.aliases = {QStringLiteral("二队")};
    m_office->referenceStore().save(known);
    m_office->reloadReference();
    const ImportReport report = importRows(
        QStringLiteral("a.csv"), QStringLiteral("A1|一|甲|虚构一队|二队、虚构三队；虚构二队；虚构一队|\n"
                                                "A2|二|乙|虚构一队|虚构三队|2026-03-04 16:00\n"
                                                "A3|三|丙|虚构一队||\n"));
    EXPECT_EQ(helpers("A1"),
              (QStringList{QStringLiteral("虚构二队 asked"), QStringLiteral("虚构三队 asked")}))
        << "each once, the lead unit not";
    EXPECT_EQ(helpers("A2"), QStringList{QStringLiteral("虚构三队 answered")}) << "done when it came";
    EXPECT_TRUE(helpers("A3").isEmpty());
    EXPECT_TRUE(report.newUnits.contains(QStringLiteral("虚构三队"))) << "told as any unknown unit";
    EXPECT_FALSE(report.newUnits.contains(QStringLiteral("二队")));
    EXPECT_EQ(find("A1").coUnits, QStringLiteral("虚构二队、虚构三队、虚构一队"));
    const auto assignments = AssignmentService(*m_office).of(find("A1").id);
    EXPECT_FALSE(m_office->history().of(QStringLiteral("assignment"), assignments[0].id.value).empty());
}

TEST_F(ImportCoUnitsTest, ANameThatStaysATextIsNoUnit)
{
    ImportOptions options;
    options.dryRun = true;
    const QString path = csv(QStringLiteral("a.csv"), QStringLiteral("工单编号|标题|主要内容|协办部门\n"
                                                                     "A1|一|甲|有关单位\n"));
    const ImportReport trial = import(path, options);
    ASSERT_EQ(trial.unknownNames.size(), 1U);
    options.dryRun = false;
    options.names = {{trial.unknownNames.front(), 0}};
    EXPECT_TRUE(import(path, options).newUnits.isEmpty());
    EXPECT_TRUE(helpers("A1").isEmpty());
    EXPECT_EQ(find("A1").coUnits, QStringLiteral("有关单位"));
}

TEST_F(ImportCoUnitsTest, AnotherImportAddsOnlyWhoIsNewAndUndoingItTakesThemBack)
{
    importRows(QStringLiteral("a.csv"), QStringLiteral("A1|一|甲|虚构一队|虚构二队|\n"));
    const ImportReport later =
        importRows(QStringLiteral("b.csv"), QStringLiteral("A1|一|甲|虚构一队|虚构二队、虚构三队|\n"));
    EXPECT_EQ(helpers("A1"),
              (QStringList{QStringLiteral("虚构二队 asked"), QStringLiteral("虚构三队 asked")}));
    m_clock->set(m_clock->now() + std::chrono::hours(1));
    ASSERT_TRUE(ImportUndoService(*m_office).undo(later.batch, false).ok());
    EXPECT_EQ(helpers("A1"),
              (QStringList{QStringLiteral("虚构二队 asked"), QStringLiteral("虚构三队 withdrawn")}));
    EXPECT_EQ(find("A1").coUnits, QStringLiteral("虚构二队"));
}

TEST_F(ImportCoUnitsTest, AnExportBringsThemToAnotherOffice)
{
    importRows(QStringLiteral("a.csv"), QStringLiteral("A1|一|甲|虚构一队|虚构二队、虚构三队|\n"));
    const QString path = m_folder.filePath(QStringLiteral("out.csv"));
    ASSERT_TRUE(ExportService(*m_office).exportCases({}, path, ExportOptions()).ok());
    const QStringList before = helpers("A1");
    m_office = Office::inMemory(m_clock);
    import(path);
    EXPECT_EQ(helpers("A1"), before);
}

} // namespace
