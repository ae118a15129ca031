// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figurerow.h"

#include "ui/theme.h"
#include "ui/widgets/figurecard.h"

#include <QBoxLayout>

namespace jiesu {

std::vector<FigureCard *> addFigureRow(QBoxLayout *column, int count)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::Size::Gap);
    std::vector<FigureCard *> cards;
    for (int i = 0; i < count; ++i) {
        cards.push_back(new FigureCard);
        row->addWidget(cards.back(), 1);
    }
    column->addLayout(row);
    return cards;
}

} // namespace jiesu
