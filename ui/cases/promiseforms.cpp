// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/promiseforms.h"

#include "domain/officetime.h"
#include "ui/cases/promisesection.h"
#include "ui/ledgers/timetext.h"
#include "ui/widgets/labelledfield.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace jiesu {

namespace {

QString unreadableTime()
{
    return PromiseForm::tr("看不懂这个时间。请写成 17:00 或 2022-04-13 17:00。");
}

} // namespace

PromiseForm::PromiseForm(const ComplaintCase &complaint, Instant now, QWidget *parent)
    : PanelForm(tr("承诺回电"), parent)
    , m_case(complaint.id)
    , m_now(now)
    , m_due(new QLineEdit)
    , m_what(new QLineEdit)
    , m_toWhom(new QLineEdit)
    , m_dueField(new LabelledField(tr("什么时候以前"), m_due))
{
    m_due->setObjectName(QStringLiteral("promiseDue"));
    m_due->setPlaceholderText(tr("17:00 或年月日 17:00"));
    m_what->setPlaceholderText(tr("不填为“回电”"));
    if (!complaint.isConfidential)
        m_toWhom->setText(complaint.callerName);
    column()->addWidget(m_dueField);
    column()->addWidget(new LabelledField(tr("承诺了什么"), m_what));
    column()->addWidget(new LabelledField(tr("对谁承诺（可不填）"), m_toWhom));
    addButtons(tr("记下承诺"));
}

std::optional<Instant> PromiseForm::dueAt() const
{
    return readTime(m_due->text(), toOffice(m_now).date);
}

bool PromiseForm::check()
{
    if (dueAt())
        return true;
    m_dueField->setError(unreadableTime());
    m_due->setFocus(Qt::OtherFocusReason);
    return false;
}

void PromiseForm::focusFirst()
{
    m_due->setFocus(Qt::OtherFocusReason);
}

Promise PromiseForm::promise() const
{
    Promise promise;
    promise.caseId = m_case;
    promise.what = m_what->text();
    promise.toWhom = m_toWhom->text();
    promise.dueAt = dueAt().value_or(Instant());
    return promise;
}

KeepPromiseForm::KeepPromiseForm(std::vector<Promise> open, PromiseId chosen, Instant now, QWidget *parent)
    : PanelForm(tr("已回电"), parent)
    , m_open(std::move(open))
    , m_now(now)
    , m_promise(new QComboBox)
    , m_moved(new QLineEdit)
    , m_movedField(new LabelledField(tr("没有办成，改约到（办成了不填）"), m_moved))
{
    for (const Promise &promise : m_open)
        m_promise->addItem(promiseText(promise, now));
    const auto first = std::ranges::find(m_open, chosen, &Promise::id);
    m_promise->setCurrentIndex(first == m_open.end() ? 0 : int(first - m_open.begin()));
    column()->addWidget(new LabelledField(tr("哪一项承诺"), m_promise));
    m_note = addText(tr("回电说了什么"));
    m_note->setObjectName(QStringLiteral("promiseNote"));
    m_moved->setObjectName(QStringLiteral("promiseMoved"));
    m_moved->setPlaceholderText(tr("17:00 或年月日 17:00"));
    column()->addWidget(m_movedField);
    addButtons(tr("了结或改约"));
}

const Promise &KeepPromiseForm::promise() const
{
    return m_open[std::size_t(m_promise->currentIndex())];
}

std::optional<Instant> KeepPromiseForm::movedTo() const
{
    return readTime(m_moved->text(), toOffice(m_now).date);
}

bool KeepPromiseForm::check()
{
    if (m_moved->text().trimmed().isEmpty() || movedTo())
        return true;
    m_movedField->setError(unreadableTime());
    m_moved->setFocus(Qt::OtherFocusReason);
    return false;
}

QString KeepPromiseForm::note() const
{
    return m_note->toPlainText();
}

void KeepPromiseForm::focusFirst()
{
    if (m_open.size() > 1)
        m_promise->setFocus(Qt::OtherFocusReason);
    else
        m_note->setFocus(Qt::OtherFocusReason);
}

} // namespace jiesu
