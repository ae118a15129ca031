// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/bulletinservice.h"

#include "domain/refusal.h"
#include "domain/text.h"
#include "report/bulletinfields.h"
#include "service/act.h"
#include "service/recordhistory.h"
#include "service/ruleservice.h"
#include "storage/bulletinstore.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BulletinService)
};

const QString editAct = QStringLiteral("bulletin_edit");

/// The fields of a sentence with what they say: [["received","63"],…].
QString standing(const std::vector<BulletinRun> &runs)
{
    QJsonArray fields;
    for (const BulletinRun &run : runs) {
        if (!run.field.isEmpty())
            fields << QJsonArray{run.field, run.text};
    }
    return QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact));
}

/// What says something else now than when the sentence was written.
std::vector<MovedField> movedFields(const QString &standing, const BulletinFigures &figures)
{
    std::vector<MovedField> moved;
    for (const QJsonValue &each : QJsonDocument::fromJson(standing.toUtf8()).array()) {
        const QJsonArray pair = each.toArray();
        MovedField field{pair.at(0).toString(), pair.at(1).toString(), {}};
        field.now = bulletinFieldText(field.field, figures);
        if (field.now != field.before && std::ranges::find(moved, field) == moved.end())
            moved.push_back(std::move(field));
    }
    return moved;
}

BulletinSentence *findSentence(Bulletin &bulletin, const QString &code)
{
    for (BulletinBlock &block : bulletin.blocks) {
        auto *paragraph = std::get_if<BulletinParagraph>(&block);
        if (!paragraph)
            continue;
        const auto found = std::ranges::find(paragraph->sentences, code, &BulletinSentence::code);
        if (found != paragraph->sentences.end())
            return &*found;
    }
    return nullptr;
}

} // namespace

BulletinEdit BulletinService::identity(const BulletinRequest &request) const
{
    BulletinEdit edit;
    edit.templateCode = request.templateCode;
    edit.period = request.period.code();
    edit.unit = request.scope.unit;
    edit.street = request.scope.street;
    edit.rule = request.rule;
    return edit;
}

Result<MadeBulletin> BulletinService::make(const BulletinRequest &request)
{
    return inResult([&]() -> Result<MadeBulletin> {
        const Result<AssessmentRule> rule = ruleFor(m_office, request.period, request.rule);
        if (!rule)
            return rule.error();
        const std::vector<ListedTemplate> all = templates();
        const auto named = std::ranges::find_if(all, [&](const ListedTemplate &each) {
            return each.definition.code == request.templateCode ||
                   each.definition.name == request.templateCode;
        });
        if (named == all.end() && !request.templateCode.isEmpty())
            return refused(ErrorKind::NotFound, Words::tr("没有通报模板“%1”。").arg(request.templateCode),
                           Words::tr("请从模板列表中选。"));
        const BulletinTemplate &definition =
            named == all.end() ? templateFor(all, request.period) : named->definition;
        const WordsIn words(definition.language);
        BulletinMaterial material = bulletinMaterial(m_office, request.period, request.scope, *rule,
                                                     asksFor(definition, QStringLiteral("practices")));
        MadeBulletin made{
            request,
            *rule,
            Words::tr("%1 %2 %3").arg(material.figures.scope, request.period.title(), definition.name),
            filledBulletin(definition, material.figures),
            std::move(material.rates),
            std::move(material.volume)};
        made.request.templateCode = definition.code;
        made.request.rule = rule->code;
        applyEdits(made, material.figures);
        made.bulletin.summary = summaryOf(definition, made.bulletin);
        return made;
    });
}

void BulletinService::applyEdits(MadeBulletin &made, const BulletinFigures &figures)
{
    for (const BulletinEdit &edit :
         BulletinEditStore(m_office.database()).ofBulletin(identity(made.request))) {
        BulletinSentence *sentence = findSentence(made.bulletin, edit.sentence);
        if (!sentence)
            continue;
        sentence->moved = movedFields(edit.stoodOn, figures);
        sentence->revision = edit.revision;
        sentence->standing = standing(sentence->runs);
        sentence->writtenBy = edit.writtenBy;
        sentence->writtenAt = edit.writtenAt;
        sentence->runs.clear();
        if (!edit.text.isEmpty())
            sentence->runs.push_back({{}, edit.text});
    }
}

Result<Done> BulletinService::writeSentence(const MadeBulletin &made, const QString &code,
                                            const QString &text)
{
    const QString written = text::tidyLine(text);
    if (written.size() > textLimit)
        return refused(ErrorKind::Invalid, Words::tr("这一句超过 %1 字。").arg(textLimit),
                       Words::tr("请写短一些。"));
    return inResult([&]() -> Result<Done> {
        const auto sentences = made.bulletin.sentences();
        const auto seen = std::ranges::find(sentences, code, &BulletinSentence::code);
        if (seen == sentences.end())
            return refused(ErrorKind::NotFound, Words::tr("通报里没有这一句。"));
        const BulletinSentence &sentence = **seen;
        BulletinEditStore store(m_office.database());
        std::optional<BulletinEdit> before;
        for (BulletinEdit &edit : store.ofBulletin(identity(made.request))) {
            if (edit.sentence == code)
                before = std::move(edit);
        }
        if ((before ? before->revision : 0) != sentence.revision)
            return refused(ErrorKind::Conflict, Words::tr("这一句刚刚被别处改过。"),
                           Words::tr("请看一眼新的内容，再写一次。"));
        const bool isGenerated = written == text::tidyLine(sentence.generated);
        if (isGenerated && !before)
            return Done();
        Act act(m_office, editAct);
        BulletinEdit after = before.value_or(identity(made.request));
        after.sentence = code;
        after.text = written;
        after.generated = sentence.generated;
        after.stoodOn = sentence.isHandWritten() ? sentence.standing : standing(sentence.runs);
        after.writtenAt = m_office.now();
        after.writtenBy = m_office.actor();
        after.withdrawn = isGenerated;
        storeRecord(m_office, bulletinEditEntity, after, before, editAct, {});
        act.setSubject(made.name);
        act.commit();
        return Done();
    });
}

} // namespace jiesu
