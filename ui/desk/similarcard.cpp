// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/similarcard.h"

#include "ui/commands.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"

#include <QPushButton>

namespace jiesu {
namespace {

constexpr int titleWidth = 300;

bool contains(const std::vector<CaseId> &ids, CaseId id)
{
    return std::ranges::find(ids, id) != ids.end();
}

} // namespace

SimilarCard::SimilarCard(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(tr("相似诉求")))
    , m_rows(new QVBoxLayout)
    , m_clocks(new QLabel)
{
    auto *key = new QLabel(Commands::keyText(CommandId::ToSimilar));
    Theme::setRole(key, "key");
    m_card->addAtRight(key);
    m_rows->setSpacing(8);
    m_clocks->setWordWrap(true);
    Theme::setRole(m_clocks, "hint");
    m_card->body()->addLayout(m_rows);
    m_card->body()->addWidget(m_clocks);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    hide();
}

void SimilarCard::show(const ComplaintCase &draft, std::vector<SimilarCase> cases)
{
    m_draft = draft;
    // What was said stays said while its case is out of sight.
    if (cases == m_cases && !cases.empty())
        return;
    m_cases = std::move(cases);
    rebuild();
}

void SimilarCard::clear()
{
    m_cases.clear();
    m_decisions = {};
    rebuild();
}

bool SimilarCard::hasDecisions() const
{
    return m_decisions.mergeInto.isSet() || !m_decisions.repeatOf.empty() ||
           !m_decisions.notDuplicateOf.empty();
}

void SimilarCard::takeFocus()
{
    if (auto *first = m_card->findChild<QPushButton *>(QStringLiteral("merge")))
        first->setFocus(Qt::ShortcutFocusReason);
}

void SimilarCard::rebuild()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget(); // its buttons' clicks are queued, none is being handled
        delete item;
    }
    m_clocks->clear();
    for (const SimilarCase &similar : m_cases)
        m_rows->addWidget(row(similar));
    m_clocks->setVisible(!m_clocks->text().isEmpty());
    setVisible(!m_cases.empty());
}

QWidget *SimilarCard::row(const SimilarCase &similar)
{
    const CaseId id = similar.row.id;
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *title = new QPushButton;
    Theme::setRole(title, "link");
    const QString name = similar.row.title.isEmpty() ? similar.row.caseNo : similar.row.title;
    title->setText(title->fontMetrics().elidedText(name, Qt::ElideRight, titleWidth));
    title->setToolTip(QStringLiteral("%1　%2").arg(similar.row.caseNo, name));
    title->setFocusPolicy(Qt::NoFocus);
    connect(title, &QPushButton::clicked, this, [this, id] { emit caseChosen(id); });
    column->addWidget(title, 0, Qt::AlignLeft);
    auto *reasons = new QLabel(similar.reasons.join(QStringLiteral(" · ")));
    Theme::setRole(reasons, "label");
    reasons->setWordWrap(true);
    column->addWidget(reasons);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    const auto button = [&](const char *code, const QString &text, bool on, auto act) {
        auto *push = new QPushButton(text);
        push->setObjectName(QLatin1String(code));
        push->setCheckable(true);
        push->setChecked(on);
        push->setAccessibleName(QStringLiteral("%1 %2").arg(text, similar.row.caseNo));
        connect(push, &QPushButton::clicked, this, act, Qt::QueuedConnection);
        buttons->addWidget(push);
    };
    const bool merges = m_decisions.mergeInto == id;
    button("merge", merges ? tr("登记后并入") : tr("并入"), merges,
           [this, similar] { toggleMerge(similar); });
    const bool repeats = contains(m_decisions.repeatOf, id);
    button("repeat", repeats ? tr("登记后关联") : tr("关联"), repeats, [this, id] { toggleRepeat(id); });
    button("different", tr("不是重复"), false, [this, id] { dismiss(id); });
    buttons->addStretch();
    column->addLayout(buttons);
    return row;
}

void SimilarCard::toggleMerge(const SimilarCase &similar)
{
    const bool merges = m_decisions.mergeInto == similar.row.id;
    m_decisions.mergeInto = merges ? CaseId() : similar.row.id;
    std::erase(m_decisions.repeatOf, similar.row.id);
    rebuild();
    if (!merges) {
        ComplaintCase target;
        target.caseNo = similar.row.caseNo;
        target.deadline = similar.row.deadline;
        m_clocks->setText(RelationService::explainClocks(m_draft, target).join(u'\n'));
        m_clocks->show();
    }
    takeFocus();
}

void SimilarCard::toggleRepeat(CaseId id)
{
    if (!contains(m_decisions.repeatOf, id))
        m_decisions.repeatOf.push_back(id);
    else
        std::erase(m_decisions.repeatOf, id);
    if (m_decisions.mergeInto == id)
        m_decisions.mergeInto = {};
    rebuild();
    takeFocus();
}

void SimilarCard::dismiss(CaseId id)
{
    m_decisions.notDuplicateOf.push_back(id);
    std::erase(m_decisions.repeatOf, id);
    if (m_decisions.mergeInto == id)
        m_decisions.mergeInto = {};
    std::erase_if(m_cases, [id](const SimilarCase &similar) { return similar.row.id == id; });
    rebuild();
    takeFocus();
    emit dismissed();
}

} // namespace jiesu
