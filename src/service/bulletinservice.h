// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bulletinrecord.h"
#include "domain/exportrecord.h"
#include "report/bulletintemplate.h"
#include "service/bulletincollection.h"

namespace jiesu {

/// The entities of the history that tell of bulletins.
inline const QString bulletinEditEntity = QStringLiteral("bulletin_edit");
inline const QString bulletinTemplateEntity = QStringLiteral("bulletin_template");

/// Which bulletin is meant.
struct BulletinRequest
{
    QString templateCode; ///< empty: the first one that is offered for the period
    Period period;
    Scope scope;
    QString rule; ///< as BoardRequest::rule
};

/// A template as it is chosen from.
struct ListedTemplate
{
    BulletinTemplate definition;
    bool isOwn = false; ///< stored in the office, perhaps in place of one that comes with the program
};

/// A bulletin with what it was made from.
struct MadeBulletin
{
    BulletinRequest request; ///< with the template and the rule that were found
    AssessmentRule rule;
    QString name; ///< "区环卫中心 2022年3月 月通报": of files
    Bulletin bulletin;
    LineFigures rates;
    ColumnFigures volume;
};

/// Bulletins (通报): templates filled with the figures of a period, in which sentences written by hand stand
/// in place of the generated ones. A change is one act with its history, on the office's thread; see
/// ActService for undoing it.
class BulletinService final
{
public:
    /// Longest sentence, in UTF-16 units.
    static constexpr qsizetype textLimit = 2000;

    explicit BulletinService(Office &office)
        : m_office(office)
    {
    }

    /// Those that come with the program, in their order, then the office's own.
    [[nodiscard]] std::vector<ListedTemplate> templates();
    /// Stores a template of the office's own, or its change of one that comes with the program. Invalid as
    /// readBulletinTemplate().
    [[nodiscard]] Result<BulletinTemplate> saveTemplate(const QByteArray &json);
    /// Takes the office's own template away; one that comes with the program stands again. NotFound: there is
    /// no own one of this code.
    [[nodiscard]] Result<Done> removeTemplate(const QString &code);

    /// Writes a template as a file for other offices and enters it in the register. NotFound, Unavailable.
    [[nodiscard]] Result<ExportRecord> exportTemplate(const QString &code, const QString &path);

    /// NotFound for an unknown template or rule.
    [[nodiscard]] Result<MadeBulletin> make(const BulletinRequest &request);
    /// Puts @p text in the place of a sentence of @p made; an empty one leaves the sentence out, and the
    /// generated one lets it be generated again. What it stands on is what the sentence says now. Invalid for
    /// a text that is too long, NotFound for a sentence that the bulletin does not have, Conflict if it was
    /// written since.
    [[nodiscard]] Result<Done> writeSentence(const MadeBulletin &made, const QString &sentence,
                                             const QString &text);

private:
    [[nodiscard]] BulletinEdit identity(const BulletinRequest &request) const;
    void applyEdits(MadeBulletin &made, const BulletinFigures &figures);

    Office &m_office;
};

/// The template that is offered first for a period: the first whose `periods` have its kind, else the first.
[[nodiscard]] const BulletinTemplate &templateFor(const std::vector<ListedTemplate> &templates,
                                                  const Period &period);

} // namespace jiesu
