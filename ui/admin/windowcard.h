// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/period.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSpinBox;
class QTimeEdit;

namespace jiesu {

class OfficeContext;

/// 考核期: on which day and at what time the office's assessment month starts.
class WindowCard final : public QWidget
{
    Q_OBJECT
public:
    explicit WindowCard(OfficeContext &context, QWidget *parent = nullptr);

    void refresh();
    [[nodiscard]] QSpinBox *day() const { return m_day; }
    [[nodiscard]] QTimeEdit *time() const { return m_time; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }
    [[nodiscard]] QString example() const;

signals:
    void saved();

private:
    [[nodiscard]] AssessmentWindow typed() const;
    void showExample();
    void save();

    OfficeContext &m_context;
    QSpinBox *m_day;
    QTimeEdit *m_time;
    QLabel *m_example;
    QPushButton *m_save;
};

} // namespace jiesu
