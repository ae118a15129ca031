// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/knowledgesection.h"

#include "domain/officetime.h"
#include "domain/text.h"
#include "service/knowledgeservice.h"
#include "sheet/datetext.h"
#include "ui/desk/choicelists.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/rowtable.h"

#include <QCheckBox>
#include <QPlainTextEdit>

namespace jiesu {

namespace {

constexpr int questionsHeight = 190;

} // namespace

struct KnowledgeSection::Loaded
{
    std::vector<KnowledgeEntry> entries;
    std::vector<Asked> questions;
    std::shared_ptr<const ReferenceData> reference;
    PickerChoices categories;
};

KnowledgeSection::KnowledgeSection(OfficeContext &context, QWidget *parent)
    : RecordSection(context, tr("口径与知识"), {{tr("标题")}, {tr("分类")}, {tr("有效至")}, {tr("依据")}},
                    parent)
    , m_title(new QLineEdit)
    , m_category(new ChoicePicker)
    , m_text(new QPlainTextEdit)
    , m_source(new QLineEdit)
    , m_valid(new QLineEdit)
    , m_active(new QCheckBox(tr("在用（停用后不再显示）")))
    , m_titleField(new LabelledField(tr("标题"), m_title))
    , m_textField(new LabelledField(tr("内容"), m_text))
    , m_validField(new LabelledField(tr("有效至（最后一天，不填为长期）"), m_valid))
    , m_questionNote(new QLabel)
    , m_questionCard(new Card(tr("还没有答案的问题")))
    , m_questionTable(new RowTable(QStringLiteral("questions"), nullptr))
    , m_questionModel(new TextTableModel({{tr("时间")}, {tr("谁记的")}, {tr("问题")}}, this))
{
    layOut();
    showRecord(0);
    connect(m_questionTable, &RowTable::rowActivated, this, &KnowledgeSection::answer);
}

void KnowledgeSection::layOut()
{
    setEmptyTexts(tr("还没有口径。"), tr("按 Alt+N 写第一条。"));
    table()->setDefaultWidths({190, 200, 100});
    m_valid->setPlaceholderText(QStringLiteral("2026-12-31"));
    m_source->setPlaceholderText(tr("例如 《条例》第十五条"));
    m_questionNote->setWordWrap(true);
    m_questionNote->hide();
    addToForm(m_questionNote);
    addField(m_titleField);
    addField(new LabelledField(tr("分类（不填为所有分类）"), m_category));
    addField(m_textField);
    addField(new LabelledField(tr("依据"), m_source));
    addField(m_validField);
    addToForm(m_active);

    m_questionTable->setModel(m_questionModel);
    m_questionTable->setDefaultWidths({140, 100});
    m_questionTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_questionTable->setAccessibleName(tr("还没有答案的问题"));
    m_questionCard->setNote(tr("Enter 写答案"));
    m_questionCard->body()->addWidget(m_questionTable);
    m_questionCard->setFixedHeight(questionsHeight);
    leftColumn()->addWidget(m_questionCard);
}

void KnowledgeSection::refresh()
{
    m_context.ask(
        this, OfficeThread::Priority::Read,
        [](Office &office) -> Result<Loaded> {
            auto entries = KnowledgeService(office).all();
            const auto questions = KnowledgeService(office).unanswered();
            if (!entries || !questions)
                return entries ? questions.error() : entries.error();
            Loaded loaded{std::move(entries).value(), {}, office.reference(), {}};
            loaded.categories = categoryChoices(*loaded.reference);
            for (const OpenQuestion &question : *questions) {
                const auto complaint = office.cases().find(question.complaint);
                loaded.questions.push_back({question, complaint ? complaint->category : CategoryId()});
            }
            return loaded;
        },
        m_context.orTell([this](const Loaded &loaded) { showLoaded(loaded); }));
}

void KnowledgeSection::showLoaded(const Loaded &loaded)
{
    m_entries = loaded.entries;
    m_questions = loaded.questions;
    m_reference = loaded.reference;
    // By the tree of categories, those for all in front.
    std::ranges::stable_sort(m_entries, {}, [this](const KnowledgeEntry &each) {
        return std::pair(m_reference->name(each.category), each.title);
    });
    m_category->setChoices(loaded.categories);
    showQuestions();
    showRecords();
}

void KnowledgeSection::showQuestions()
{
    std::vector<TextTableModel::Row> rows;
    for (const Asked &asked : m_questions)
        rows.push_back(
            {officeMinuteText(asked.question.at), asked.question.actor, text::tidyLine(asked.question.text)});
    m_questionModel->setRows(std::move(rows));
    m_questionCard->setVisible(!m_questions.empty());
}

void KnowledgeSection::answer(int row)
{
    if (!beginNew())
        return;
    const Asked &asked = m_questions[std::size_t(row)];
    m_answered = asked.question.id;
    m_questionNote->setText(tr("回答 %1 记下的问题，保存后问题就算答复。").arg(asked.question.actor));
    m_questionNote->show();
    m_title->setText(text::tidyLine(asked.question.text));
    m_category->choose(asked.category.value);
    m_text->setFocus(Qt::OtherFocusReason);
}

std::vector<qint64> KnowledgeSection::matching(const QString &words) const
{
    std::vector<qint64> ids;
    for (const KnowledgeEntry &each : m_entries) {
        if (matches(words, {each.title, each.text, each.source, m_reference->name(each.category)}))
            ids.push_back(each.id.value);
    }
    return ids;
}

const KnowledgeEntry &KnowledgeSection::entry(qint64 id) const
{
    static const KnowledgeEntry none;
    const auto found = std::ranges::find(m_entries, KnowledgeId{id}, &KnowledgeEntry::id);
    return found == m_entries.end() ? none : *found;
}

TextTableModel::Row KnowledgeSection::row(qint64 id) const
{
    const KnowledgeEntry &shown = entry(id);
    const QString category = m_reference->name(shown.category);
    TextTableModel::Row cells{shown.active ? shown.title : tr("%1（停用）").arg(shown.title),
                              category.isEmpty() ? tr("所有分类") : category,
                              shown.validUntil ? shown.validUntil->toString(Qt::ISODate) : tr("长期"),
                              shown.source};
    if (!shown.active) {
        for (TextCell &cell : cells)
            cell.color = Theme::Token::Dim;
    } else if (shown.isExpired(toOffice(m_context.clock.now()).date)) {
        cells[2].chip = StateKind::Bad;
    }
    return cells;
}

void KnowledgeSection::showRecord(qint64 id)
{
    const KnowledgeEntry shown = entry(id);
    m_answered = {};
    m_questionNote->hide();
    m_title->setText(shown.title);
    m_category->choose(shown.category.value);
    m_text->setPlainText(shown.text);
    m_source->setText(shown.source);
    m_valid->setText(shown.validUntil ? shown.validUntil->toString(Qt::ISODate) : QString());
    m_active->setChecked(shown.active);
    m_entry = shown;
}

KnowledgeEntry KnowledgeSection::edited() const
{
    KnowledgeEntry changed = m_entry;
    changed.title = m_title->text();
    changed.category.value = chosenOr(m_category, m_entry.category.value);
    changed.text = m_text->toPlainText();
    changed.source = m_source->text();
    const auto valid = readDate(m_valid->text());
    changed.validUntil = valid ? std::optional(valid->at.date) : std::nullopt;
    changed.active = m_active->isChecked();
    return changed;
}

bool KnowledgeSection::isEdited() const
{
    const bool isHalfDate = !m_valid->text().isEmpty() && !readDate(m_valid->text());
    return isHalfDate || m_category->hasUnknownText() || edited() != m_entry;
}

LabelledField *KnowledgeSection::findMistake()
{
    if (!m_valid->text().trimmed().isEmpty() && !readDate(m_valid->text())) {
        m_validField->setError(
            tr("“%1”不是日期。请写成 2026-12-31，或清空表示长期有效。").arg(m_valid->text()));
        return m_validField;
    }
    return RecordSection::findMistake();
}

void KnowledgeSection::store()
{
    m_context.ask(
        this, OfficeThread::Priority::Save,
        [changed = edited(), question = m_answered](Office &office) {
            return KnowledgeService(office).save(changed, question);
        },
        [this](const Result<KnowledgeEntry> &saved) {
            if (saved)
                stored(saved->id.value, tr("已保存“%1”").arg(saved->title));
            else
                refused(saved.error());
        });
}

LabelledField *KnowledgeSection::fieldOf(const Error &) const
{
    const bool hasTitle = !m_title->text().trimmed().isEmpty();
    return hasTitle && m_text->toPlainText().trimmed().isEmpty() ? m_textField : m_titleField;
}

} // namespace jiesu
