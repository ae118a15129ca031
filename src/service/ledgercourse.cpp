// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be done about the records of a ledger, and doing it.
#include "domain/officetime.h"
#include "domain/refusal.h"
#include "domain/text.h"
#include "service/act.h"
#include "service/ledgerservice.h"
#include "service/ledgertext.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LedgerService)
};

} // namespace

Result<LedgerRecord> LedgerService::finish(qint64 id, qint64 seenRevision, const QString &given)
{
    return inResult([&]() -> Result<LedgerRecord> {
        const LedgerRecord before = existing(id, seenRevision);
        const CourseState state = courseState(m_ledger, before, toOffice(m_office.now()).date);
        if (state.kind == CourseState::Kind::Nothing || state.kind == CourseState::Kind::Done)
            return refused(ErrorKind::Invalid, Words::tr("这一条没有什么要办的了。"));
        const LedgerCourse &course = *m_ledger.course;
        const bool isTime =
            m_ledger.fields[std::size_t(fieldIndex(m_ledger, course.done))].type == FieldType::Time;
        LedgerRecord after = before;
        setValue(m_ledger, after, course.done,
                 isTime ? fieldvalues::stored(m_office.now())
                        : fieldvalues::stored(toOffice(m_office.now()).date));
        if (const QString note = text::tidy(given); !note.isEmpty())
            setValue(m_ledger, after, course.note, note);
        const QString code = actCode("edit");
        Act act(m_office, code);
        store(after, before, code);
        act.setSubject(subject(after));
        act.commit();
        return masked(after);
    });
}

CourseSummary LedgerService::course()
{
    CourseSummary summary;
    if (!m_ledger.course)
        return summary;
    LedgerQuery query;
    query.equals = {{m_ledger.course->done, QVariant()}};
    if (m_ledger.course->onlyField)
        query.equals.emplace_back(m_ledger.course->onlyField, m_ledger.course->onlyValue);
    const QDate today = toOffice(m_office.now()).date;
    const LedgerText texts(m_office);
    std::vector<std::pair<int, QString>> overdue;
    for (const LedgerRecord &record : list(query)) {
        ++summary.open;
        const CourseState state = courseState(m_ledger, record, today);
        if (state.kind == CourseState::Kind::Overdue)
            overdue.emplace_back(-state.days, Words::tr("%1（%2）")
                                                  .arg(texts.name(m_ledger, record).simplified(),
                                                       courseText(m_ledger, state)));
    }
    std::ranges::stable_sort(overdue, {}, &std::pair<int, QString>::first);
    for (const auto &[days, text] : overdue)
        summary.overdue << text;
    return summary;
}

QString courseSentence(const Ledger &ledger, const CourseSummary &summary)
{
    constexpr qsizetype most = 4;
    const QString open = Words::tr("%1 %2 条")
                             .arg(QCoreApplication::translate("ledger", ledger.course->openWord),
                                  QString::number(summary.open));
    if (summary.overdue.isEmpty())
        return Words::tr("%1，没有超期。").arg(open);
    const QString named = summary.overdue.mid(0, most).join(Words::tr("、"));
    return Words::tr("%1，超期 %2 条：%3%4")
        .arg(open)
        .arg(summary.overdue.size())
        .arg(named, summary.overdue.size() > most ? Words::tr("等。") : Words::tr("。"));
}

} // namespace jiesu
