// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordtable.h"

#include "domain/assessmentrecord.h"
#include "domain/attachment.h"
#include "domain/bulletinrecord.h"
#include "domain/caseassignment.h"
#include "domain/caserequest.h"
#include "domain/caseround.h"
#include "domain/followupfields.h"
#include "domain/promise.h"
#include "domain/reminder.h"
#include "domain/shifthandover.h"
#include "domain/specialtask.h"
#include "storage/revisionedtable.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecordTable)
};

template <class Record> struct Table;
template <> struct Table<CaseRequest>
{
    static constexpr QLatin1String name{"case_request"};
    static QString what() { return Words::tr("这项申请"); }
};
template <> struct Table<CaseAssignment>
{
    static constexpr QLatin1String name{"case_assignment"};
    static QString what() { return Words::tr("这项分办"); }
};
template <> struct Table<CaseRound>
{
    static constexpr QLatin1String name{"case_round"};
    static QString what() { return Words::tr("这一轮办理"); }
};
template <> struct Table<FollowUp>
{
    static constexpr QLatin1String name{"follow_up"};
    static QString what() { return Words::tr("这次回访"); }
};
template <> struct Table<Promise>
{
    static constexpr QLatin1String name{"promise"};
    static QString what() { return Words::tr("这项承诺"); }
};
template <> struct Table<Attachment>
{
    static constexpr QLatin1String name{"attachment"};
    static QString what() { return Words::tr("这个附件"); }
};
template <> struct Table<ReminderSnooze>
{
    static constexpr QLatin1String name{"reminder_snooze"};
    static QString what() { return Words::tr("这次暂缓"); }
};
template <> struct Table<DutyShift>
{
    static constexpr QLatin1String name{"duty_shift"};
    static QString what() { return Words::tr("这一班"); }
};
template <> struct Table<ShiftHandover>
{
    static constexpr QLatin1String name{"shift_handover"};
    static QString what() { return Words::tr("这张交接班单"); }
};
template <> struct Table<AssessmentRecord>
{
    static constexpr QLatin1String name{"assessment_table"};
    static QString what() { return Words::tr("该月考评表"); }
};
template <> struct Table<SpecialTask>
{
    static constexpr QLatin1String name{"special_task"};
    static QString what() { return Words::tr("这个专项"); }
};
template <> struct Table<BulletinEdit>
{
    static constexpr QLatin1String name{"bulletin_edit"};
    static QString what() { return Words::tr("通报的这一句"); }
};
template <> struct Table<BulletinTemplateRecord>
{
    static constexpr QLatin1String name{"bulletin_template"};
    static QString what() { return Words::tr("这个通报模板"); }
};

template <class Record> const QStringList &columns()
{
    static const QStringList names = [] {
        QStringList codes;
        for (const RecordField<Record> &field : recordFields<Record>())
            codes << QLatin1String(field.code);
        return codes;
    }();
    return names;
}

template <class Record> QVariantList values(const Record &record)
{
    QVariantList list;
    for (const RecordField<Record> &field : recordFields<Record>())
        list << field.get(record);
    return list;
}

template <class Record> Record read(const Statement &row)
{
    Record record;
    record.id.value = row.integer(0);
    record.revision = row.integer(1);
    int column = 2;
    for (const RecordField<Record> &field : recordFields<Record>())
        field.set(record, row.value(column++));
    return record;
}

} // namespace

template <class Record> void RecordTable<Record>::save(Record &record)
{
    static const RevisionedTable table(Table<Record>::name, columns<Record>(), Table<Record>::what);
    table.save(m_database, record.id.value, record.revision, values(record));
}

template <class Record>
std::vector<Record> RecordTable<Record>::select(const QString &rest, const QVariantList &values)
{
    Statement &rows = m_database.statement(
        QStringLiteral("SELECT id, revision, %1 FROM %2 %3")
            .arg(columns<Record>().join(QStringLiteral(", ")), Table<Record>::name, rest));
    std::vector<Record> records;
    rows.run(values);
    while (rows.next())
        records.push_back(read<Record>(rows));
    return records;
}

template <class Record> std::optional<Record> RecordTable<Record>::find(RecordId id)
{
    std::vector<Record> found = select(QStringLiteral("WHERE id = ?"), {id.value});
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

template <class Record> std::vector<Record> RecordTable<Record>::of(CaseId id)
{
    return select(QStringLiteral("WHERE case_id = ? ORDER BY id"), {id.value});
}

template class RecordTable<CaseRequest>;
template class RecordTable<CaseAssignment>;
template class RecordTable<CaseRound>;
template class RecordTable<FollowUp>;
template class RecordTable<Promise>;
template class RecordTable<Attachment>;
template class RecordTable<ReminderSnooze>;
template class RecordTable<DutyShift>;
template class RecordTable<ShiftHandover>;
template class RecordTable<AssessmentRecord>;
template class RecordTable<SpecialTask>;
template class RecordTable<BulletinEdit>;
template class RecordTable<BulletinTemplateRecord>;

} // namespace jiesu
