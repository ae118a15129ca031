// SPDX-License-Identifier: GPL-3.0-or-later
// What looks like a formula stays a text in the program that people open the file with.
#include "domain/text.h"
#include "sheet/sheetwriter.h"
#include "sheet/testfiles.h"
#include "sheet/workbooktemplate.h"
#include "support/libreoffice.h"

using namespace jiesu;
using namespace jiesu::test;

namespace {

class FormulasTest : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!m_office.isInstalled())
            GTEST_SKIP() << "LibreOffice is not installed";
    }
    /// Opens the file and looks for cells that calculate.
    void expectInert(const QString &path)
    {
        const QString flat = m_office.converted(path, QStringLiteral("fods"));
        ASSERT_FALSE(flat.isEmpty());
        EXPECT_FALSE(flat.contains(QStringLiteral("table:formula=")));
        EXPECT_FALSE(flat.contains(QStringLiteral("xlink:href=\"http://x.invalid")));
        EXPECT_GE(flat.count(QStringLiteral("office:value-type=\"string\"")), 40);
    }

    const TestFolder m_folder;
    const LibreOffice m_office;
    const QStringList m_payloads = formulaPayloads();
};

TEST_F(FormulasTest, AreInertInAWorkbook)
{
    const QString path = m_folder.path(QStringLiteral("f.xlsx"));
    auto writer = WorkbookWriter::create(path, WorkbookWriter::Mode::Streaming);
    ASSERT_TRUE(writer.ok());
    WorksheetWriter &sheet = (*writer)->addSheet(QStringLiteral("数据"));
    for (int row = 0; row < m_payloads.size(); ++row)
        sheet.text(row, 0, m_payloads[row]);
    ASSERT_TRUE((*writer)->save().ok());
    expectInert(path);
}

TEST_F(FormulasTest, AreInertInCsv)
{
    const QString path = m_folder.path(QStringLiteral("f.csv"));
    auto writer = CsvWriter::create(path);
    ASSERT_TRUE(writer.ok());
    for (const QString &payload : m_payloads) {
        (*writer)->text(payload);
        (*writer)->endRow();
    }
    ASSERT_TRUE((*writer)->save().ok());
    expectInert(path);
}

TEST_F(FormulasTest, AreInertInAFilledTemplate)
{
    const QString path = m_folder.path(QStringLiteral("template.xlsx"));
    auto writer = WorkbookWriter::create(path, WorkbookWriter::Mode::Report);
    ASSERT_TRUE(writer.ok());
    (*writer)->addSheet(QStringLiteral("数据")).text(0, 0, QStringLiteral("{{units.name}}"));
    ASSERT_TRUE((*writer)->save().ok());
    TemplateTable units{{QStringLiteral("name")}, {}};
    for (const QString &payload : m_payloads)
        units.rows.push_back({{payload, {}}});
    const QString filled = m_folder.path(QStringLiteral("filled.xlsx"));
    ASSERT_TRUE(fillTemplate(path, {{}, {{QStringLiteral("units"), units}}}, filled).ok());
    expectInert(filled);
}

} // namespace
