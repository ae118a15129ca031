// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proactive/publicityview.h"

#include "ui/commands.h"
#include "ui/officecontext.h"
#include "ui/print/papers.h"
#include "ui/print/registeredpaper.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/wrappedlabel.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace jiesu {

PublicityView::PublicityView(OfficeContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_line(new QLineEdit)
    , m_heading(new QLineEdit)
    , m_text(new QPlainTextEdit)
    , m_lineField(new LabelledField(tr("业务监督电话"), m_line))
    , m_textField(new LabelledField(tr("内容"), m_text))
    , m_shownHeading(new QLabel)
    , m_shownText(wrappedLabel("plain"))
{
    layOut();
    context.commands.bind(CommandId::SavePublicity, this, [this] { save(); });
    context.commands.bind(CommandId::PrintPublicity, this, [this] { print(); });
    for (QLineEdit *line : {m_line, m_heading})
        connect(line, &QLineEdit::textChanged, this, &PublicityView::showSheet);
    connect(m_line, &QLineEdit::returnPressed, m_heading,
            [this] { m_heading->setFocus(Qt::TabFocusReason); });
    connect(m_heading, &QLineEdit::returnPressed, m_text, [this] { m_text->setFocus(Qt::TabFocusReason); });
    connect(m_text, &QPlainTextEdit::textChanged, this, &PublicityView::showSheet);
}

void PublicityView::layOut()
{
    m_line->setObjectName(QStringLiteral("supervisionLine"));
    m_heading->setObjectName(QStringLiteral("publicityHeading"));
    m_text->setObjectName(QStringLiteral("publicityText"));
    m_text->setTabChangesFocus(true);
    m_line->setPlaceholderText(tr("印在通知和宣传单上的号码"));
    auto *hint = wrappedLabel("hint");
    hint->setText(tr("{单位} 和 {电话} 会换成本单位的名称和业务监督电话。通知、外呼话术也用这个号码。"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (const CommandId id : {CommandId::SavePublicity, CommandId::PrintPublicity}) {
        auto *button = new KeyButton(m_context.commands.action(id));
        Theme::setRole(button, id == CommandId::SavePublicity ? "primary" : "plain");
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *form = new Card(tr("宣传单"));
    form->body()->addWidget(m_lineField);
    form->body()->addWidget(new LabelledField(tr("标题"), m_heading));
    form->body()->addWidget(m_textField, 1);
    form->body()->addWidget(hint);
    form->body()->addLayout(buttons);
    auto *shown = new Card(tr("打印出来的样子"));
    Theme::setRole(m_shownHeading, "title");
    m_shownHeading->setAlignment(Qt::AlignCenter);
    m_shownHeading->setTextFormat(Qt::PlainText);
    m_shownText->setObjectName(QStringLiteral("publicityShown"));
    shown->body()->addWidget(m_shownHeading);
    shown->body()->addWidget(m_shownText);
    shown->body()->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::Size::PageMargin, Theme::Size::Gap, Theme::Size::PageMargin,
                            Theme::Size::Gap);
    row->setSpacing(Theme::Size::Gap);
    row->addWidget(form, 1);
    row->addWidget(shown, 1);
}

void PublicityView::activate()
{
    load();
    m_line->setFocus(Qt::OtherFocusReason);
}

void PublicityView::load()
{
    if (sheet() != m_stored)
        return; // what is typed stays
    m_context.askLatest(
        this, m_question, [](Office &office) { return std::pair(publicitySheet(office), office.name()); },
        m_context.orTell([this](const std::pair<PublicitySheet, QString> &read) {
            m_stored = read.first;
            m_officeName = read.second;
            m_line->setText(m_stored.line);
            m_heading->setText(m_stored.heading);
            m_text->setPlainText(m_stored.text);
            showSheet();
        }));
}

PublicitySheet PublicityView::sheet() const
{
    return {m_heading->text(), m_text->toPlainText(), m_line->text()};
}

void PublicityView::showSheet()
{
    m_shownHeading->setText(m_heading->text());
    m_shownText->setText(publicityText(sheet(), m_officeName) + u'\n' + m_officeName);
    m_textField->setError({});
}

void PublicityView::save()
{
    m_context.ask(
        this, OfficeThread::Priority::Save,
        [sheet = sheet()](Office &office) { return savePublicitySheet(office, sheet); },
        [this, saved = sheet()](const Result<Done> &done) {
            m_textField->setError(done ? QString() : done.error().message());
            if (!done)
                return;
            m_stored = saved;
            emit notice(tr("宣传单已保存"), StateKind::Good);
        });
}

void PublicityView::print()
{
    const PublicitySheet shown = sheet();
    showRegistered(m_context, this,
                   noticePaper({shown.heading, publicityText(shown, m_officeName), m_officeName},
                               m_context.clock.now()));
}

} // namespace jiesu
