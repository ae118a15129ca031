// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/officetime.h"
#include "service/caseservice.h"
#include "service/peopleservice.h"

namespace jiesu::test {

inline const QString goodPassword = QStringLiteral("海淀柳树 twelve");

/// An office with a unit, one below it and a foreign one, where anybody can be put at the keyboard without
/// waiting for a password.
class PeopleOffice : public testing::Test
{
protected:
    PeopleOffice()
    {
        for (const auto &[name, kept] :
             {std::pair("环卫中心", &centre), {"清运一队", &team}, {"城管执法队", &foreign}}) {
            Unit unit;
            unit.name = QString::fromUtf8(name);
            unit.parent = kept == &team ? centre : UnitId();
            office->referenceStore().save(unit);
            *kept = unit.id;
        }
        office->reloadReference();
    }

    /// Nobody needs to log in.
    void open() { office->setSession({}); }
    void sit(Roles roles, const QString &displayName = QStringLiteral("在岗"))
    {
        office->setSession({true,
                            User{UserId{99}, 1, QStringLiteral("a"), displayName, centre, roles, true},
                            {centre, team}});
    }
    /// Stores somebody; @p letters of D 话务, H 承办, S 督办, R 统计, A 管理.
    User add(const QString &name, const char *letters, bool withPassword = true)
    {
        User user;
        user.name = name;
        user.displayName = name + QStringLiteral("同志");
        user.unit = centre;
        for (const char *letter = letters; *letter; ++letter)
            user.roles.set(Role(QByteArray("DHSRA").indexOf(*letter)), true);
        const auto saved = people().save(user);
        EXPECT_TRUE(saved.ok()) << (saved ? QString() : saved.error().message()).toStdString();
        if (withPassword) {
            EXPECT_TRUE(people().setPassword(saved->id, goodPassword).ok());
        }
        return saved ? *saved : User();
    }
    PeopleService people() { return PeopleService(*office); }

    /// A case as it stands in @p status, stored past the lifecycle.
    ComplaintCase stored(CaseStatus status, UnitId unit)
    {
        ComplaintCase complaint;
        complaint.callerName = QStringLiteral("王小明");
        complaint.callerPhone = QStringLiteral("13900001234");
        complaint.callerAddress = QStringLiteral("某路1号院");
        complaint.content = QStringLiteral("垃圾没有清运，请打13900001234。");
        complaint.title = QStringLiteral("垃圾没有清运");
        complaint.receivedAt = clock->now() - std::chrono::hours(5);
        complaint.status = status;
        complaint.leadUnit = unit;
        complaint.timeClass = office->reference()->timeClasses().front().id;
        complaint.deadline = clock->now() + std::chrono::hours(50);
        store(complaint);
        return complaint;
    }
    /// A closed case of now that the official follow-up reached and satisfied, solved or not.
    ComplaintCase answered(UnitId unit, Solved solved)
    {
        ComplaintCase complaint;
        complaint.receivedAt = clock->now();
        complaint.content = QStringLiteral("垃圾没有清运。");
        complaint.requestType = RequestType::Complaint;
        complaint.status = CaseStatus::Closed;
        complaint.leadUnit = unit;
        complaint.timeClass = office->reference()->timeClasses().front().id;
        complaint.officialReached = 1;
        complaint.officialContacted = Contacted::Yes;
        complaint.officialSolved = solved;
        complaint.officialSatisfaction = Satisfaction::Satisfied;
        store(complaint);
        return complaint;
    }
    void store(ComplaintCase &complaint)
    {
        Transaction transaction(office->database());
        office->cases().insert(complaint);
        transaction.commit();
    }

    std::shared_ptr<FixedClock> clock =
        std::make_shared<FixedClock>(fromOffice(QDate(2026, 3, 6), QTime(10, 0)));
    std::unique_ptr<Office> office = Office::inMemory(clock);
    UnitId centre;
    UnitId team;
    UnitId foreign;
};

} // namespace jiesu::test
