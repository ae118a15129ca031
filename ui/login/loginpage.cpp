// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/loginpage.h"

#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labelledfield.h"

#include <QLineEdit>
#include <QPushButton>

namespace jiesu {

namespace {

constexpr int cardWidth = 380;

} // namespace

LoginPage::LoginPage(QWidget *parent)
    : Page(parent)
    , m_office(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_name(new QLineEdit)
    , m_password(new QLineEdit)
    , m_passwordField(new LabelledField(tr("密码"), m_password, this))
    , m_enter(new QPushButton(tr("登录"), this))
{
    m_office->setFont(Theme::font(Theme::Size::Figure, true));
    Theme::setRole(m_office, "figure");
    Theme::setRole(m_sentence, "dim");
    Theme::setRole(m_enter, "primary");
    m_office->setWordWrap(true);
    m_sentence->setWordWrap(true);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);

    auto *card = new Card({}, this);
    card->setFixedWidth(cardWidth);
    card->body()->addWidget(new LabelledField(tr("登录名"), m_name, card));
    card->body()->addWidget(m_passwordField);
    card->body()->addWidget(m_enter);
    auto *body = new QWidget(this);
    body->setFixedWidth(cardWidth);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Size::Gap);
    column->addWidget(m_office);
    column->addWidget(m_sentence);
    column->addWidget(card);
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    auto *middle = new QHBoxLayout; // an alignment would take no notice of lines that wrap
    middle->addStretch();
    middle->addWidget(body);
    middle->addStretch();
    outer->addLayout(middle);
    outer->addStretch(3);

    connect(m_name, &QLineEdit::returnPressed, this, [this] {
        if (m_password->text().isEmpty())
            m_password->setFocus(Qt::TabFocusReason);
        else
            submit();
    });
    connect(m_password, &QLineEdit::returnPressed, this, &LoginPage::submit);
    connect(m_enter, &QPushButton::clicked, this, &LoginPage::submit);
    connect(m_password, &QLineEdit::textEdited, this, [this] { m_passwordField->setError({}); });
}

void LoginPage::activate()
{
    (m_name->text().isEmpty() ? m_name : m_password)->setFocus(Qt::OtherFocusReason);
}

void LoginPage::setOffice(const QString &name)
{
    m_office->setText(name);
}

void LoginPage::ask(const QString &sentence, const QString &login)
{
    m_sentence->setText(sentence);
    m_name->setText(login);
    m_password->clear();
    m_passwordField->setError({});
}

void LoginPage::setBusy(bool busy)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_name, m_password, m_enter})
        part->setEnabled(!busy);
}

void LoginPage::showError(const QString &sentence)
{
    m_password->clear();
    m_passwordField->setError(sentence);
    m_password->setFocus(Qt::OtherFocusReason);
}

QString LoginPage::error() const
{
    return m_passwordField->error();
}

void LoginPage::submit()
{
    emit submitted(m_name->text(), m_password->text());
}

} // namespace jiesu
