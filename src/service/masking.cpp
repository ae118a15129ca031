// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/masking.h"

#include "domain/text.h"
#include "service/relationservice.h"
#include "storage/caserow.h"

#include <QRegularExpression>

namespace jiesu {

namespace {

bool is(const CaseField &field, const char *code)
{
    return qstrcmp(field.code, code) == 0;
}

bool isOwn(const Session &session, UnitId unit, const QString &dispatcher, const QString &handler)
{
    return session.isUser(dispatcher) || session.isUser(handler) ||
           (session.has(Role::Handler) && session.isOwnUnit(unit));
}

/// Whether maskCaller() touches the field of a whole case.
bool isMaskedInCase(const CaseField &field)
{
    return field.personal || is(field, "title") || is(field, "content");
}

} // namespace

CallerView callerView(const Session &session, const ComplaintCase &complaint)
{
    if (complaint.isConfidential)
        return CallerView::Hidden;
    return isOwn(session, complaint.leadUnit, complaint.dispatcher, complaint.handler) ? CallerView::Whole
                                                                                       : CallerView::Masked;
}

QString shownText(const CaseField &field, const QString &text, CallerView view)
{
    if (view == CallerView::Whole || text.isEmpty())
        return text;
    if (field.personal && view == CallerView::Hidden)
        return {};
    if (is(field, "caller_name"))
        return text::maskedName(text);
    if (field.type == FieldType::Phone)
        return text::maskedPhone(text);
    if (field.personal)
        return QStringLiteral("****");
    return field.type == FieldType::LongText || is(field, "title") ? withMaskedPhones(text) : text;
}

void maskCaller(CaseRow &row, const Session &session)
{
    if (isOwn(session, row.unit, row.dispatcher, row.handler))
        return;
    row.callerName = text::maskedName(row.callerName);
    row.callerPhone = text::maskedPhone(row.callerPhone);
    row.title = withMaskedPhones(row.title);
}

CaseRow shownRow(Office &office, const ComplaintCase &complaint)
{
    CaseRow row = rowOf(complaint, *office.reference());
    maskCaller(row, office.session());
    return row;
}

void maskCaller(ComplaintCase &complaint, CallerView view)
{
    for (const CaseField &field : caseFields()) {
        if (isMaskedInCase(field))
            field.set(complaint, shownText(field, field.get(complaint).toString(), view));
    }
}

void maskCaller(CaseCaller &caller, CallerView view)
{
    caller.name = shownText(*findCaseField(QStringLiteral("caller_name")), caller.name, view);
    caller.phone = shownText(*findCaseField(QStringLiteral("caller_phone")), caller.phone, view);
}

void keepMasked(ComplaintCase &after, const ComplaintCase &before, CallerView view)
{
    for (const CaseField &field : caseFields()) {
        const QString real = field.get(before).toString();
        if (isMaskedInCase(field) && field.get(after).toString() == shownText(field, real, view))
            field.set(after, real);
    }
}

QString withMaskedPhones(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("(?<!\\d)(1[3-9]\\d)\\d{4}(\\d{4})(?!\\d)"));
    QString masked = text;
    return masked.replace(number, QStringLiteral("\\1****\\2"));
}

} // namespace jiesu
