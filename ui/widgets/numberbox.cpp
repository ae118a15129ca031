// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/numberbox.h"

#include "ui/theme.h"

#include <QBoxLayout>
#include <QLabel>
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

QWidget *boxSentence(const QStringList &words, const std::vector<QSpinBox *> &boxes)
{
    auto *sentence = new QWidget;
    auto *row = new QHBoxLayout(sentence);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (qsizetype i = 0; i < words.size(); ++i) {
        auto *label = new QLabel(words[i]);
        Theme::setRole(label, "label");
        row->addWidget(label);
        if (std::size_t(i) < boxes.size())
            row->addWidget(boxes[std::size_t(i)]);
    }
    return sentence;
}

} // namespace jiesu
