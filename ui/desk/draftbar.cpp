// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/draftbar.h"

#include "domain/officetime.h"
#include "domain/text.h"
#include "ui/theme.h"

#include <QPushButton>

namespace jiesu {
namespace {

constexpr qsizetype excerptLength = 40;

QString describe(const Draft &draft)
{
    const QString content = text::tidyLine(draft.content[QStringLiteral("content")].toString());
    const QString phone =
        text::maskedPhone(text::phoneNumber(draft.content[QStringLiteral("phone")].toString()));
    QStringList parts{officeMinuteText(draft.savedAt)};
    for (const QString &part : {draft.actor, phone, content.left(excerptLength)}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(QStringLiteral("　"));
}

} // namespace

DraftBar::DraftBar(QWidget *parent)
    : QFrame(parent)
    , m_rows(new QVBoxLayout)
{
    Theme::setRole(this, "card");
    auto *title = new QLabel(tr("上次写下、还没有登记的来电"));
    Theme::setRole(title, "strong");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 10);
    column->setSpacing(6);
    column->addWidget(title);
    m_rows->setSpacing(4);
    column->addLayout(m_rows);
    setAccessibleName(title->text());
    hide();
}

int DraftBar::count() const
{
    return m_rows->count();
}

void DraftBar::setDrafts(const std::vector<Draft> &drafts)
{
    for (const Draft &draft : drafts)
        m_rows->addWidget(row(draft));
    setVisible(!drafts.empty());
}

QWidget *DraftBar::row(const Draft &draft)
{
    auto *row = new QWidget;
    auto *text = new QLabel(describe(draft));
    auto *restore = new QPushButton(tr("恢复"));
    auto *discard = new QPushButton(tr("丢弃"));
    Theme::setRole(discard, "quiet");
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(text, 1);
    line->addWidget(restore);
    line->addWidget(discard);
    connect(restore, &QPushButton::clicked, this, [this, row, draft] {
        remove(row);
        emit restoreAsked(draft);
    });
    connect(discard, &QPushButton::clicked, this, [this, row, id = draft.id] {
        remove(row);
        emit discardAsked(id);
    });
    return row;
}

void DraftBar::remove(QWidget *row)
{
    m_rows->removeWidget(row);
    row->deleteLater();
    setVisible(m_rows->count() > 0);
}

} // namespace jiesu
