// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/answersrow.h"

#include "ui/widgets/labelledfield.h"

#include <QComboBox>

namespace jiesu {
namespace {

template <class E> QComboBox *boxOf(const char *name)
{
    auto *box = new QComboBox;
    for (const Choice &choice : choices<E>())
        box->addItem(label(E(choice.value)), choice.value);
    constexpr int longestAnswer = 4; // letters; three of them stand in a row of the narrow case page
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(longestAnswer);
    box->setObjectName(QLatin1String(name));
    return box;
}

} // namespace

AnswersRow::AnswersRow(QWidget *parent)
    : QWidget(parent)
    , m_contacted(boxOf<Contacted>("contacted"))
    , m_solved(boxOf<Solved>("solved"))
    , m_satisfaction(boxOf<Satisfaction>("satisfaction"))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new LabelledField(tr("是否联系"), m_contacted), 1);
    row->addWidget(new LabelledField(tr("是否解决"), m_solved), 1);
    row->addWidget(new LabelledField(tr("是否满意"), m_satisfaction), 1);
    for (const QComboBox *box : {m_contacted, m_solved, m_satisfaction})
        connect(box, &QComboBox::currentIndexChanged, this, &AnswersRow::changed);
}

void AnswersRow::setAnswers(const FollowUpAnswers &answers)
{
    m_contacted->setCurrentIndex(m_contacted->findData(int(answers.contacted)));
    m_solved->setCurrentIndex(m_solved->findData(int(answers.solved)));
    m_satisfaction->setCurrentIndex(m_satisfaction->findData(int(answers.satisfaction)));
}

FollowUpAnswers AnswersRow::answers() const
{
    return {Contacted(m_contacted->currentData().toInt()), Solved(m_solved->currentData().toInt()),
            Satisfaction(m_satisfaction->currentData().toInt())};
}

} // namespace jiesu
