// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefields.h"

#include "domain/officetime.h"

#include <QCoreApplication>
#include <QDateTime>

namespace jiesu {

namespace {

template <auto Member>
CaseField field(const char *code, const char *label, FieldType type, bool personal = false)
{
    return {code,
            label,
            type,
            personal,
            {},
            [](const ComplaintCase &c) { return fieldvalues::stored(c.*Member); },
            [](ComplaintCase &c, const QVariant &v) { fieldvalues::restore(c.*Member, v); },
            [](const ComplaintCase &c, fieldvalues::ValueSink &sink) { fieldvalues::give(sink, c.*Member); }};
}

template <auto Member> CaseField choiceField(const char *code, const char *label)
{
    using E = std::remove_cvref_t<decltype(std::declval<ComplaintCase>().*Member)>;
    CaseField result = field<Member>(code, label, FieldType::Choice);
    result.choices = choices<E>();
    return result;
}

const std::vector<CaseField> &table()
{
    using C = ComplaintCase;
    using enum FieldType;
    // clang-format off
    static const std::vector<CaseField> fields{
        field<&C::caseNo>("case_no", QT_TRANSLATE_NOOP("CaseField", "案件编号"), Text),
        field<&C::orderNo>("order_no", QT_TRANSLATE_NOOP("CaseField", "工单编号"), Text),
        field<&C::upstreamNo>("upstream_no", QT_TRANSLATE_NOOP("CaseField", "市级编号"), Text),
        choiceField<&C::sourceType>("source_type", QT_TRANSLATE_NOOP("CaseField", "来源")),
        choiceField<&C::channel>("channel", QT_TRANSLATE_NOOP("CaseField", "渠道")),
        field<&C::callerName>("caller_name", QT_TRANSLATE_NOOP("CaseField", "来电人"), Text, true),
        field<&C::callerGender>("caller_gender", QT_TRANSLATE_NOOP("CaseField", "性别"), Text, true),
        field<&C::callerPhone>("caller_phone", QT_TRANSLATE_NOOP("CaseField", "来电号码"), Phone, true),
        field<&C::contactPhone>("contact_phone", QT_TRANSLATE_NOOP("CaseField", "联系方式"), Phone, true),
        field<&C::callerAddress>("caller_address", QT_TRANSLATE_NOOP("CaseField", "来电人地址"), Text, true),
        field<&C::isAnonymous>("is_anonymous", QT_TRANSLATE_NOOP("CaseField", "匿名"), Flag),
        field<&C::isConfidential>("is_confidential", QT_TRANSLATE_NOOP("CaseField", "保密"), Flag),
        choiceField<&C::requestType>("request_type", QT_TRANSLATE_NOOP("CaseField", "诉求类型")),
        field<&C::category>("category_id", QT_TRANSLATE_NOOP("CaseField", "分类"), Category),
        field<&C::title>("title", QT_TRANSLATE_NOOP("CaseField", "标题"), Text),
        field<&C::content>("content", QT_TRANSLATE_NOOP("CaseField", "主要内容"), LongText),
        field<&C::tags>("tags", QT_TRANSLATE_NOOP("CaseField", "标签"), Text),
        field<&C::isKey>("is_key", QT_TRANSLATE_NOOP("CaseField", "重点工单"), Flag),
        field<&C::reportedDistrict>("reported_district", QT_TRANSLATE_NOOP("CaseField", "被反映区"), Text),
        field<&C::street>("street_id", QT_TRANSLATE_NOOP("CaseField", "街道乡镇"), Place),
        field<&C::community>("community_id", QT_TRANSLATE_NOOP("CaseField", "村/社区"), Place),
        field<&C::point>("point_id", QT_TRANSLATE_NOOP("CaseField", "点位"), Place),
        field<&C::occurrenceAddress>("occurrence_address", QT_TRANSLATE_NOOP("CaseField", "发生地址"), Text),
        field<&C::gridCode>("grid_code", QT_TRANSLATE_NOOP("CaseField", "网格"), Text),
        field<&C::companyName>("company_name", QT_TRANSLATE_NOOP("CaseField", "企业名称"), Text),
        field<&C::receivedAt>("received_at", QT_TRANSLATE_NOOP("CaseField", "受理时间"), Time),
        choiceField<&C::receivedBasis>("received_basis", QT_TRANSLATE_NOOP("CaseField", "受理时间依据")),
        field<&C::callTime>("call_time", QT_TRANSLATE_NOOP("CaseField", "来电时间"), Time),
        field<&C::cityDispatchTime>("city_dispatch_time", QT_TRANSLATE_NOOP("CaseField", "市派单时间"), Time),
        field<&C::districtDispatchTime>("district_dispatch_time", QT_TRANSLATE_NOOP("CaseField", "区派单时间"), Time),
        field<&C::importTime>("import_time", QT_TRANSLATE_NOOP("CaseField", "导入时间"), Time),
        field<&C::dispatcher>("dispatcher", QT_TRANSLATE_NOOP("CaseField", "派单人员"), Text),
        field<&C::leadUnit>("lead_unit_id", QT_TRANSLATE_NOOP("CaseField", "承办单位"), Unit),
        field<&C::coUnits>("co_units", QT_TRANSLATE_NOOP("CaseField", "协办单位"), Text),
        field<&C::handlingSection>("handling_section", QT_TRANSLATE_NOOP("CaseField", "办理科室"), Text),
        choiceField<&C::caseNature>("case_nature", QT_TRANSLATE_NOOP("CaseField", "工单性质")),
        choiceField<&C::urgency>("urgency", QT_TRANSLATE_NOOP("CaseField", "紧急程度")),
        field<&C::timeClass>("time_class_id", QT_TRANSLATE_NOOP("CaseField", "时限类别"), TimeClass),
        field<&C::limitValue>("limit_value", QT_TRANSLATE_NOOP("CaseField", "处理时限"), Integer),
        choiceField<&C::limitUnit>("limit_unit", QT_TRANSLATE_NOOP("CaseField", "时限单位")),
        field<&C::deadline>("deadline", QT_TRANSLATE_NOOP("CaseField", "截止时间"), Time),
        field<&C::internalDeadline>("internal_deadline", QT_TRANSLATE_NOOP("CaseField", "内部截止时间"), Time),
        field<&C::signDeadline>("sign_deadline", QT_TRANSLATE_NOOP("CaseField", "签收时限"), Time),
        field<&C::contactDeadline>("contact_deadline", QT_TRANSLATE_NOOP("CaseField", "首次联系时限"), Time),
        choiceField<&C::status>("status", QT_TRANSLATE_NOOP("CaseField", "状态")),
        field<&C::directlyAnswered>("directly_answered", QT_TRANSLATE_NOOP("CaseField", "直接答复"), Flag),
        choiceField<&C::specialDisposition>("special_disposition", QT_TRANSLATE_NOOP("CaseField", "特殊处置")),
        field<&C::specialDispositionReason>("special_disposition_reason", QT_TRANSLATE_NOOP("CaseField", "特殊处置理由"), Text),
        field<&C::mergedInto>("merged_into_id", QT_TRANSLATE_NOOP("CaseField", "并入案件"), Case),
        field<&C::signTime>("sign_time", QT_TRANSLATE_NOOP("CaseField", "签收时间"), Time),
        field<&C::firstContactTime>("first_contact_time", QT_TRANSLATE_NOOP("CaseField", "首次联系时间"), Time),
        field<&C::handler>("handler", QT_TRANSLATE_NOOP("CaseField", "承办人"), Text),
        field<&C::isTrue>("is_true", QT_TRANSLATE_NOOP("CaseField", "是否属实"), Text),
        field<&C::resultText>("result_text", QT_TRANSLATE_NOOP("CaseField", "办理结果"), LongText),
        field<&C::publicReply>("public_reply", QT_TRANSLATE_NOOP("CaseField", "回复内容"), LongText),
        field<&C::replyTime>("reply_time", QT_TRANSLATE_NOOP("CaseField", "回复时间"), Time),
        field<&C::unsolvedReason>("unsolved_reason", QT_TRANSLATE_NOOP("CaseField", "未解决原因"), Text),
        field<&C::policyBasis>("policy_basis", QT_TRANSLATE_NOOP("CaseField", "办理依据"), LongText),
        field<&C::doneTime>("done_time", QT_TRANSLATE_NOOP("CaseField", "办结时间"), Time),
        field<&C::closeTime>("close_time", QT_TRANSLATE_NOOP("CaseField", "归档时间"), Time),
        field<&C::round>("round", QT_TRANSLATE_NOOP("CaseField", "办理次数"), Integer),
        field<&C::returnCount>("return_count", QT_TRANSLATE_NOOP("CaseField", "退单次数"), Integer),
        field<&C::extensionCount>("extension_count", QT_TRANSLATE_NOOP("CaseField", "延期次数"), Integer),
        choiceField<&C::selfContacted>("self_contacted", QT_TRANSLATE_NOOP("CaseField", "自访是否联系")),
        choiceField<&C::selfSolved>("self_solved", QT_TRANSLATE_NOOP("CaseField", "自访是否解决")),
        choiceField<&C::selfSatisfaction>("self_satisfaction", QT_TRANSLATE_NOOP("CaseField", "自访是否满意")),
        field<&C::officialReached>("official_reached", QT_TRANSLATE_NOOP("CaseField", "回访接通"), Integer),
        choiceField<&C::officialContacted>("official_contacted", QT_TRANSLATE_NOOP("CaseField", "是否响应")),
        choiceField<&C::officialSolved>("official_solved", QT_TRANSLATE_NOOP("CaseField", "是否解决")),
        choiceField<&C::officialSatisfaction>("official_satisfaction", QT_TRANSLATE_NOOP("CaseField", "是否满意")),
        field<&C::followUpTime>("follow_up_time", QT_TRANSLATE_NOOP("CaseField", "回访时间"), Time),
        field<&C::retained>("retained", QT_TRANSLATE_NOOP("CaseField", "是否保留"), Flag),
        field<&C::excludeType>("exclude_type", QT_TRANSLATE_NOOP("CaseField", "剔除类型"), Text),
        field<&C::suspended>("suspended", QT_TRANSLATE_NOOP("CaseField", "挂账"), Flag),
        field<&C::countExemptType>("count_exempt_type", QT_TRANSLATE_NOOP("CaseField", "不计入诉求总量类别"), Text),
        field<&C::instructionBy>("instruction_by", QT_TRANSLATE_NOOP("CaseField", "批示人"), Text),
        field<&C::instructionText>("instruction_text", QT_TRANSLATE_NOOP("CaseField", "领导批示"), LongText),
        field<&C::remark>("remark", QT_TRANSLATE_NOOP("CaseField", "备注"), LongText),
    };
    // clang-format on
    return fields;
}

std::optional<Instant> readTimeText(const QString &text)
{
    if (text.endsWith(u'Z')) {
        const QDateTime utc = QDateTime::fromString(text, Qt::ISODate);
        return utc.isValid() ? std::optional(fromEpoch(utc.toSecsSinceEpoch())) : std::nullopt;
    }
    const qsizetype space = text.indexOf(u' ');
    const QDate date = QDate::fromString(text.left(space), Qt::ISODate);
    const QTime time = QTime::fromString(text.mid(space + 1), Qt::ISODate);
    return date.isValid() && time.isValid() ? std::optional(fromOffice(date, time)) : std::nullopt;
}

QString timeText(Instant at)
{
    const QString text = officeText(at);
    return readTimeText(text) == at
               ? text
               : QDateTime::fromSecsSinceEpoch(toEpoch(at), Qt::UTC).toString(Qt::ISODate);
}

/// The stored form of a text that is not empty; null if it cannot be one.
QVariant storedValue(FieldType type, std::span<const Choice> choices, const QString &text)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Phone:
    case FieldType::Photo:
        return text;
    case FieldType::Day: {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
    }
    case FieldType::Decimal: {
        bool ok = false;
        const double number = text.toDouble(&ok);
        return ok ? QVariant(number) : QVariant();
    }
    case FieldType::Time: {
        const std::optional<Instant> at = readTimeText(text);
        return at ? QVariant(qint64(toEpoch(*at))) : QVariant();
    }
    case FieldType::Choice: {
        const auto found =
            std::ranges::find_if(choices, [&text](const Choice &c) { return text == QLatin1String(c.code); });
        return found == choices.end() ? QVariant() : QVariant(qint64(found->value));
    }
    default: {
        bool ok = false;
        const qint64 number = text.toLongLong(&ok);
        return ok ? QVariant(number) : QVariant();
    }
    }
}

} // namespace

std::span<const CaseField> caseFields()
{
    return table();
}

const CaseField *findCaseField(const QString &code)
{
    const auto found =
        std::ranges::find_if(table(), [&code](const CaseField &f) { return code == QLatin1String(f.code); });
    return found == table().end() ? nullptr : &*found;
}

QString fieldLabel(const CaseField &field)
{
    return QCoreApplication::translate("CaseField", field.label);
}

QString valueText(FieldType type, std::span<const Choice> choices, const QVariant &value)
{
    if (value.isNull())
        return {};
    if (type == FieldType::Choice)
        return choice::code(choices, value.toInt());
    if (type == FieldType::Time)
        return timeText(fromEpoch(value.toLongLong()));
    return value.toString();
}

std::optional<QVariant> valueFromText(FieldType type, std::span<const Choice> choices, const QString &text)
{
    if (text.isEmpty())
        return QVariant();
    const QVariant value = storedValue(type, choices, text);
    return value.isNull() ? std::nullopt : std::optional(value);
}

QString fieldText(const CaseField &field, const ComplaintCase &complaint)
{
    return valueText(field.type, field.choices, field.get(complaint));
}

bool setFieldText(const CaseField &field, ComplaintCase &complaint, const QString &text)
{
    const std::optional<QVariant> value = valueFromText(field.type, field.choices, text);
    if (value)
        field.set(complaint, *value);
    return value.has_value();
}

} // namespace jiesu
