// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/officetime.h"
#include "domain/text.h"
#include "storage/casestore.h"
#include "storage/figurestore.h"

#include <QSet>

#include <random>

namespace jiesu::test {

/// An office in memory with a small invented tree of units, places and categories.
class OfficeFixture
{
public:
    OfficeFixture()
        : OfficeFixture(Database::inMemory())
    {
    }
    explicit OfficeFixture(std::unique_ptr<Database> database)
        : m_database(std::move(database))
    {
        const auto name = [](const char *text) { return QString::fromUtf8(text); };
        for (const auto &[id, parent, text] :
             {std::tuple(1, 0, "环卫中心"), {2, 1, "清扫一队"}, {3, 1, "公厕管理科"}, {4, 0, "渣土办"}})
            units.push_back({UnitId{id}, 1, UnitId{parent}, name(text), {}, {}, true});
        for (const auto &[id, parent, kind, text] : {std::tuple(1, 0, PlaceKind::Street, "柳林街道"),
                                                     {2, 0, PlaceKind::Street, "石桥镇"},
                                                     {3, 1, PlaceKind::Community, "月季园社区"},
                                                     {4, 2, PlaceKind::Community, "𠮷祥里"},
                                                     {5, 3, PlaceKind::Point, "月季园3号公厕"},
                                                     {6, 4, PlaceKind::Point, "Ａ座垃圾站"},
                                                     {7, 4, PlaceKind::Point, "重阳路口"}})
            places.push_back({PlaceId{id}, 1, PlaceId{parent}, kind, {}, name(text), {}, {}, {}, true});
        for (const auto &[id, parent, level, text, path] : {std::tuple(1, 0, 1, "垃圾清运", "垃圾清运"),
                                                            {2, 1, 2, "噪音扰民", "垃圾清运->噪音扰民"},
                                                            {3, 0, 1, "渣土运输", "渣土运输"},
                                                            {4, 3, 2, "道路遗撒", "渣土运输->道路遗撒"}})
            categories.push_back(
                {CategoryId{id}, 1, CategoryId{parent}, level, name(text), name(path), {}, true});
        storeReference();
        reload();
    }

    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] const ReferenceData &reference() const { return *m_reference; }
    [[nodiscard]] std::shared_ptr<const ReferenceData> sharedReference() const { return m_reference; }
    [[nodiscard]] CaseStore cases() { return {*m_database, m_reference}; }
    [[nodiscard]] FigureStore figures() { return {*m_database, m_reference}; }
    /// To be called after a change of the three lists below.
    void reload()
    {
        m_reference = std::make_shared<ReferenceData>(units, places, categories, std::vector<TimeClass>());
    }
    /// Adds a case in its own transaction.
    ComplaintCase add(ComplaintCase complaint)
    {
        Transaction transaction(*m_database);
        cases().insert(complaint);
        transaction.commit();
        return complaint;
    }
    void update(ComplaintCase &complaint)
    {
        Transaction transaction(*m_database);
        cases().update(complaint);
        transaction.commit();
    }

    std::vector<Unit> units;
    std::vector<Place> places;
    std::vector<Category> categories;

private:
    void storeReference()
    {
        const auto key = [](auto id) { return id.isSet() ? QVariant(id.value) : QVariant(); };
        for (const Unit &u : units)
            m_database->statement(QStringLiteral("INSERT INTO unit (id, parent_id, name) VALUES (?, ?, ?)"))
                .run({u.id.value, key(u.parent), u.name});
        for (const Place &p : places)
            m_database
                ->statement(
                    QStringLiteral("INSERT INTO place (id, parent_id, kind, name) VALUES (?, ?, ?, ?)"))
                .run({p.id.value, key(p.parent), int(p.kind), p.name});
        for (const Category &c : categories)
            m_database
                ->statement(QStringLiteral(
                    "INSERT INTO category (id, parent_id, level, name, path) VALUES (?, ?, ?, ?, ?)"))
                .run({c.id.value, key(c.parent), c.level, c.name, c.path});
    }

    std::unique_ptr<Database> m_database;
    std::shared_ptr<const ReferenceData> m_reference;
};

/// Invented cases and filters; the same seed gives the same ones.
class RandomCases
{
public:
    explicit RandomCases(unsigned seed)
        : m_random(seed)
    {
    }

    int number(int from, int to) { return from + int(m_random() % unsigned(to - from + 1)); }
    bool chance(int percent) { return number(1, 100) <= percent; }
    QString pick(const QStringList &from) { return from[number(0, int(from.size()) - 1)]; }
    template <class E> E value(int last) { return E(number(0, last)); }
    template <class T> const T &pick(const std::vector<T> &from)
    {
        return from[std::size_t(number(0, int(from.size()) - 1))];
    }

    /// A few words, some of them hard: rare characters, other scripts, full width, signs, emoji.
    QString words(int count)
    {
        static const QStringList vocabulary =
            QStringLiteral(
                "渣土 垃圾 清运车 积水 噪音 小区 月季园 公厕 堆积 重庆 𠮷野家 㐂寿 𪚥 龦 😀 "
                "👨‍👩‍👧 "
                "ＡＢＣ "
                "１２３ ＫＴＶ abc WiFi 3-5号楼 #12 ， 。 “路” — ﬁlm Straße Éclair Привет ひらがな "
                "カタカナ ｶﾞ é ⑫ ㎡ x20bb7 zp5 qab Ꭰꭰ a b 楼")
                .split(u' ');
        QString text;
        while (count-- > 0) {
            text += pick(vocabulary);
            if (chance(15))
                text += u' ';
        }
        return text::tidy(text);
    }

    std::optional<Instant> maybeTime(Instant after)
    {
        if (chance(40))
            return {};
        return after + std::chrono::seconds(number(0, 40 * 86'400));
    }

    Instant time()
    {
        return fromOffice(QDate(2021, 11, 1).addDays(number(0, 150)),
                          QTime::fromMSecsSinceStartOfDay(number(0, 86'399) * 1000));
    }

    ComplaintCase complaint(const OfficeFixture &office)
    {
        ComplaintCase c;
        c.receivedAt = time();
        change(c, office);
        if (chance(70))
            c.orderNo =
                QStringLiteral("%1%2").arg(number(20210101, 20231231)).arg(++m_orders, 6, 10, QChar(u'0'));
        return c;
    }

    /// Gives everything but the numbers new values.
    void change(ComplaintCase &c, const OfficeFixture &office)
    {
        if (chance(20))
            c.receivedAt = time();
        c.title = chance(80) ? words(3) : QString();
        c.content = words(number(0, 12));
        c.callerName =
            chance(50) ? pick(QStringLiteral("甲女士,乙先生,𠮷先生,Smith").split(u',')) : QString();
        c.callerPhone = chance(70) ? QStringLiteral("1390000%1").arg(number(1000, 1009)) : QString();
        c.contactPhone = chance(30) ? QStringLiteral("010-6980%1").arg(number(1000, 1009)) : QString();
        c.upstreamNo = chance(20) ? QStringLiteral("SJ-%1/乙").arg(number(1, 99)) : QString();
        c.occurrenceAddress = chance(50) ? words(2) : QString();
        c.publicReply = chance(30) ? words(4) : QString();
        c.resultText = chance(30) ? words(4) : QString();
        c.tags = chance(20) ? words(1) : QString();
        c.companyName = chance(20) ? words(2) : QString();
        c.sourceType = value<SourceType>(2);
        c.channel = value<Channel>(8);
        c.requestType = value<RequestType>(7);
        changeReferences(c, office);
        changeOutcome(c);
    }

    CaseFilter filter(const OfficeFixture &office)
    {
        CaseFilter f;
        if (chance(70))
            f.period = period();
        if (f.period && chance(30))
            f.dayBasis = value<DayBasis>(3);
        if (chance(25))
            f.unit = pick(office.units).id;
        if (chance(15))
            f.street = PlaceId{number(1, 2)};
        if (chance(10))
            f.point = PlaceId{number(5, 7)};
        if (chance(10))
            f.community = PlaceId{number(3, 4)};
        if (chance(10))
            f.channels = {Channel::SupervisionLine, value<Channel>(8)};
        if (chance(10))
            f.sources = {value<SourceType>(2)};
        if (chance(20))
            f.category = pick(office.categories).id;
        if (chance(10))
            f.exactCategories = {pick(office.categories).id, CategoryId()};
        if (chance(10))
            f.exactUnits = {pick(office.units).id, pick(office.units).id};
        if (chance(10))
            f.exactStreets = {PlaceId{number(0, 2)}};
        if (chance(10))
            f.exactPoints = {PlaceId{number(5, 7)}, PlaceId()};
        restrictOutcome(f);
        return f;
    }

    /// Looks into single fields, which figures do not.
    void addPiece(CaseFilter &f)
    {
        const int kind = number(0, 3);
        if (kind == 0)
            f.phonePart = QString::number(number(1000, 1009));
        else if (kind == 1)
            f.callerPart = pick(QStringLiteral("女士,先生,Smith,甲女").split(u','));
        else if (kind == 2)
            f.numberPart = pick(QStringLiteral("JS-2022,2022,/乙,000012").split(u','));
        else
            f.tag = pick(QStringLiteral("渣土,垃圾,公厕,abc,噪音").split(u','));
    }

    Period period()
    {
        const Month month = Month::of(QDate(2021, 11, 1)).plus(number(0, 5));
        if (chance(60))
            return chance(50) ? Period::month(month) : Period::months(month, month.plus(number(0, 2)));
        const QDate first = month.firstDay().addDays(number(0, 20));
        if (chance(30))
            return Period::span(first, first.addDays(number(1, 50)), number(0, 1439));
        return Period::days(first, first.addDays(number(0, 50)));
    }

private:
    void changeReferences(ComplaintCase &c, const OfficeFixture &office)
    {
        c.leadUnit = chance(80) ? pick(office.units).id : UnitId();
        c.category = chance(80) ? pick(office.categories).id : CategoryId();
        c.street = chance(70) ? PlaceId{number(1, 2)} : PlaceId();
        c.community = chance(50) ? PlaceId{number(3, 4)} : PlaceId();
        c.point = chance(50) ? PlaceId{number(5, 7)} : PlaceId();
    }

    void changeOutcome(ComplaintCase &c)
    {
        c.status = value<CaseStatus>(10);
        c.round = chance(80) ? 1 : number(2, 3);
        c.directlyAnswered = chance(20);
        c.specialDisposition = chance(20) ? value<SpecialDisposition>(6) : SpecialDisposition::None;
        c.retained = chance(80);
        c.suspended = chance(10);
        c.countExemptType = chance(10) ? QStringLiteral("重复") : QString();
        c.selfContacted = value<Contacted>(2);
        c.selfSolved = value<Solved>(3);
        c.selfSatisfaction = value<Satisfaction>(5);
        c.officialReached = number(0, 2);
        c.officialContacted = value<Contacted>(2);
        c.officialSolved = value<Solved>(3);
        c.officialSatisfaction = value<Satisfaction>(5);
        c.cityDispatchTime = maybeTime(c.receivedAt);
        c.districtDispatchTime = maybeTime(c.receivedAt);
        c.deadline = maybeTime(c.receivedAt);
        c.signDeadline = maybeTime(c.receivedAt);
        c.doneTime = maybeTime(c.receivedAt);
        c.followUpTime = maybeTime(c.receivedAt);
    }

    void restrictOutcome(CaseFilter &f)
    {
        if (chance(10))
            f.statuses = {value<CaseStatus>(10)};
        else if (chance(10))
            f.statuses = {value<CaseStatus>(10), value<CaseStatus>(10), CaseStatus::Closed};
        f.openOnly = chance(10);
        if (chance(10))
            f.dueBefore = time();
        if (chance(5))
            f.dueFrom = time();
        if (chance(5))
            f.signDueBefore = time();
        if (chance(15))
            f.requestType = value<RequestType>(7);
        if (chance(15))
            f.withoutTypes = {RequestType::Commendation, value<RequestType>(7)};
        if (chance(15))
            f.withoutDispositions = {SpecialDisposition::Repeat, value<SpecialDisposition>(6)};
        f.countedOnly = chance(30);
        if (chance(10))
            f.callerPhone = QStringLiteral("1390000%1").arg(number(1000, 1009));
        if (chance(15))
            f.official = FollowUpAnswers{value<Contacted>(2), value<Solved>(3), value<Satisfaction>(5)};
        f.unhappyOnly = chance(10);
        if (chance(10))
            f.round = number(1, 3);
        if (chance(10))
            f.weekday = number(1, 7);
        if (chance(10))
            f.hour = number(0, 23);
        if (chance(5))
            f.lastHour = f.hour ? number(*f.hour, 23) : 23;
        if (chance(10))
            f.handled =
                HandlingHours{number(0, 500), chance(50) ? std::optional(number(0, 900)) : std::nullopt};
    }

    std::mt19937 m_random;
    int m_orders = 0;
};

} // namespace jiesu::test
