// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace jiesu {

/// Says how many cases of a list are marked, once there are several, and what can be done with them together.
class SelectionBar final : public QWidget
{
    Q_OBJECT
public:
    explicit SelectionBar(QWidget *parent = nullptr);

    /// @param all every case of the filter is meant, also those not loaded
    void setCount(qint64 cases, bool all);

signals:
    void bulkAsked();
    void allAsked();

private:
    QLabel *m_text;
};

} // namespace jiesu
