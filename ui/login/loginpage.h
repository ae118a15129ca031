// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace jiesu {

class LabelledField;

/// Asks who is at the keyboard. It stands alone in the window until somebody has logged in; it knows nothing
/// of the office.
class LoginPage final : public Page
{
    Q_OBJECT
public:
    explicit LoginPage(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("登录"); }
    void activate() override;

    void setOffice(const QString &name);
    /// @param login written into the field of the one who locked; empty: somebody else is to log in
    void ask(const QString &sentence, const QString &login);
    /// While a password is looked at nothing can be typed.
    void setBusy(bool busy);
    void showError(const QString &sentence);

    [[nodiscard]] QLineEdit *nameLine() const { return m_name; }
    [[nodiscard]] QLineEdit *passwordLine() const { return m_password; }
    [[nodiscard]] QString error() const;

signals:
    void submitted(const QString &name, const QString &password);

private:
    void submit();

    QLabel *m_office;
    QLabel *m_sentence;
    QLineEdit *m_name;
    QLineEdit *m_password;
    LabelledField *m_passwordField;
    QPushButton *m_enter;
};

} // namespace jiesu
