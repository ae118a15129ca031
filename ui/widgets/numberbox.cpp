// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/numberbox.h"

#include <QSpinBox>

namespace jiesu {

namespace {

constexpr int width = 76;

} // namespace

QSpinBox *numberBox(int from, int to, const QString &name)
{
    auto *box = new QSpinBox;
    box->setRange(from, to);
    box->setAccessibleName(name);
    box->setFixedWidth(width);
    box->setKeyboardTracking(false);
    return box;
}

} // namespace jiesu
