// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/assessmentrule.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;

namespace jiesu {

class Card;
class LabelledField;

/// An assessment rule as a form: every member of AssessmentRule has its field. Weights are shown as 0.6,
/// shares and targets in per cent.
class RuleForm final : public QWidget
{
    Q_OBJECT
public:
    explicit RuleForm(QWidget *parent = nullptr);

    /// Shows a rule; changed() is not sent.
    void setRule(const AssessmentRule &rule);
    /// What is typed, in order or not; see checkAssessmentRule().
    [[nodiscard]] AssessmentRule rule() const;
    /// A rule that is stored keeps its code.
    void setCodeFixed(bool isFixed);

    [[nodiscard]] QLineEdit *nameField() const { return m_name; }
    [[nodiscard]] QLineEdit *codeField() const { return m_code; }
    [[nodiscard]] QLineEdit *validFromField() const { return m_validFrom; }
    [[nodiscard]] QDoubleSpinBox *basicallyField() const { return m_basically; }
    [[nodiscard]] QDoubleSpinBox *satisfactionTarget() const { return m_targets[2]; }
    [[nodiscard]] QDoubleSpinBox *satisfactionRed() const { return m_red[2]; }

signals:
    void changed();

private:
    /// A request type or special disposition that may be left out of the volume and of the three rates.
    struct LeftOut
    {
        int value = 0;
        QCheckBox *fromVolume = nullptr;
        QCheckBox *fromRates = nullptr;
    };
    void layOut();
    QWidget *identityCard();
    QWidget *countingCard();
    QWidget *weightsCard();
    QWidget *rankingCard();
    QWidget *warningCard();
    QWidget *leftOutCard();
    void addLeftOut(class QGridLayout *grid, const QString &name, int value, std::vector<LeftOut> &into);
    void watch();

    AssessmentRule m_shown; ///< members without a field
    QLineEdit *m_name;
    QLineEdit *m_code;
    QLineEdit *m_validFrom;
    LabelledField *m_validFromField;
    QLineEdit *m_note;
    QComboBox *m_monthBasis;
    QComboBox *m_answers;
    QComboBox *m_notReached;
    QComboBox *m_notRated;
    QComboBox *m_ties;
    QDoubleSpinBox *m_partial;
    QDoubleSpinBox *m_basically;
    QDoubleSpinBox *m_neutral;
    std::array<QDoubleSpinBox *, 3> m_composite; ///< response, resolution, satisfaction
    std::array<QDoubleSpinBox *, 3> m_targets;
    std::array<QDoubleSpinBox *, 3> m_red;
    std::array<QDoubleSpinBox *, 3> m_yellow;
    QDoubleSpinBox *m_fall;
    QSpinBox *m_minimum;
    QDoubleSpinBox *m_fullMark;
    QCheckBox *m_suspended;
    QCheckBox *m_consultations;
    std::vector<LeftOut> m_types;
    std::vector<LeftOut> m_dispositions;
    bool m_isFilling = false;
};

} // namespace jiesu
