// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/publicity.h"

#include "domain/knowledge.h"
#include "domain/refusal.h"
#include "domain/text.h"
#include "service/wording.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Publicity)
};

const QString lineSetting = QStringLiteral("supervision_line");
const QString headingSetting = QStringLiteral("publicity_heading");
const QString textSetting = QStringLiteral("publicity_text");

} // namespace

PublicitySheet publicitySheet(Office &office)
{
    ReferenceStore settings = office.referenceStore();
    return {settings.setting(headingSetting, Words::tr("温馨提示")),
            settings.setting(textSetting,
                             Words::tr("尊敬的居民：\n您在公共厕所、道路保洁、垃圾清运等方面有意见和需要，"
                                       "可以直接拨打{单位}业务监督电话{电话}，我们7×24小时值班，马上处理、"
                                       "及时回复。\n感谢您的监督与支持。")),
            supervisionLine(office)};
}

Result<Done> savePublicitySheet(Office &office, const PublicitySheet &given)
{
    const QString heading = text::tidyLine(given.heading);
    const QString body = text::tidy(given.text);
    if (heading.isEmpty() || body.isEmpty())
        return refused(ErrorKind::Invalid, Words::tr("宣传单的标题和内容都要写。"));
    return saveWordings(
        office, {{headingSetting, heading}, {textSetting, body}, {lineSetting, text::tidyLine(given.line)}});
}

QString publicityText(const PublicitySheet &sheet, const QString &officeName)
{
    return expandSnippet(sheet.text,
                         {{QStringLiteral("单位"), officeName}, {QStringLiteral("电话"), sheet.line}});
}

QString supervisionLine(Office &office)
{
    return office.referenceStore().setting(lineSetting);
}

} // namespace jiesu
