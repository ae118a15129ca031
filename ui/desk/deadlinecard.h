// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadline.h"

#include <QWidget>

class QLabel;

namespace jiesu {

/// Says how the deadline of the call was computed. Hidden while there is none.
class DeadlineCard final : public QWidget
{
    Q_OBJECT
public:
    explicit DeadlineCard(QWidget *parent = nullptr);

    void show(const std::optional<Deadline> &deadline, LimitUnit unit, Instant now);
    /// Every counted interval on a line of its own.
    [[nodiscard]] const QStringList &explanation() const { return m_explanation; }

private:
    QLabel *m_text;
    QStringList m_explanation;
};

} // namespace jiesu
