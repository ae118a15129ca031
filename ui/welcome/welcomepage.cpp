// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/welcomepage.h"

#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"

#include <QFileInfo>
#include <QPushButton>

namespace jiesu {

namespace {

constexpr int pageWidth = 820;
constexpr int doorIcon = 28;

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : Page(parent)
    , m_new(new QPushButton(tr("新建单位数据"), this))
    , m_demo(new QPushButton(tr("打开演示"), this))
    , m_open(new QPushButton(tr("打开已有文件"), this))
    , m_recentTitle(new QLabel(tr("最近打开"), this))
    , m_recentColumn(new QVBoxLayout)
{
    auto *name = new QLabel(tr("接诉"), this);
    auto *what = new QLabel(tr("12345 热线案件的受理、办理、回访与统计。数据只存在本机的一个文件里。"), this);
    name->setFont(Theme::font(Theme::Size::Figure, true));
    Theme::setRole(name, "figure");
    Theme::setRole(what, "dim");
    Theme::setRole(m_new, "primary");
    Theme::setRole(m_recentTitle, "section");

    auto *doors = new QHBoxLayout;
    doors->setSpacing(Theme::Size::Gap);
    doors->addWidget(door(QStringLiteral("plus"), tr("从空白开始"),
                          tr("建一个新文件，自带街镇社区、分类、工作日历和考核规则。"), m_new),
                     1);
    doors->addWidget(door(QStringLiteral("chart"), tr("先看看"),
                          tr("一个虚构的单位，每一页都有内容，随便改不要紧。"), m_demo),
                     1);
    doors->addWidget(door(QStringLiteral("document"), tr("接着用"), tr("打开以前建的接诉文件。"), m_open), 1);

    auto *body = new QWidget(this);
    body->setFixedWidth(pageWidth);
    auto *column = new QVBoxLayout(body);
    column->setSpacing(Theme::Size::Gap);
    column->addWidget(name);
    column->addWidget(what);
    column->addSpacing(12);
    column->addLayout(doors);
    column->addSpacing(12);
    column->addWidget(m_recentTitle);
    m_recentColumn->setSpacing(2);
    column->addLayout(m_recentColumn);
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    outer->addWidget(body, 0, Qt::AlignHCenter);
    outer->addStretch(3);

    connect(m_new, &QPushButton::clicked, this, &WelcomePage::newRequested);
    connect(m_demo, &QPushButton::clicked, this, &WelcomePage::demoRequested);
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::openRequested);
    setRecentFiles({});
}

QWidget *WelcomePage::door(const QString &icon, const QString &text, const QString &hint, QPushButton *button)
{
    auto *card = new Card({}, this);
    auto *picture = new QLabel(card);
    auto *title = new QLabel(text, card);
    auto *explanation = new QLabel(hint, card);
    const auto paint = [picture, icon] {
        picture->setPixmap(
            Icons::pixmap(icon, Theme::color(Theme::Token::Accent), doorIcon, picture->devicePixelRatioF()));
    };
    connect(&Theme::instance(), &Theme::changed, picture, paint);
    paint();
    Theme::setRole(title, "section");
    Theme::setRole(explanation, "dim");
    explanation->setWordWrap(true);
    explanation->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    explanation->setMinimumHeight(2 * explanation->fontMetrics().lineSpacing() + 4);
    for (QWidget *widget : std::initializer_list<QWidget *>{picture, title, explanation})
        card->body()->addWidget(widget);
    card->body()->setStretchFactor(explanation, 1);
    card->body()->addWidget(button);
    return card;
}

void WelcomePage::activate()
{
    (m_recent.empty() ? m_new : m_recent.front())->setFocus();
}

void WelcomePage::setRecentFiles(const QStringList &paths)
{
    for (QPushButton *button : m_recent)
        delete button;
    m_recent.clear();
    for (const QString &path : paths) {
        const QFileInfo file(path);
        auto *button =
            new QPushButton(QStringLiteral("%1　%2").arg(file.completeBaseName(), file.path()), this);
        Theme::setRole(button, "link");
        button->setStyleSheet(QStringLiteral("text-align: left"));
        button->setToolTip(path);
        connect(button, &QPushButton::clicked, this, [this, path] { emit recentRequested(path); });
        m_recentColumn->addWidget(button);
        button->show();
        m_recent.push_back(button);
    }
    m_recentTitle->setVisible(!paths.isEmpty());
}

} // namespace jiesu
