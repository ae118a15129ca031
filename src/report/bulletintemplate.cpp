// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/bulletintemplate.h"

#include "domain/refusal.h"
#include "domain/text.h"
#include "report/bulletintables.h"
#include "report/reporttext.h"
#include "report/sentencetemplate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BulletinTemplate)
};

using Block = BulletinTemplate::Block;

const QStringList periodKinds{QStringLiteral("month"), QStringLiteral("quarter"), QStringLiteral("week"),
                              QStringLiteral("day"), QStringLiteral("year")};

/// Reads a template and keeps the first thing that is wrong with it.
class TemplateReader
{
public:
    explicit TemplateReader(const QByteArray &json)
        : m_json(json)
    {
    }

    Result<BulletinTemplate> read()
    {
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(m_json, &problem);
        if (problem.error != QJsonParseError::NoError || !document.isObject())
            return failure(lineAt(problem.offset), Words::tr("这里不是完整的 JSON 内容。"));
        const QJsonObject object = document.object();
        BulletinTemplate made;
        made.json = m_json;
        allowKeys(object, {"code", "name", "language", "periods", "title", "subtitles", "blocks", "summary"});
        made.code = line(object, "code");
        made.name = line(object, "name");
        made.language = language(object);
        made.title = sentence({}, object.value(QLatin1String("title")).toString());
        made.periods = codes(object, "periods", periodKinds);
        for (const QJsonValue &subtitle : object.value(QLatin1String("subtitles")).toArray())
            made.subtitles.push_back(sentence({}, subtitle.toString()));
        for (const QJsonValue &each : object.value(QLatin1String("blocks")).toArray())
            made.blocks.push_back(block(each.toObject()));
        if (made.blocks.empty())
            fail(QStringLiteral("blocks"), Words::tr("没有内容（blocks）。"));
        made.summary = codes(object, "summary", m_codes.values());
        if (m_problem)
            return failure(lineAt(m_json.indexOf(m_problem->where.toUtf8())), m_problem->what);
        return made;
    }

private:
    static Error failure(qsizetype line, const QString &what)
    {
        return refused(ErrorKind::Invalid, Words::tr("通报模板第 %1 行：%2").arg(line).arg(what),
                       Words::tr("请照说明书里的模板写法改好再试。"));
    }
    /// The first line for what is found nowhere.
    [[nodiscard]] qsizetype lineAt(qsizetype offset) const
    {
        return m_json.left(std::max<qsizetype>(0, offset)).count('\n') + 1;
    }
    void fail(const QString &where, const QString &what)
    {
        if (!m_problem)
            m_problem = SentenceProblem{where, what};
    }
    void allowKeys(const QJsonObject &object, std::initializer_list<const char *> known)
    {
        for (const QString &key : object.keys()) {
            if (std::ranges::none_of(known, [&key](const char *each) { return key == QLatin1String(each); }))
                fail(u'"' + key + u'"', Words::tr("没有“%1”这一项。").arg(key));
        }
    }
    QString line(const QJsonObject &object, const char *key)
    {
        const QString read = text::tidyLine(object.value(QLatin1String(key)).toString());
        if (read.isEmpty())
            fail(QLatin1String(key), Words::tr("缺“%1”。").arg(QLatin1String(key)));
        return read;
    }
    Language language(const QJsonObject &object)
    {
        const QString code = object.value(QLatin1String("language")).toString(languageCode(reportLanguage));
        const auto known = languageOf(code);
        if (!known)
            fail(code, Words::tr("没有“%1”这种语言，应为 zh_CN 或 en。").arg(code));
        return known.value_or(reportLanguage);
    }
    QStringList codes(const QJsonObject &object, const char *key, const QStringList &known)
    {
        QStringList list;
        for (const QJsonValue &value : object.value(QLatin1String(key)).toArray()) {
            list << value.toString();
            if (!known.contains(list.back()))
                fail(list.back(), Words::tr("“%1”里不能有“%2”。").arg(QLatin1String(key), list.back()));
        }
        return list;
    }
    SentenceTemplate sentence(const QString &code, const QString &words)
    {
        std::optional<SentenceProblem> problem;
        SentenceTemplate parsed = parsedSentence(code, text::clean(words), problem);
        if (problem)
            fail(problem->where, problem->what);
        return parsed;
    }
    Block block(const QJsonObject &object)
    {
        using enum Block::Kind;
        allowKeys(object, {"heading", "paragraph", "table", "chart"});
        const auto value = [&object](const char *key) { return object.value(QLatin1String(key)); };
        if (object.size() != 1)
            fail(QStringLiteral("blocks"), Words::tr("每一段只能是标题、正文、表或图中的一种。"));
        if (value("heading").isString())
            return {Heading, {sentence({}, value("heading").toString())}, {}};
        if (value("table").isString())
            return {Table, {}, reference(value("table").toString(), bulletinTableCodes())};
        if (value("chart").isString())
            return {Chart, {}, reference(value("chart").toString(), bulletinChartCodes())};
        return {Paragraph, paragraph(value("paragraph").toArray()), {}};
    }
    QString reference(const QString &code, const QStringList &known)
    {
        if (!known.contains(code))
            fail(u'"' + code + u'"', Words::tr("没有“%1”这个图表。").arg(code));
        return code;
    }
    std::vector<SentenceTemplate> paragraph(const QJsonArray &array)
    {
        std::vector<SentenceTemplate> sentences;
        if (array.isEmpty())
            fail(QStringLiteral("paragraph"), Words::tr("有一段正文没有句子。"));
        for (const QJsonValue &value : array) {
            const QJsonObject object = value.toObject();
            allowKeys(object, {"code", "text"});
            const QString code = line(object, "code");
            if (m_codes.contains(code))
                fail(u'"' + code + u'"', Words::tr("句子代码“%1”用了两次。").arg(code));
            m_codes.insert(code);
            sentences.push_back(sentence(code, object.value(QLatin1String("text")).toString()));
        }
        return sentences;
    }

    QByteArray m_json;
    QSet<QString> m_codes;
    std::optional<SentenceProblem> m_problem;
};

QString textOf(const SentenceTemplate &sentence, const BulletinFigures &figures)
{
    return BulletinSentence{{}, filledSentence(sentence, figures), 0, {}, {}, {}, {}, {}}.text();
}

QString chartTitle(const QString &code)
{
    return code == QLatin1String("rates") ? Words::tr("近13个月三率") : Words::tr("受理量与同比降幅");
}

} // namespace

QStringList bulletinChartCodes()
{
    return {QStringLiteral("rates"), QStringLiteral("volume")};
}

Result<BulletinTemplate> readBulletinTemplate(const QByteArray &json)
{
    return TemplateReader(json).read();
}

Bulletin filledBulletin(const BulletinTemplate &definition, const BulletinFigures &figures)
{
    const WordsIn words(definition.language);
    Bulletin bulletin;
    bulletin.language = definition.language;
    bulletin.title = textOf(definition.title, figures);
    for (const SentenceTemplate &subtitle : definition.subtitles) {
        if (const QString line = textOf(subtitle, figures); !line.isEmpty())
            bulletin.subtitles << line;
    }
    int tables = 0;
    int charts = 0;
    for (const Block &block : definition.blocks) {
        if (block.kind == Block::Kind::Heading) {
            bulletin.blocks.emplace_back(BulletinHeading{textOf(block.sentences.front(), figures)});
        } else if (block.kind == Block::Kind::Table) {
            FigureTable table = bulletinTable(block.reference, figures);
            table.title = Words::tr("表%1　%2").arg(++tables).arg(table.title);
            bulletin.blocks.emplace_back(BulletinTable{block.reference, std::move(table)});
        } else if (block.kind == Block::Kind::Chart) {
            const QString title = Words::tr("图%1　%2").arg(++charts).arg(chartTitle(block.reference));
            bulletin.blocks.emplace_back(BulletinChart{block.reference, title});
        } else {
            BulletinParagraph paragraph;
            for (const SentenceTemplate &sentence : block.sentences) {
                BulletinSentence filled{
                    sentence.code, filledSentence(sentence, figures), 0, {}, {}, {}, {}, {}};
                filled.generated = filled.text();
                paragraph.sentences.push_back(std::move(filled));
            }
            bulletin.blocks.emplace_back(std::move(paragraph));
        }
    }
    bulletin.definitions = reporttext::definitions(figures.rule);
    bulletin.isDemo = figures.isDemo;
    bulletin.summary = summaryOf(definition, bulletin);
    return bulletin;
}

bool asksFor(const BulletinTemplate &definition, const QString &code)
{
    return std::ranges::any_of(definition.blocks, [&code](const Block &block) {
        const auto asks = [&code](const SentenceTemplate &sentence) {
            return std::ranges::any_of(sentence.parts, [&code](const SentencePart &part) {
                return part.kind != SentencePart::Kind::Text && part.text == code;
            });
        };
        return (block.kind == Block::Kind::Table && block.reference == code) ||
               std::ranges::any_of(block.sentences, asks);
    });
}

QString summaryOf(const BulletinTemplate &definition, const Bulletin &bulletin)
{
    QString summary;
    for (const BulletinSentence *sentence : bulletin.sentences()) {
        if (definition.summary.contains(sentence->code))
            summary += sentence->text();
    }
    return summary;
}

} // namespace jiesu
