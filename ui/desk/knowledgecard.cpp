// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/knowledgecard.h"

#include "ui/commands.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"

namespace jiesu {
namespace {

QString origin(const KnowledgeService::Shown &shown)
{
    QStringList parts;
    if (!shown.entry.source.isEmpty())
        parts << shown.entry.source;
    if (shown.entry.validUntil)
        parts << (shown.expired ? KnowledgeCard::tr("已于 %1 失效") : KnowledgeCard::tr("有效至 %1"))
                     .arg(shown.entry.validUntil->toString(Qt::ISODate));
    return parts.join(QStringLiteral("　"));
}

} // namespace

KnowledgeCard::KnowledgeCard(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
{
    auto *card = new Card(tr("口径与常用语"));
    auto *key = new QLabel(Commands::keyText(CommandId::InsertPhrase));
    Theme::setRole(key, "key");
    card->addAtRight(key);
    m_rows->setSpacing(8);
    card->body()->addLayout(m_rows);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    hide();
}

void KnowledgeCard::show(const std::vector<KnowledgeService::Shown> &entries)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const KnowledgeService::Shown &shown : entries) {
        if (m_rows->count() >= int(most * 2))
            break;
        auto *text = new QLabel(QStringLiteral("%1：%2").arg(shown.entry.title, shown.entry.text));
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        Theme::setRole(text, shown.expired ? "dim" : "plain");
        auto *source = new QLabel(origin(shown));
        source->setWordWrap(true);
        Theme::setRole(source, shown.expired ? "error" : "hint");
        m_rows->addWidget(text);
        m_rows->addWidget(source);
    }
    setVisible(!entries.empty());
}

} // namespace jiesu
