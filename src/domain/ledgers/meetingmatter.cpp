// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledgers/meetingmatter.h"

#include <QCoreApplication>

#include <array>

namespace jiesu {

namespace {

// clang-format off
constexpr LedgerField fields[] = {
    {"meeting_on", QT_TRANSLATE_NOOP("ledger", "会议日期"), FieldType::Day, {}, true},
    {"place_id", QT_TRANSLATE_NOOP("ledger", "地点"), FieldType::Place},
    {"parties", QT_TRANSLATE_NOOP("ledger", "参加方"), FieldType::Text, {}, false, false, false},
    {"matter", QT_TRANSLATE_NOOP("ledger", "议题"), FieldType::LongText, {}, true},
    {"decision", QT_TRANSLATE_NOOP("ledger", "议定事项"), FieldType::LongText},
    {"owner", QT_TRANSLATE_NOOP("ledger", "责任人"), FieldType::Text},
    {"due_on", QT_TRANSLATE_NOOP("ledger", "期限"), FieldType::Day},
    {"done_on", QT_TRANSLATE_NOOP("ledger", "办结日期"), FieldType::Day},
    {"result", QT_TRANSLATE_NOOP("ledger", "结果"), FieldType::LongText, {}, false, false, false},
};
// clang-format on

constexpr LedgerCourse course{"due_on",
                              "done_on",
                              "result",
                              nullptr,
                              QT_TRANSLATE_NOOP("ledger", "未办结"),
                              QT_TRANSLATE_NOOP("ledger", "已办结")};

constexpr const char *key[] = {"meeting_on", "matter"};

} // namespace

template <> std::span<const RecordField<MeetingMatter>> recordFields<MeetingMatter>()
{
    using M = MeetingMatter;
    static const std::array table{
        recordField<M, &M::meetingOn>("meeting_on", FieldType::Day),
        recordField<M, &M::place>("place_id", FieldType::Place),
        recordField<M, &M::parties>("parties", FieldType::Text),
        recordField<M, &M::matter>("matter", FieldType::LongText),
        recordField<M, &M::decision>("decision", FieldType::LongText),
        recordField<M, &M::owner>("owner", FieldType::Text),
        recordField<M, &M::dueOn>("due_on", FieldType::Day),
        recordField<M, &M::doneOn>("done_on", FieldType::Day),
        recordField<M, &M::result>("result", FieldType::LongText),
    };
    return table;
}

bool isOpen(const MeetingMatter &matter)
{
    return !matter.doneOn.isValid();
}

bool isOverdue(const MeetingMatter &matter, QDate today)
{
    return isOpen(matter) && matter.dueOn.isValid() && matter.dueOn < today;
}

constexpr Ledger meetingMatterLedger{"meeting_matter",
                                     QT_TRANSLATE_NOOP("ledger", "四方议事"),
                                     "matter",
                                     "CASE WHEN done_on IS NULL THEN 0 ELSE 1 END, meeting_on DESC, id DESC",
                                     fields,
                                     key,
                                     false,
                                     &course};

} // namespace jiesu
