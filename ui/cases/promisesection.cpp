// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/promisesection.h"

#include "ui/cases/countdown.h"
#include "ui/commands.h"
#include "ui/desk/deadlinetext.h"
#include "ui/theme.h"
#include "ui/widgets/keybutton.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace jiesu {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PromiseSection)
};

StateChip *chipOf(const Promise &promise, Instant now)
{
    if (!promise.keptAt) {
        const Countdown left = promiseCountdown(promise, now);
        return new StateChip(left.kind, left.text);
    }
    return *promise.keptAt > promise.dueAt ? new StateChip(StateKind::Bad, Words::tr("已回电，过了时限"))
                                           : new StateChip(StateKind::Good, Words::tr("已回电"));
}

} // namespace

QString promiseText(const Promise &promise, Instant now)
{
    QStringList parts{promise.what};
    if (!promise.toWhom.isEmpty())
        parts << promise.toWhom;
    parts << Words::tr("%1 前").arg(shortTime(promise.dueAt, now));
    return parts.join(QStringLiteral("　"));
}

PromiseSection::PromiseSection(QWidget *parent)
    : BesideSection(tr("承诺回电"), parent)
    , m_keep(addButton(tr("已回电"), CommandId::KeepPromise))
    , m_add(addButton(tr("承诺"), CommandId::AddPromise))
{
    connect(m_add, &QPushButton::clicked, this, &PromiseSection::addAsked);
    connect(m_keep, &QPushButton::clicked, this, [this] { emit keepAsked({}); });
}

void PromiseSection::show(const std::vector<Promise> &promises, CaseStatus status, Instant now)
{
    clearRows();
    std::vector<Promise> sorted = promises;
    std::ranges::stable_sort(sorted, {}, [](const Promise &p) { return std::pair(!p.isOpen(), p.dueAt); });
    for (const Promise &promise : sorted)
        addRow(row(promise, now));
    m_keep->setVisible(std::ranges::any_of(promises, &Promise::isOpen));
    m_add->setVisible(status != CaseStatus::Void);
    setVisible(status != CaseStatus::Void || !promises.empty());
}

QWidget *PromiseSection::row(const Promise &promise, Instant now)
{
    auto *frame = new QFrame;
    Theme::setRole(frame, "inset");
    auto *chip = chipOf(promise, now);
    QStringList lines{promiseText(promise, now),
                      tr("%1 承诺，%2").arg(promise.madeBy, shortTime(promise.madeAt, now))};
    if (promise.keptAt)
        lines << tr("%1 已回电，%2：%3").arg(promise.keptBy, shortTime(*promise.keptAt, now), promise.note);
    auto *words = new QLabel(lines.join(u'\n'));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setAccessibleName(tr("承诺，%1").arg(chip->text()));
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(chip);
    head->addStretch();
    if (promise.isOpen()) {
        auto *keep = new QPushButton(tr("已回电"));
        Theme::setRole(keep, "link");
        keep->setAccessibleName(tr("已回电：%1").arg(promise.what));
        connect(keep, &QPushButton::clicked, this, [this, id = promise.id] { emit keepAsked(id); });
        head->addWidget(keep);
    }
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(12, 8, 12, 10);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(words);
    return frame;
}

} // namespace jiesu
