// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/disposition.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SpecialDisposition)
};

} // namespace

QString dispositionAdvice(SpecialDisposition disposition)
{
    switch (disposition) {
    case SpecialDisposition::None:
        break;
    case SpecialDisposition::Emergency:
        return Words::tr("情况紧急，请立即拨打110、119、120或122。");
    case SpecialDisposition::LegalChannel:
        return Words::tr("这件事应当通过诉讼、仲裁、复议或信访等法定渠道办理，请向有关机关提出。");
    case SpecialDisposition::Repeat:
        return Words::tr("您反映的事项此前已受理，没有新的情况，现将办理进展或结果告知您。");
    case SpecialDisposition::Secrecy:
        return Words::tr("这件事涉及秘密或他人隐私，热线不能受理，请向主管机关当面反映。");
    case SpecialDisposition::OutsideRemit:
        return Words::tr("这件事不在热线受理范围内，请向主管单位反映。");
    case SpecialDisposition::Unlawful:
        return Words::tr("所提要求违反法律法规或者违背公序良俗，不予受理。");
    }
    return {};
}

} // namespace jiesu
