// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officetime.h"
#include "report/templatevalues.h"
#include "service/chartoffice.h"
#include "service/templateservice.h"
#include "sheet/sheetwriter.h"
#include "support/sheetlines.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>

using namespace jiesu;
using namespace jiesu::test;

namespace {

class TemplateTest : public testing::Test
{
protected:
    QString madeTemplate(const QStringList &cells, const char *name = "月报.xlsx")
    {
        const QString path = m_folder.filePath(QString::fromUtf8(name));
        auto writer = WorkbookWriter::create(path, WorkbookWriter::Mode::Report);
        EXPECT_TRUE(writer.ok());
        WorksheetWriter &sheet = (*writer)->addSheet(QStringLiteral("月报"));
        for (int i = 0; i < int(cells.size()); ++i)
            sheet.text(i, 0, cells[i]);
        EXPECT_TRUE((*writer)->save().ok());
        return path;
    }

    const Period m_march = Period::month({2022, 3});
    QTemporaryDir m_folder;
    ChartOffice m_random{5, 80};
    TemplateService m_templates{m_random.office()};
};

TEST_F(TemplateTest, IsStoredListedFilledAndRemoved)
{
    const QString path =
        madeTemplate({QStringLiteral("{{office}} {{period}}"), QStringLiteral("{{received}}"),
                      QStringLiteral("登记 {{serial}}"), QStringLiteral("{{table:categories}}")});
    const auto added = m_templates.add(path);
    ASSERT_TRUE(added.ok()) << added.error().message().toStdString();
    EXPECT_EQ(added->name, QStringLiteral("月报"));
    ASSERT_TRUE(m_templates.add(path).ok()) << "takes the place of the older one";
    ASSERT_EQ(m_templates.list()->size(), 1U);
    ASSERT_TRUE(QFile::remove(path)) << "it is in the office's file";

    const AssessmentRule rule = *m_random.office().rule();
    const QString target = m_folder.filePath(QStringLiteral("filled.xlsx"));
    const auto given = m_templates.fill(QStringLiteral("月报"), m_march, {}, rule, target);
    ASSERT_TRUE(given.ok()) << given.error().message().toStdString();
    EXPECT_EQ(given->kind, ExportKind::Template);
    const auto lines = linesOf(target);
    const RatesFigure figure = FigureService(m_random.office()).rates(m_march, {}, rule);
    ASSERT_GT(lines.size(), 4U);
    EXPECT_EQ(lines[0][0], m_random.office().name() + QStringLiteral(" 2022年3月"));
    EXPECT_EQ(lines[1][0], QString::number(figure.rates.received));
    EXPECT_EQ(lines[2][0], QStringLiteral("登记 ") + given->serial());
    qint64 sum = 0;
    for (std::size_t i = 3; i < lines.size(); ++i)
        sum += lines[i][1].toLongLong();
    EXPECT_EQ(sum, figure.rates.received) << "the categories add up";

    ASSERT_TRUE(m_templates.remove(QStringLiteral("月报")).ok());
    EXPECT_EQ(m_templates.remove(QStringLiteral("月报")).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(m_templates.fill(QStringLiteral("月报"), m_march, {}, rule, target).error().kind,
              ErrorKind::NotFound);
}

TEST_F(TemplateTest, IsTriedBeforeItIsStored)
{
    const auto refused = m_templates.add(madeTemplate({QStringLiteral("{{recieved}}")}));
    EXPECT_EQ(refused.error().kind, ErrorKind::Invalid);
    EXPECT_TRUE(refused.error().happened.contains(QStringLiteral("A1：不认识占位符 {{recieved}}")));
    EXPECT_TRUE(m_templates.list()->empty());
}

TEST_F(TemplateTest, EveryPlaceholderThatIsExplainedCanBeFilled)
{
    QStringList cells;
    QSet<QString> seen;
    for (const TemplateField &field : templateFields()) {
        EXPECT_FALSE(field.meaning.isEmpty()) << field.placeholder.toStdString();
        EXPECT_FALSE(seen.contains(field.placeholder)) << field.placeholder.toStdString();
        seen.insert(field.placeholder);
        cells << field.placeholder;
    }
    const auto given =
        m_templates.fill(madeTemplate(cells, "all.xlsx"), m_march, {}, *m_random.office().rule(),
                         m_folder.filePath(QStringLiteral("filled.xlsx")));
    ASSERT_TRUE(given.ok()) << given.error().message().toStdString();
    for (const QStringList &line : linesOf(m_folder.filePath(QStringLiteral("filled.xlsx"))))
        EXPECT_FALSE(line.join(u' ').contains(QStringLiteral("{{"))) << line.join(u' ').toStdString();
}

} // namespace
