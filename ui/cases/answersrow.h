// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaintcase.h"

#include <QWidget>

class QComboBox;

namespace jiesu {

/// The three questions side by side: contacted, solved, satisfied. "—" for not asked.
class AnswersRow final : public QWidget
{
    Q_OBJECT
public:
    explicit AnswersRow(QWidget *parent = nullptr);

    void setAnswers(const FollowUpAnswers &answers);
    [[nodiscard]] FollowUpAnswers answers() const;

signals:
    void changed();

private:
    QComboBox *m_contacted;
    QComboBox *m_solved;
    QComboBox *m_satisfaction;
};

} // namespace jiesu
