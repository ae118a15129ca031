// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/snippetsection.h"

#include "service/snippetservice.h"
#include "ui/desk/choicelists.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/rowtable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>

namespace jiesu {

struct SnippetSection::Loaded
{
    std::vector<Snippet> snippets;
    PickerChoices categories;
    QString actor;
};

SnippetSection::SnippetSection(OfficeContext &context, QWidget *parent)
    : RecordSection(context, tr("常用语"), {{tr("代码")}, {tr("标题")}, {tr("谁的")}, {tr("内容")}}, parent)
    , m_code(new QLineEdit)
    , m_title(new QLineEdit)
    , m_owner(new QComboBox)
    , m_category(new ChoicePicker)
    , m_text(new QPlainTextEdit)
    , m_active(new QCheckBox(tr("在用（停用后不再提示）")))
    , m_codeField(new LabelledField(tr("代码"), m_code))
    , m_categoryField(new LabelledField(tr("先给这个分类的来电（可不填）"), m_category))
    , m_textField(new LabelledField(tr("内容"), m_text))
{
    layOut();
    showRecord(0);
}

void SnippetSection::layOut()
{
    setEmptyTexts(tr("还没有常用语。"), tr("按 Alt+N 写第一条。"));
    table()->setDefaultWidths({90, 150, 70});
    m_codeField->setTag(QStringLiteral(";;"));
    m_code->setPlaceholderText(tr("一个词，例如 漏水"));
    m_title->setPlaceholderText(tr("不填则同代码"));
    addField(m_codeField);
    addField(new LabelledField(tr("标题"), m_title));
    addField(new LabelledField(tr("谁用"), m_owner));
    addField(m_categoryField);
    addField(m_textField);
    auto *variables = new QLabel(tr("可用的变量：{%1}").arg(snippetVariables().join(QStringLiteral("} {"))));
    variables->setWordWrap(true);
    Theme::setRole(variables, "hint");
    addToForm(variables);
    addToForm(m_active);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        const QStringList unknown = unknownVariables(m_text->toPlainText());
        if (!unknown.isEmpty())
            m_textField->setError(tr("没有变量{%1}。").arg(unknown.first()));
    });
}

void SnippetSection::refresh()
{
    m_context.ask(
        this, OfficeThread::Priority::Read,
        [](Office &office) -> Result<Loaded> {
            auto snippets = SnippetService(office).list(true);
            if (!snippets)
                return snippets.error();
            return Loaded{std::move(snippets).value(), categoryChoices(*office.reference()), office.actor()};
        },
        m_context.orTell([this](const Loaded &loaded) {
            m_snippets = loaded.snippets;
            m_actor = loaded.actor;
            m_category->setChoices(loaded.categories);
            showRecords();
        }));
}

std::vector<qint64> SnippetSection::matching(const QString &words) const
{
    std::vector<qint64> ids;
    for (const Snippet &each : m_snippets) {
        if (matches(words, {each.code, each.title, each.text}))
            ids.push_back(each.id.value);
    }
    return ids;
}

const Snippet &SnippetSection::snippet(qint64 id) const
{
    static const Snippet none;
    const auto found = std::ranges::find(m_snippets, SnippetId{id}, &Snippet::id);
    return found == m_snippets.end() ? none : *found;
}

TextTableModel::Row SnippetSection::row(qint64 id) const
{
    const Snippet &shown = snippet(id);
    TextTableModel::Row cells{shown.code, shown.title, shown.owner.isEmpty() ? tr("共用") : tr("自己"),
                              QString(shown.text).replace(u'\n', u' ')};
    if (!shown.active) {
        cells[1].text = tr("%1（停用）").arg(shown.title);
        for (TextCell &cell : cells)
            cell.color = Theme::Token::Dim;
    }
    return cells;
}

void SnippetSection::showRecord(qint64 id)
{
    const Snippet shown = snippet(id);
    m_code->setText(shown.code);
    m_title->setText(shown.title);
    m_owner->clear();
    m_owner->addItem(tr("大家共用"), QString());
    m_owner->addItem(tr("只给自己（%1）").arg(m_actor), m_actor);
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(shown.owner)));
    m_category->choose(shown.category.value);
    m_text->setPlainText(shown.text);
    m_active->setChecked(shown.active);
    m_snippet = shown;
    m_snippet = edited();
}

Snippet SnippetSection::edited() const
{
    Snippet changed = m_snippet;
    changed.code = m_code->text();
    changed.title = m_title->text();
    changed.owner = m_owner->currentData().toString();
    changed.category.value = chosenOr(m_category, m_snippet.category.value);
    changed.text = m_text->toPlainText();
    changed.active = m_active->isChecked();
    return changed;
}

void SnippetSection::store()
{
    m_context.ask(
        this, OfficeThread::Priority::Save,
        [changed = edited()](Office &office) { return SnippetService(office).save(changed); },
        [this](const Result<Snippet> &saved) {
            if (saved)
                stored(saved->id.value, tr("已保存“;;%1”").arg(saved->code));
            else
                refused(saved.error());
        });
}

LabelledField *SnippetSection::fieldOf(const Error &) const
{
    const QString text = m_text->toPlainText();
    const bool isText = !m_code->text().trimmed().isEmpty() &&
                        (text.trimmed().isEmpty() || text.size() > SnippetService::textLimit ||
                         !unknownVariables(text).isEmpty());
    return isText ? m_textField : m_codeField;
}

} // namespace jiesu
