// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/callersection.h"

#include "domain/officetime.h"
#include "domain/text.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/rowtable.h"

#include <QCheckBox>
#include <QLineEdit>

namespace jiesu {

namespace {

QString tagNames(const std::vector<CallerTag> &tags)
{
    QStringList names;
    for (const CallerTag tag : tags)
        names << label(tag);
    return names.join(QStringLiteral("、"));
}

QString describe(const CallerSummary &known)
{
    if (known.times == 0)
        return CallerSection::tr("还没有来过电话。");
    QString text = CallerSection::tr("今年来电 %1 次，共 %2 次，未办结 %3 件。")
                       .arg(known.thisYear)
                       .arg(known.times)
                       .arg(known.open);
    if (!known.name.isEmpty())
        text.prepend(known.name + QStringLiteral("　"));
    if (std::ranges::find(known.tags, CallerTag::Frequent) != known.tags.end())
        text += CallerSection::tr("“%1”由来电次数得出，不用手工标。").arg(label(CallerTag::Frequent));
    return text;
}

} // namespace

CallerSection::CallerSection(OfficeContext &context, QWidget *parent)
    : RecordSection(context, tr("来电人标签"), {{tr("号码")}, {tr("标签")}, {tr("标记时间")}, {tr("谁标的")}},
                    parent)
    , m_phone(new QLineEdit)
    , m_phoneField(new LabelledField(tr("号码"), m_phone))
    , m_known(new QLabel)
{
    setEmptyTexts(tr("还没有给谁做过标记。"), tr("按 Alt+N，写下号码，选标签；受理时这个号码一来就看得到。"));
    table()->setDefaultWidths({150, 150, 150});
    m_phone->setPlaceholderText(tr("手机、座机，怎样写都可以"));
    m_known->setWordWrap(true);
    Theme::setRole(m_known, "hint");
    addField(m_phoneField);
    addToForm(m_known);
    for (const CallerTag tag : CallerService::tagsByHand()) {
        m_boxes.push_back(new QCheckBox(label(tag)));
        addToForm(m_boxes.back());
    }
    addStretchToForm();
    showRecord(0);
    connect(m_phone, &QLineEdit::textChanged, this, &CallerSection::askKnown);
}

void CallerSection::refresh()
{
    m_context.ask(
        this, OfficeThread::Priority::Read, [](Office &office) { return CallerService(office).tagged(); },
        m_context.orTell([this](const std::vector<TaggedCaller> &callers) {
            m_callers = callers;
            showRecords();
        }));
}

std::vector<qint64> CallerSection::matching(const QString &words) const
{
    std::vector<qint64> ids;
    for (const TaggedCaller &each : m_callers) {
        if (matches(words, {each.phone, tagNames(each.tags), each.actor}))
            ids.push_back(each.id);
    }
    return ids;
}

const TaggedCaller &CallerSection::caller(qint64 id) const
{
    static const TaggedCaller none;
    const auto found = std::ranges::find(m_callers, id, &TaggedCaller::id);
    return found == m_callers.end() ? none : *found;
}

TextTableModel::Row CallerSection::row(qint64 id) const
{
    const TaggedCaller &shown = caller(id);
    return {text::maskedPhone(shown.phone), tagNames(shown.tags), officeMinuteText(shown.at), shown.actor};
}

void CallerSection::showRecord(qint64 id)
{
    m_caller = caller(id);
    m_phone->setText(m_caller.phone);
    m_phone->setReadOnly(id != 0);
    const std::vector<CallerTag> tags = CallerService::tagsByHand();
    for (std::size_t i = 0; i < tags.size(); ++i)
        m_boxes[i]->setChecked(std::ranges::find(m_caller.tags, tags[i]) != m_caller.tags.end());
    askKnown();
}

std::vector<CallerTag> CallerSection::chosenTags() const
{
    const std::vector<CallerTag> tags = CallerService::tagsByHand();
    std::vector<CallerTag> chosen;
    for (std::size_t i = 0; i < tags.size(); ++i) {
        if (m_boxes[i]->isChecked())
            chosen.push_back(tags[i]);
    }
    return chosen;
}

bool CallerSection::isEdited() const
{
    return m_phone->text() != m_caller.phone || chosenTags() != m_caller.tags;
}

/// Who this is, as soon as the number is whole.
void CallerSection::askKnown()
{
    ++m_question;
    m_known->clear();
    const QString phone = text::wholePhoneNumber(m_phone->text());
    if (phone.isEmpty())
        return;
    m_context.askLatest(
        this, m_question, [phone](Office &office) { return CallerService(office).summary(phone); },
        [this](const Result<CallerSummary> &known) {
            if (known)
                m_known->setText(describe(*known));
        });
}

void CallerSection::store()
{
    struct Stored
    {
        qint64 id;
    };
    m_context.ask(
        this, OfficeThread::Priority::Save,
        [phone = m_phone->text(), tags = chosenTags()](Office &office) -> Result<Stored> {
            CallerService callers(office);
            if (const auto set = callers.setTags(phone, tags); !set)
                return set.error();
            const auto tagged = callers.tagged();
            if (!tagged)
                return tagged.error();
            const auto found = std::ranges::find(*tagged, text::phoneNumber(phone), &TaggedCaller::phone);
            return Stored{found == tagged->end() ? 0 : found->id};
        },
        [this](const Result<Stored> &saved) {
            if (!saved)
                return refused(saved.error());
            stored(saved->id,
                   saved->id == 0
                       ? tr("这个号码没有标签了")
                       : tr("已保存 %1 的标签").arg(text::maskedPhone(text::phoneNumber(m_phone->text()))));
        });
}

LabelledField *CallerSection::fieldOf(const Error &) const
{
    return m_phoneField;
}

} // namespace jiesu
