// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/pointmergecard.h"

#include "ui/officecontext.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labelledfield.h"

#include <QPushButton>

namespace jiesu {

namespace {

QString describe(const PointMergePreview &preview)
{
    return PointMergeCard::tr("“%1”的 %2 件案件（未办结 %3 件）移到“%4”，%5 成为它的别名，“%1”不再单列。"
                              "可以用 Ctrl+Z 撤销。")
        .arg(preview.from.name)
        .arg(preview.cases)
        .arg(preview.open)
        .arg(preview.into.name, preview.names.join(QStringLiteral("、")));
}

} // namespace

PointMergeCard::PointMergeCard(OfficeContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_target(new ChoicePicker)
    , m_targetField(new LabelledField(tr("和哪个点位是同一处"), m_target))
    , m_preview(new QLabel)
    , m_button(new QPushButton(tr("并入")))
{
    m_target->setPlaceholderText(tr("名称或拼音首字母"));
    m_preview->setWordWrap(true);
    Theme::setRole(m_preview, "hint");
    auto *card = new Card(tr("合并重复的点位"));
    card->body()->addWidget(m_targetField);
    card->body()->addWidget(m_preview);
    card->body()->addWidget(m_button, 0, Qt::AlignRight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    setPoint({});
    connect(m_target, &ChoicePicker::chosenChanged, this, &PointMergeCard::askPreview);
    connect(m_target, &QLineEdit::textEdited, this, [this] { m_targetField->setError({}); });
    connect(m_button, &QPushButton::clicked, this, &PointMergeCard::merge);
}

void PointMergeCard::setPoint(PlaceId point)
{
    m_point = point;
    m_target->choose(0);
    m_targetField->setError({});
    m_target->setEnabled(point.isSet());
    askPreview();
}

void PointMergeCard::setLookups(const Lookups &lookups)
{
    m_target->setChoices(lookups.choices.places);
    m_target->setSearch([this, lookups](const QString &typed, int limit) {
        constexpr int more = 4; // streets and communities are left out
        std::vector<PickerHit> hits;
        for (const PlaceHit &hit : lookups.places->find(typed, limit * more)) {
            const bool isPoint = lookups.reference->place(hit.place)->kind == PlaceKind::Point;
            if (isPoint && hit.place != m_point && int(hits.size()) < limit)
                hits.push_back({hit.place.value, hit.match != PlaceMatch::Inside});
        }
        return hits;
    });
}

QString PointMergeCard::preview() const
{
    return m_preview->text();
}

QString PointMergeCard::error() const
{
    return m_targetField->error();
}

void PointMergeCard::askPreview()
{
    m_preview->clear();
    m_button->setEnabled(false);
    const PlaceId into{m_target->chosenId()};
    if (!m_point.isSet() || !into.isSet())
        return;
    m_context.askLatest(
        this, m_question,
        [from = m_point, into](Office &office) { return PointService(office).previewMerge(from, into); },
        [this](const Result<PointMergePreview> &preview) {
            if (preview)
                m_preview->setText(describe(*preview));
            else
                m_targetField->setError(preview.error().message());
            m_button->setEnabled(preview.ok());
        });
}

void PointMergeCard::merge()
{
    m_button->setEnabled(false);
    m_context.ask(
        this, OfficeThread::Priority::Save,
        [from = m_point, into = PlaceId{m_target->chosenId()}](Office &office) {
            return PointService(office).merge(from, into);
        },
        [this](const Result<PointMerge> &merge) {
            if (merge)
                emit merged(*merge);
            else
                m_targetField->setError(merge.error().message());
        });
}

} // namespace jiesu
