// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace jiesu {

/// One item of the rail: icon over word, a stripe when selected, a count at the upper right.
class RailButton final : public QAbstractButton
{
    Q_OBJECT
public:
    RailButton(const QString &icon, const QString &label, QWidget *parent = nullptr);

    void setBadge(int count);
    [[nodiscard]] int badge() const { return m_badge; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBadge(QPainter &painter) const;

    QString m_icon;
    int m_badge = 0;
};

} // namespace jiesu
