// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace jiesu {

/// What stands where there is nothing to show: why it is empty and what to do next.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    /// @param icon a name of Icons  @param sentence "本月还没有案件。"  @param next "按 F2
    /// 登记一个来电，或导入表格。"
    EmptyState(const QString &icon, const QString &sentence, const QString &next, QWidget *parent = nullptr);

    void setTexts(const QString &sentence, const QString &next);
    /// Shows a button under the texts; an empty text hides it.
    void setButton(const QString &text);

signals:
    void buttonClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintIcon();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_sentence;
    QLabel *m_next;
    QPushButton *m_button;
};

} // namespace jiesu
