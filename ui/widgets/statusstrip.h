// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/statechip.h"

#include <QAbstractButton>
#include <QFrame>

#include <vector>

class QLabel;

namespace jiesu {

/// The lists behind the counts of the status bar.
enum class StatusList
{
    DueToday,
    Overdue,
    AwaitingFollowUp,
    ReceivedToday
};

/// Cases in each list.
struct StatusCounts
{
    qint64 dueToday = 0;
    qint64 overdue = 0;
    qint64 awaitingFollowUp = 0;
    qint64 receivedToday = 0;
};

/// A count of the status bar: shape, word and number, opened by click, Enter or Space.
class StatusButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit StatusButton(QWidget *parent = nullptr);

    void setState(StateKind kind, const QString &text);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    StateKind m_kind = StateKind::Plain;
};

/// The bar under the page: counts that open their lists, the open file, the last backup.
class StatusStrip final : public QFrame
{
    Q_OBJECT
public:
    explicit StatusStrip(QWidget *parent = nullptr);

    void setCounts(const StatusCounts &counts);
    void setFile(const QString &name);
    /// "最近备份 09:00 已校验"
    void setBackup(const QString &note, StateKind kind);
    [[nodiscard]] StatusButton *button(StatusList list) const;

signals:
    void activated(jiesu::StatusList list);
    void backupClicked();

private:
    std::vector<StatusButton *> m_buttons;
    QLabel *m_file;
    StatusButton *m_backup;
};

} // namespace jiesu
