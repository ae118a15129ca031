// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/caserequest.h"

#include <QSet>

using namespace jiesu;

namespace {

template <class E> void expectWellFormed()
{
    int value = 0;
    for (const Choice &item : choices<E>()) {
        EXPECT_EQ(item.value, value++) << item.code;
        EXPECT_EQ(choice::parse(choices<E>(), code(E(item.value))), item.value);
        EXPECT_EQ(choice::parse(choices<E>(), label(E(item.value))), item.value);
    }
}

CaseRequest fullRequest()
{
    const auto at = [](int seconds) { return Instant(std::chrono::seconds(1'650'000'000 + seconds)); };
    CaseRequest request;
    request.caseId.value = 7;
    request.kind = RequestKind::Whistle;
    request.state = RequestState::Closed;
    request.raised = {at(1), u"甲"_qs, u"事由"_qs};
    request.evidence = u"证据"_qs;
    request.target = u"城管执法队"_qs;
    request.level = SupervisionLevel::City;
    request.dueAt = at(2);
    request.takesOut = true;
    request.complainantToldAt = at(3);
    request.hotlineToldAt = at(4);
    request.decided = {at(5), u"乙"_qs, u"同意"_qs};
    request.answered = {at(6), u"丙"_qs, u"已到场"_qs};
    request.solved = Solved::Partial;
    request.ended = {at(7), u"丁"_qs, u"了结"_qs};
    return request;
}

} // namespace

TEST(CaseRequest, EveryListIsInOrderAndReadsItsOwnWords)
{
    expectWellFormed<RequestKind>();
    expectWellFormed<RequestState>();
    expectWellFormed<SupervisionLevel>();
    EXPECT_EQ(label(RequestKind::Escalation), u"提级办"_qs);
    EXPECT_EQ(code(RequestState::Closed), u"closed"_qs);
}

TEST(CaseRequest, TheFieldsHoldAllOfARequest)
{
    const CaseRequest request = fullRequest();
    CaseRequest stored;
    CaseRequest fromTexts;
    QSet<QString> codes;
    for (const RecordField<CaseRequest> &field : recordFields<CaseRequest>()) {
        codes.insert(QLatin1String(field.code));
        EXPECT_FALSE(field.get(request).isNull()) << field.code;
        field.set(stored, field.get(request));
        const QString text = valueText(field.type, field.choices, field.get(request));
        const auto value = valueFromText(field.type, field.choices, text);
        ASSERT_TRUE(value) << field.code;
        field.set(fromTexts, *value);
        EXPECT_EQ(findRecordField<CaseRequest>(QLatin1String(field.code)), &field);
    }
    EXPECT_EQ(stored, request);
    EXPECT_EQ(fromTexts, request);
    EXPECT_EQ(codes.size(), qsizetype(recordFields<CaseRequest>().size()));
    EXPECT_EQ(findRecordField<CaseRequest>(u"id"_qs), nullptr);
}

TEST(CaseRequest, WhatIsNotKnownIsStoredAsNothing)
{
    CaseRequest request = fullRequest();
    for (const RecordField<CaseRequest> &field : recordFields<CaseRequest>()) {
        if (field.type == FieldType::Time || field.type == FieldType::Text ||
            field.type == FieldType::LongText) {
            field.set(request, {});
            EXPECT_TRUE(field.get(request).isNull()) << field.code;
        }
    }
    EXPECT_EQ(request.raised, Stamp());
    EXPECT_EQ(request.decided, Stamp());
}
