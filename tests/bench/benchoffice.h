// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/officetime.h"
#include "service/office.h"

#include <QDir>
#include <QFile>

#include <random>

namespace jiesu::test {

/// A large invented office: 60 units, 13 streets, 300 communities, 18,000 points, 120 categories, and cases
/// spread evenly over five years up to 2026-03, each with a content of about 80 characters.
class BenchOffice
{
public:
    static constexpr int years = 5;

    explicit BenchOffice(const QString &path)
    {
        const bool isNew = !QFile::exists(path);
        m_office =
            std::make_unique<Office>(isNew ? Database::create(path) : Database::open(path),
                                     std::make_shared<FixedClock>(lastMoment()), QStringLiteral("bench"));
        makeReference(isNew);
    }

    static QString pathOf(int cases)
    {
        return QStringLiteral(JIESU_BENCH_FOLDER "/office-v6-%1.jiesu").arg(cases);
    }

    /// An office of @p cases, made once and kept in the build folder.
    static std::unique_ptr<BenchOffice> kept(int cases)
    {
        const QString path = pathOf(cases);
        const QString part = path + QStringLiteral(".making");
        if (!QFile::exists(path)) {
            remove(part);
            {
                BenchOffice office(part);
                office.add(cases);
                office.database().checkpoint();
            }
            QFile::rename(part, path);
        }
        return std::make_unique<BenchOffice>(path);
    }

    static void remove(const QString &path)
    {
        QFile::remove(path);
        QFile::remove(path + QStringLiteral("-wal"));
    }

    /// The clock stands after the last case.
    [[nodiscard]] Office &office() { return *m_office; }
    [[nodiscard]] Database &database() { return m_office->database(); }
    [[nodiscard]] CaseStore cases() { return {database(), m_reference}; }
    [[nodiscard]] FigureStore figures() { return {database(), m_reference}; }
    [[nodiscard]] const std::shared_ptr<const ReferenceData> &reference() const { return m_reference; }

    void add(int count)
    {
        constexpr int batch = 50'000;
        for (int done = 0; done < count; done += batch) {
            Transaction transaction(database());
            for (int i = done; i < qMin(count, done + batch); ++i) {
                ComplaintCase complaint = next(i, count);
                cases().insert(complaint);
            }
            cases().settleSearch();
            transaction.commit();
        }
    }

    ComplaintCase next(int index, int of)
    {
        const qint64 span = qint64(years) * 365 * 86'400;
        const qint64 last = toEpoch(lastMoment()) - 3600;
        ComplaintCase c;
        c.receivedAt = fromEpoch(last - span + span * index / of + number(0, 3600));
        c.orderNo = QStringLiteral("%1%2").arg(dayKey(c.receivedAt)).arg(index, 7, 10, QLatin1Char('0'));
        c.callerName = pick(QStringLiteral("王女士,李先生,张女士,刘先生,陈女士,赵先生"));
        c.callerPhone = phone();
        const Place &point = m_reference->places()[std::size_t(313 + number(0, points - 1))];
        c.point = point.id;
        c.community = point.parent;
        c.street = m_reference->place(point.parent)->parent;
        c.category = CategoryId{number(1, categories)};
        c.leadUnit = UnitId{number(1, units)};
        const QString matter = pick(QStringLiteral(
            "道路清扫不及时落叶堆积,垃圾桶满冒未清运有异味,垃圾清运车夜间作业噪音扰民,公共厕所卫生差设施损坏,"
            "渣土车夜间遗撒路面不洁,占道经营早市散后垃圾遍地,雪后道路结冰未及时铲除,路面积水多日无人处理"));
        c.title = point.name + matter;
        c.content =
            QStringLiteral("来电人反映%1附近%2，该情况已持续%3天，每日%4点左右最为严重，影响周边居民"
                           "正常出行，此前曾向%5反映未得到处理，希望尽快到现场核实并妥善解决，要求回复。")
                .arg(point.name, matter)
                .arg(number(2, 30))
                .arg(number(5, 22))
                .arg(pick(QStringLiteral("物业,居委会,街道,城管,环卫所,业主委员会")));
        if (index % 50'000 == 77)
            c.content += QStringLiteral("另有井盖缺失。");
        giveOutcome(c, index, of);
        return c;
    }

    /// Most people call once; one call in twenty comes from 2,000 people who call often, one in two hundred
    /// from one and the same number.
    QString phone()
    {
        const int kind = number(1, 200);
        const int last = kind == 1 ? 0 : kind <= 10 ? number(1, 2000) : number(10'000, 99'999'999);
        return QStringLiteral("139%1").arg(last, 8, 10, QLatin1Char('0'));
    }

private:
    static constexpr int units = 60;
    static constexpr int streets = 13;
    static constexpr int communities = 300;
    static constexpr int points = 18'000;
    static constexpr int categories = 120;

    void giveOutcome(ComplaintCase &c, int index, int of)
    {
        static const std::vector<RequestType> types{RequestType::Complaint,  RequestType::Complaint,
                                                    RequestType::Help,       RequestType::Help,
                                                    RequestType::Suggestion, RequestType::Consultation,
                                                    RequestType::Report,     RequestType::Commendation};
        c.requestType = types[std::size_t(number(0, int(types.size()) - 1))];
        const bool recent = index > of - 3'000;
        c.status = recent ? CaseStatus(number(0, 5)) : CaseStatus::Closed;
        c.cityDispatchTime = c.receivedAt + std::chrono::minutes(number(5, 120));
        c.deadline = c.receivedAt + std::chrono::hours(24 * 7);
        if (recent)
            return;
        c.doneTime = c.receivedAt + std::chrono::hours(number(2, 160));
        c.followUpTime = *c.doneTime + std::chrono::hours(number(2, 100));
        c.publicReply = QStringLiteral("您好，经核实情况属实，已安排作业人员当日到场处理完毕并告知来电人。");
        c.officialReached = number(1, 10) == 1 ? 2 : 1;
        c.officialContacted = number(1, 20) == 1 ? Contacted::No : Contacted::Yes;
        c.officialSolved = Solved(number(1, 3));
        c.officialSatisfaction = Satisfaction(number(1, 5));
        c.retained = number(1, 20) != 1;
    }

    int number(int from, int to) { return from + int(m_random() % unsigned(to - from + 1)); }
    QString pick(const QString &list)
    {
        const QStringList items = list.split(u',');
        return items[number(0, int(items.size()) - 1)];
    }

    void makeReference(bool store)
    {
        std::vector<Unit> unitRows;
        std::vector<Place> placeRows;
        std::vector<Category> categoryRows;
        for (int i = 1; i <= units; ++i)
            unitRows.push_back({UnitId{i},
                                1,
                                UnitId{i <= 6 ? 0 : i % 6 + 1},
                                QStringLiteral("作业%1队").arg(i),
                                {},
                                {},
                                true});
        const auto place = [&placeRows](int id, int parent, PlaceKind kind, const QString &name) {
            placeRows.push_back({PlaceId{id}, 1, PlaceId{parent}, kind, {}, name, {}, {}, {}, true});
        };
        for (int i = 1; i <= streets; ++i)
            place(i, 0, PlaceKind::Street, QStringLiteral("第%1街道").arg(i));
        for (int i = 0; i < communities; ++i)
            place(streets + 1 + i, i % streets + 1, PlaceKind::Community,
                  pick(QStringLiteral("丽景,绿岛,滨河,增产,剧场,月季,桥东,新桥,葡东,承泽")) +
                      QStringLiteral("%1社区").arg(i));
        for (int i = 0; i < points; ++i) {
            const int community = streets + 1 + i % communities;
            place(streets + communities + 1 + i, community, PlaceKind::Point,
                  placeRows[std::size_t(community - 1)].name.chopped(2) +
                      QStringLiteral("%1号院%2号楼").arg(i / 20 % 90 + 1).arg(i % 20 + 1));
        }
        for (int i = 1; i <= categories; ++i) {
            const QString name = QStringLiteral("环境问题%1类").arg(i);
            const int parent = i <= 10 ? 0 : i % 10 + 1;
            categoryRows.push_back({CategoryId{i},
                                    1,
                                    CategoryId{parent},
                                    parent == 0 ? 1 : 2,
                                    name,
                                    QStringLiteral("城市管理->") + name,
                                    {},
                                    true});
        }
        if (store)
            storeReference(unitRows, placeRows, categoryRows);
        m_reference =
            std::make_shared<ReferenceData>(unitRows, placeRows, categoryRows, std::vector<TimeClass>());
    }

    void storeReference(const std::vector<Unit> &unitRows, const std::vector<Place> &placeRows,
                        const std::vector<Category> &categoryRows)
    {
        const auto key = [](auto id) { return id.isSet() ? QVariant(id.value) : QVariant(); };
        Transaction transaction(database());
        for (const Unit &u : unitRows)
            database()
                .statement(QStringLiteral("INSERT INTO unit (id, parent_id, name) VALUES (?, ?, ?)"))
                .run({u.id.value, key(u.parent), u.name});
        for (const Place &p : placeRows)
            database()
                .statement(
                    QStringLiteral("INSERT INTO place (id, parent_id, kind, name) VALUES (?, ?, ?, ?)"))
                .run({p.id.value, key(p.parent), int(p.kind), p.name});
        for (const Category &c : categoryRows)
            database()
                .statement(QStringLiteral(
                    "INSERT INTO category (id, parent_id, level, name, path) VALUES (?, ?, ?, ?, ?)"))
                .run({c.id.value, key(c.parent), c.level, c.name, c.path});
        transaction.commit();
    }

    static Instant lastMoment() { return fromOffice(QDate(2026, 3, 31), QTime(21, 0)); }

    std::unique_ptr<Office> m_office;
    std::shared_ptr<const ReferenceData> m_reference;
    std::mt19937 m_random{2026};
};

/// The office of a million cases that every benchmark of one run shares.
inline BenchOffice &millionOffice()
{
    static const std::unique_ptr<BenchOffice> office = BenchOffice::kept(1'000'000);
    return *office;
}

} // namespace jiesu::test
