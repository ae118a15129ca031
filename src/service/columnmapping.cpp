// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/columnmapping.h"

#include "domain/text.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>

namespace jiesu {

namespace {

/// A wording of a header and the field it means. Of two columns for the same field the wording that stands
/// earlier in the table wins; the field's own label goes before all of them.
struct Alias
{
    const char *code;
    const char *header;
};

// Codes with a '#' are no fields of the case: parts of the category path, and columns to drop.
// clang-format off
constexpr Alias aliases[] = {
    {"order_no", "办件编号"}, {"order_no", "工单号"}, {"order_no", "留言编号"}, {"order_no", "诉求编号"},
    {"order_no", "热线编号"}, {"order_no", "受理编号"}, {"order_no", "任务编号"}, {"order_no", "事项编号"},
    {"order_no", "工单流水号"}, {"order_no", "编号"},
    {"case_no", "案件号"}, {"upstream_no", "市级工单编号"}, {"upstream_no", "市工单编号"},
    {"source_type", "数据来源"}, {"source_type", "办件来源"}, {"source_type", "工单来源"},
    {"source_type", "诉求来源"}, {"source_type", "处理受理方式"}, {"source_type", "派单方式"},
    {"channel", "受理渠道"}, {"channel", "诉求渠道"}, {"channel", "受理方式"},
    {"caller_name", "诉求人"}, {"caller_name", "留言用户"}, {"caller_name", "来电人姓名"},
    {"caller_name", "反映人"}, {"caller_name", "联系人"}, {"caller_name", "姓名"},
    {"caller_gender", "来电人性别"},
    {"caller_phone", "来电人电话/账号"}, {"caller_phone", "来电人电话"}, {"caller_phone", "来电电话"},
    {"caller_phone", "诉求人电话"}, {"caller_phone", "反映人电话"}, {"caller_phone", "手机号码"},
    {"caller_phone", "手机号"}, {"caller_phone", "联系电话"}, {"caller_phone", "电话"},
    {"contact_phone", "联系号码"}, {"contact_phone", "联系电话"},
    {"caller_address", "诉求人地址"}, {"caller_address", "联系地址"},
    {"is_anonymous", "是否匿名"}, {"is_confidential", "是否保密"},
    {"request_type", "工单类型"}, {"request_type", "案件类型"}, {"request_type", "来电类别"},
    {"request_type", "诉求类别"}, {"request_type", "事项类型"},
    {"category_id", "问题分类"}, {"category_id", "诉求分类"}, {"category_id", "市问题分类"},
    {"category_id", "问题类别"}, {"category_id", "问题分类名称"}, {"category_id", "事项分类"},
    {"#category_1", "一级分类"}, {"#category_1", "事项大类"}, {"#category_1", "大类"},
    {"#category_1", "一级类别"},
    {"#category_2", "二级分类"}, {"#category_2", "事项小类"}, {"#category_2", "小类"},
    {"#category_2", "二级类别"},
    {"#category_3", "三级分类"}, {"#category_3", "细类"}, {"#category_3", "三级类别"},
    {"title", "诉求主题"}, {"title", "留言主题"}, {"title", "工单标题"}, {"title", "诉求标题"},
    {"title", "事件标题"}, {"title", "主题"},
    {"content", "诉求内容"}, {"content", "留言详情"}, {"content", "留言内容"}, {"content", "反映内容"},
    {"content", "工单内容"}, {"content", "问题描述"}, {"content", "事件描述"}, {"content", "内容"},
    {"tags", "案件标签"}, {"tags", "工单标签"}, {"is_key", "是否重点"},
    {"reported_district", "反映区"}, {"reported_district", "所属区"},
    {"street_id", "被反映街乡镇"}, {"street_id", "反映街乡镇"}, {"street_id", "反映管区"},
    {"street_id", "街乡镇"}, {"street_id", "所属街道"}, {"street_id", "街道"}, {"street_id", "属地"},
    {"community_id", "社区/村"}, {"community_id", "反映社区"}, {"community_id", "所属社区"},
    {"community_id", "社区"},
    {"point_id", "小区点位"}, {"point_id", "小区/点位"}, {"point_id", "点位名称"}, {"point_id", "小区"},
    {"occurrence_address", "事发地址"}, {"occurrence_address", "事发地"}, {"occurrence_address", "诉求地址"},
    {"occurrence_address", "问题地址"}, {"occurrence_address", "地址"},
    {"grid_code", "所属网格"}, {"company_name", "被反映企业"}, {"company_name", "被投诉人"},
    {"call_time", "留言时间"}, {"call_time", "诉求时间"}, {"call_time", "反映时间"},
    {"call_time", "登记时间"}, {"call_time", "来电日期"}, {"call_time", "受理日期"},
    {"call_time", "提交时间"}, {"call_time", "创建时间"},
    {"city_dispatch_time", "派单时间"}, {"city_dispatch_time", "市级派单时间"},
    {"city_dispatch_time", "首次转办时间"},
    {"district_dispatch_time", "派发时间"}, {"district_dispatch_time", "区级派单时间"},
    {"district_dispatch_time", "转派时间"},
    {"import_time", "工单导入时间"}, {"dispatcher", "派单员"}, {"dispatcher", "派单人"},
    {"lead_unit_id", "办理单位"}, {"lead_unit_id", "主办单位"}, {"lead_unit_id", "责任单位"},
    {"lead_unit_id", "当前处理单位"}, {"lead_unit_id", "承办部门"}, {"lead_unit_id", "处理单位"},
    {"lead_unit_id", "最终处置部门"}, {"lead_unit_id", "受理单位"},
    {"co_units", "协办部门"}, {"co_units", "归属行业部门"},
    {"handling_section", "处理科室"}, {"handling_section", "承办科室"},
    {"case_nature", "案件性质"}, {"case_nature", "办理类型"}, {"urgency", "紧急级别"},
    {"deadline", "承诺完成时间"}, {"deadline", "办理期限"}, {"deadline", "到期时间"},
    {"deadline", "截止日期"}, {"deadline", "要求办结时间"},
    {"status", "工单状态"}, {"status", "办件状态"}, {"status", "案件状态"}, {"status", "办理状态"},
    {"sign_time", "接收时间"}, {"first_contact_time", "首次响应时间"},
    {"handler", "具体承办人姓名"}, {"handler", "经办人"}, {"handler", "处理人"},
    {"result_text", "处理结果"}, {"result_text", "办理情况"}, {"result_text", "处理意见"},
    {"result_text", "处理情况"}, {"result_text", "最终处理情况"},
    {"public_reply", "答复意见"}, {"public_reply", "公开答复内容"}, {"public_reply", "答复内容"},
    {"public_reply", "反馈内容"}, {"reply_time", "答复时间"}, {"reply_time", "反馈时间"},
    {"done_time", "完成时间"}, {"done_time", "实际完成时间"}, {"done_time", "办结日期"},
    {"close_time", "结案时间"}, {"return_count", "工单退回次数"}, {"extension_count", "申请延期次数"},
    {"official_contacted", "是否联系"}, {"official_contacted", "工作人员是否联系市民"},
    {"official_contacted", "响应情况"},
    {"official_solved", "问题是否解决"}, {"official_solved", "解决情况"},
    {"official_satisfaction", "对办理结果是否满意"}, {"official_satisfaction", "满意情况"},
    {"official_satisfaction", "满意度"}, {"official_reached", "是否接通电话"}, {"official_reached", "是否接通"},
    {"exclude_type", "剔除挂账类型"}, {"suspended", "是否挂账"},
    {"instruction_text", "书记批示"}, {"instruction_text", "主任批示"}, {"remark", "备注说明"},
    {"#drop", "行号"}, {"#drop", "原因"},
};
// clang-format on

struct Target
{
    QString code;
    int priority = 0; ///< lower is better
};

/// Width, case, white space, marks of required fields and a remark in brackets at the end do not matter.
QString headerKey(const QString &header)
{
    QString key = text::folded(text::tidyLine(header));
    key.removeIf([](QChar c) { return c.isSpace() || c == u'*' || c == u':'; });
    const qsizetype bracket = key.indexOf(u'(');
    if (bracket > 0 && key.endsWith(u')'))
        key.truncate(bracket);
    return key;
}

const QHash<QString, std::vector<Target>> &knownTargets()
{
    static const QHash<QString, std::vector<Target>> targets = [] {
        QHash<QString, std::vector<Target>> table;
        for (const CaseField &field : caseFields())
            table[headerKey(QString::fromUtf8(field.label))].push_back({QString::fromLatin1(field.code), 0});
        int priority = 1;
        for (const Alias &alias : aliases)
            table[headerKey(QString::fromUtf8(alias.header))].push_back(
                {QString::fromLatin1(alias.code), priority++});
        return table;
    }();
    return targets;
}

std::vector<Target> targetsOf(const QString &header, const ImportPreset &preset)
{
    const QString key = headerKey(header);
    for (const ImportPreset::Override &own : preset.overrides) {
        if (key == headerKey(QString::fromUtf8(own.header)))
            return {{QString::fromLatin1(own.code), -1}};
    }
    return knownTargets().value(key);
}

double likeness(const QStringList &headers, const ImportPreset &preset)
{
    qsizetype found = 0;
    for (const char *expected : preset.signature)
        found += headers.contains(headerKey(QString::fromUtf8(expected)));
    return preset.signature.empty() ? 0 : double(found) / double(preset.signature.size());
}

/// Has a column that says what a case is about: it is no mere list of results.
bool describesCases(const QStringList &headers)
{
    const ImportPreset &general = importPresets().back();
    return std::ranges::any_of(headers, [&general](const QString &header) {
        const std::vector<Target> targets = targetsOf(header, general);
        return std::ranges::any_of(targets, [](const Target &target) {
            return target.code == QLatin1String("content") || target.code == QLatin1String("title");
        });
    });
}

const ImportPreset &bestPreset(const QStringList &headers)
{
    constexpr double enough = 0.75;
    QStringList keys;
    for (const QString &header : headers)
        keys << headerKey(header);
    const ImportPreset *best = &importPresets().back();
    double bestLikeness = 0;
    for (const ImportPreset &preset : importPresets()) {
        if (preset.resultsOnly && describesCases(headers))
            continue;
        if (const double found = likeness(keys, preset); found >= enough && found > bestLikeness) {
            bestLikeness = found;
            best = &preset;
        }
    }
    return *best;
}

/// For a column without a header whose cells have to be kept under some name.
QString unnamed(size_t column)
{
    return QCoreApplication::translate("ImportPreset", "第%1列（无列名）").arg(column + 1);
}

const QString dropCode = QStringLiteral("#drop");
const QString categoryCode = QStringLiteral("#category_");

} // namespace

bool MappedColumn::isRowNumber() const
{
    static const QStringList names{QStringLiteral("序号"), QStringLiteral("序"), QStringLiteral("no."),
                                   QStringLiteral("no"), QStringLiteral("#")};
    return dropped || (unmapped() && names.contains(headerKey(header)));
}

QString MappedColumn::code() const
{
    if (dropped)
        return dropCode;
    if (categoryLevel > 0)
        return categoryCode + QString::number(categoryLevel);
    return field ? QString::fromLatin1(field->code) : QString();
}

bool MappedColumn::setCode(const QString &code, MappingSource from)
{
    MappedColumn changed{header, nullptr, 0, code == dropCode, from};
    if (code.startsWith(categoryCode))
        changed.categoryLevel = code.back().digitValue();
    else if (!code.isEmpty() && !changed.dropped)
        changed.field = findCaseField(code);
    const bool known = code.isEmpty() || changed.code() == code;
    if (known)
        *this = changed;
    return known;
}

bool ColumnMapping::has(const char *fieldCode) const
{
    return std::ranges::any_of(columns, [fieldCode](const MappedColumn &column) {
        return column.field && qstrcmp(column.field->code, fieldCode) == 0;
    });
}

QStringList ColumnMapping::unmappedHeaders() const
{
    QStringList headers;
    for (const MappedColumn &column : columns) {
        if (column.unmapped())
            headers << column.header;
    }
    return headers;
}

const std::vector<ImportPreset> &importPresets()
{
    static const std::vector<ImportPreset> presets{
        {"jiesu",
         QT_TRANSLATE_NOOP("ImportPreset", "本程序导出的案件明细"),
         {"案件编号", "工单编号", "受理时间", "受理时间依据", "自访是否联系", "回访接通", "退单次数"},
         {}},
        {"district-21",
         QT_TRANSLATE_NOOP("ImportPreset", "区级热线导出（21列）"),
         {"工单编号", "工单类型", "问题分类", "标题", "主要内容", "工单状态", "来电人电话/账号",
          "被反映街乡镇", "办理结果", "回复内容", "处理受理方式", "办结时间", "工单性质", "小区点位"},
         {}},
        {"street-18",
         QT_TRANSLATE_NOOP("ImportPreset", "街道办件台账（18列）"),
         {"办件编号", "办件来源", "诉求主题", "诉求内容", "办理单位", "诉求人电话", "处理结果", "派发时间",
          "承诺完成时间", "办件状态"},
         {}},
        {"beijing-street",
         QT_TRANSLATE_NOOP("ImportPreset", "街道接诉即办系统导出"),
         {"案件编号", "工单编号", "来电号码", "市派单时间", "区派单时间", "三级分类", "截止时间", "是否响应",
          "来电时间"},
         {{"案件编号", "upstream_no"}}},
        {"message-replies",
         QT_TRANSLATE_NOOP("ImportPreset", "网上留言及答复"),
         {"留言编号", "留言用户", "留言主题", "留言时间", "留言详情"},
         {},
         Channel::Web},
        {"official-results",
         QT_TRANSLATE_NOOP("ImportPreset", "市级回访结果"),
         {"工单编号", "是否联系", "是否解决", "是否满意", "回访时间"},
         {},
         Channel::Phone,
         true},
        {"general", QT_TRANSLATE_NOOP("ImportPreset", "通用（按列名识别）"), {}, {}},
    };
    return presets;
}

const ImportPreset *findImportPreset(const QString &code)
{
    const auto found = std::ranges::find_if(
        importPresets(), [&code](const ImportPreset &p) { return code == QLatin1String(p.code); });
    return found == importPresets().end() ? nullptr : &*found;
}

bool isKnownHeader(const QString &header)
{
    return !header.isEmpty() && knownTargets().contains(headerKey(header));
}

int knownHeaders(const QStringList &headers)
{
    return int(std::ranges::count_if(headers, isKnownHeader));
}

QString headerFingerprint(const QStringList &headers)
{
    QStringList keys;
    for (const QString &header : headers)
        keys << headerKey(header);
    while (!keys.isEmpty() && keys.back().isEmpty())
        keys.removeLast();
    return QString::fromLatin1(
        QCryptographicHash::hash(keys.join(u'\x1f').toUtf8(), QCryptographicHash::Sha256).toHex());
}

ColumnMapping mapColumns(const QStringList &headers, const ImportPreset *preset)
{
    const ImportPreset &chosen = preset ? *preset : bestPreset(headers);
    ColumnMapping mapping{QString::fromLatin1(chosen.code),
                          QCoreApplication::translate("ImportPreset", chosen.title),
                          qstrcmp(chosen.code, "jiesu") == 0,
                          chosen.channel,
                          chosen.resultsOnly,
                          {}};
    struct Claim
    {
        size_t column = 0;
        int priority = 0;
        QString code;
    };
    std::vector<Claim> claims;
    for (const QString &header : headers) {
        for (const Target &target : targetsOf(header, chosen))
            claims.push_back({mapping.columns.size(), target.priority, target.code});
        const QString name = text::tidyLine(header);
        mapping.columns.push_back({name.isEmpty() ? unnamed(mapping.columns.size()) : name, nullptr, 0, false,
                                   MappingSource::None});
    }
    std::ranges::stable_sort(claims, {}, &Claim::priority);
    QStringList taken;
    for (const Claim &claim : claims) {
        MappedColumn &column = mapping.columns[claim.column];
        const bool several = claim.code == QLatin1String("#drop");
        if (!column.unmapped() || (!several && taken.contains(claim.code)))
            continue;
        (void)column.setCode(claim.code, MappingSource::Header);
        taken << claim.code;
    }
    return mapping;
}

} // namespace jiesu
