// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFile>
#include <QStringList>

#include <random>
#include <xlsxwriter.h>

/// Invented case lists in the 21 columns of the districts' hotline export (list A of the field's header
/// lists), for tests and benchmarks. Deterministic: the same settings give the same rows.
namespace jiesu::test {

enum class BadRow
{
    None,
    NoOrderNumber,
    ImpossibleDate,
    WordsInDate
};

struct GeneratorSettings
{
    int rows = 1000;
    /// One bad row in so many; 0 for none. The kinds of BadRow take turns.
    int badRowEvery = 0;
    unsigned seed = 12345;
    /// Low memory, texts kept in the sheet itself; otherwise shared strings as office programs write them.
    bool constantMemory = false;
};

class SheetGenerator
{
public:
    static constexpr int columnCount = 21;

    explicit SheetGenerator(const GeneratorSettings &settings)
        : m_settings(settings)
        , m_random(settings.seed)
    {
    }

    static QStringList header()
    {
        return QStringLiteral(
                   "工单编号,工单类型,问题分类,标签,标题,主要内容,工单状态,来电人,来电人电话/账号,被反映区,"
                   "被反映街乡镇,办理结果,回复内容,处理受理方式,办结时间,企业名称,是否解决,是否满意,工单性质,"
                   "村/社区,小区点位")
            .split(u',');
    }

    /// What is wrong with row @p index (0 for the first below the header).
    [[nodiscard]] BadRow badness(int index) const
    {
        if (m_settings.badRowEvery == 0 || index % m_settings.badRowEvery != m_settings.badRowEvery / 2)
            return BadRow::None;
        return static_cast<BadRow>(1 + index / m_settings.badRowEvery % 3);
    }

    [[nodiscard]] int badRows() const
    {
        int count = 0;
        for (int index = 0; index < m_settings.rows; ++index)
            count += badness(index) != BadRow::None;
        return count;
    }

    /// The next row's 21 texts. Call with 0, 1, 2 …
    QStringList row(int index)
    {
        const QDate day = QDate(2022, 1, 1).addDays(index / 400 % 365);
        const QString street = pick(streets());
        const QString community = pick(communities());
        // A community has some twenty estates; the building stands in the texts only.
        const QString estate = QStringLiteral("%1%2号院").arg(community).arg(number(1, 20));
        const QString point = QStringLiteral("%1%2号楼").arg(estate).arg(number(1, 20));
        const QStringList matter = pick(matters()).split(u'|');
        const BadRow bad = badness(index);
        return {bad == BadRow::NoOrderNumber ? QString() : orderNumber(day, index),
                pick(QStringLiteral("诉求,投诉,咨询,求助,建议").split(u',')),
                matter[0],
                number(1, 10) == 1 ? QStringLiteral("重点工单") : QString(),
                QStringLiteral("%1%2").arg(point, matter[1]),
                content(street, point, matter[1]),
                QStringLiteral("回复完成"),
                pick(QStringLiteral("王女士,李先生,张女士,刘先生,陈女士,赵先生").split(u',')),
                QStringLiteral("1390000%1").arg(number(0, 9999), 4, 10, QLatin1Char('0')),
                QStringLiteral("门头沟区"),
                street,
                pick(QStringLiteral("已解决,正在办理,已解释说明").split(u',')),
                QStringLiteral("您好,经核实,%1%2一事属实,已安排作业人员于当日到场处理完毕并拍照留存,"
                               "已电话告知来电人。感谢您对环境卫生工作的关心与支持。")
                    .arg(point, matter[1]),
                pick(QStringLiteral("派单,直派,区分转").split(u',')),
                doneTime(day, bad),
                QString(),
                pick(QStringLiteral("解决,解决,解决,部分解决,未解决").split(u',')),
                pick(QStringLiteral("满意,满意,基本满意,不满意,未评价").split(u',')),
                pick(QStringLiteral("主办,主办,协办,转办").split(u',')),
                community,
                estate};
    }

    /// Writes header and rows to @p path. False when the file cannot be written.
    bool write(const QString &path)
    {
        lxw_workbook_options options{};
        options.constant_memory = m_settings.constantMemory ? LXW_TRUE : LXW_FALSE;
        lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
        lxw_worksheet *sheet = workbook_add_worksheet(book, "工单");
        writeRow(sheet, 0, header());
        for (int index = 0; index < m_settings.rows; ++index)
            writeRow(sheet, static_cast<lxw_row_t>(index + 1), row(index));
        return workbook_close(book) == LXW_NO_ERROR;
    }

private:
    static void writeRow(lxw_worksheet *sheet, lxw_row_t at, const QStringList &texts)
    {
        for (int column = 0; column < texts.size(); ++column) {
            worksheet_write_string(sheet, at, static_cast<lxw_col_t>(column),
                                   texts[column].toUtf8().constData(), nullptr);
        }
    }

    static QString orderNumber(QDate day, int index)
    {
        return day.toString(QStringLiteral("yyyyMMdd")) +
               QStringLiteral("%1").arg(index, 6, 10, QLatin1Char('0'));
    }

    QString doneTime(QDate day, BadRow bad)
    {
        if (bad == BadRow::ImpossibleDate)
            return QStringLiteral("2022-02-30 10:00:00");
        if (bad == BadRow::WordsInDate)
            return QStringLiteral("尽快办理");
        return QStringLiteral("%1 %2:%3:%4")
            .arg(day.addDays(number(0, 6)).toString(QStringLiteral("yyyy-MM-dd")))
            .arg(number(8, 20), 2, 10, QLatin1Char('0'))
            .arg(number(0, 59), 2, 10, QLatin1Char('0'))
            .arg(number(0, 59), 2, 10, QLatin1Char('0'));
    }

    QString content(const QString &street, const QString &point, const QString &matter)
    {
        return QStringLiteral(
                   "来电人反映%1%2附近%3,该情况已持续%4天,每日%5点左右最为严重,影响周边居民正常出行和休息,"
                   "此前曾向物业反映未得到处理,希望相关部门尽快到现场核实并妥善解决,来电人要求回复办理结果。")
            .arg(street, point, matter)
            .arg(number(2, 30))
            .arg(number(5, 22));
    }

    int number(int from, int to)
    {
        return from + static_cast<int>(m_random() % static_cast<unsigned>(to - from + 1));
    }
    QString pick(const QStringList &from) { return from[number(0, static_cast<int>(from.size()) - 1)]; }

    static const QStringList &streets()
    {
        static const QStringList list =
            QStringLiteral("大峪街道,城子街道,东辛房街道,大台街道,永定镇,龙泉镇,潭柘寺镇,"
                           "妙峰山镇,军庄镇,王平镇,雁翅镇,斋堂镇,清水镇")
                .split(u',');
        return list;
    }
    static const QStringList &communities()
    {
        static const QStringList list =
            QStringLiteral("丽景长安,绿岛家园,滨河西区,增产路,剧场东街,月季园,桥东街,新桥西区,葡东,承泽苑")
                .split(u',');
        return list;
    }
    static const QStringList &matters()
    {
        static const QStringList list{
            QStringLiteral("城市管理->环境卫生->道路清扫保洁|道路清扫不及时,落叶堆积"),
            QStringLiteral("城市管理->环境卫生->垃圾清运|垃圾桶满冒未清运,有异味"),
            QStringLiteral("城市管理->环境卫生->清运车噪音|垃圾清运车夜间作业噪音扰民"),
            QStringLiteral("城市管理->环境卫生->公厕管理|公共厕所卫生差,设施损坏"),
            QStringLiteral("城市管理->环境卫生->道路遗撒|渣土车夜间遗撒,路面不洁"),
            QStringLiteral("城市管理->市容环境->占道经营|占道经营,早市散后垃圾遍地"),
            QStringLiteral("城市管理->环境卫生->扫雪铲冰|雪后道路结冰,未及时铲除")};
        return list;
    }

    GeneratorSettings m_settings;
    std::mt19937 m_random;
};

} // namespace jiesu::test
