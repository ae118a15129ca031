// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace jiesu {

/// The first start: three doors and the files opened lately. Opens nothing itself.
class WelcomePage final : public Page
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("欢迎"); }
    void activate() override;

    /// Newest first; whole paths.
    void setRecentFiles(const QStringList &paths);
    [[nodiscard]] QPushButton *newButton() const { return m_new; }
    [[nodiscard]] QPushButton *demoButton() const { return m_demo; }
    [[nodiscard]] QPushButton *openButton() const { return m_open; }
    [[nodiscard]] const std::vector<QPushButton *> &recentButtons() const { return m_recent; }

signals:
    void newRequested();
    void demoRequested();
    void openRequested();
    void recentRequested(const QString &path);

private:
    QWidget *door(const QString &icon, const QString &text, const QString &hint, QPushButton *button);

    QPushButton *m_new;
    QPushButton *m_demo;
    QPushButton *m_open;
    QLabel *m_recentTitle;
    QVBoxLayout *m_recentColumn;
    std::vector<QPushButton *> m_recent;
};

} // namespace jiesu
