// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "support/clock.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

/// What a dispatcher says and looks up while a citizen is on the line.
namespace jiesu {

/// A text that is inserted by its code: ";;漏水".
struct Snippet
{
    SnippetId id;
    qint64 revision = 0;
    QString code;        ///< "漏水"; one word, unique for its owner
    QString title;       ///< what the list shows
    QString text;        ///< with variables: see expandSnippet()
    QString owner;       ///< whose own it is; empty: shared by all
    CategoryId category; ///< offered first for cases of this category; may be unset
    bool active = true;
    friend bool operator==(const Snippet &, const Snippet &) = default;
};

/// An answer to a question that citizens ask.
struct KnowledgeEntry
{
    KnowledgeId id;
    qint64 revision = 0;
    CategoryId category; ///< unset: for every category
    QString title;
    QString text;
    QString source;                  ///< where the fact comes from: "《…条例》第十五条"
    std::optional<QDate> validUntil; ///< the last day, office time
    bool active = true;

    [[nodiscard]] bool isExpired(QDate today) const { return validUntil && *validUntil < today; }
    friend bool operator==(const KnowledgeEntry &, const KnowledgeEntry &) = default;
};

/// A question nobody could answer at once.
struct OpenQuestion
{
    QuestionId id;
    QString text;
    Instant at{};
    QString actor;
    CaseId complaint; ///< the call it came with; may be unset
    std::optional<Instant> answeredAt;
    QString answer;
    friend bool operator==(const OpenQuestion &, const OpenQuestion &) = default;
};

/// The names that may stand in braces in a snippet's text: 来电人, 点位, 承办, 时限, 今天.
[[nodiscard]] const QStringList &snippetVariables();
/// The names in braces that are none of them; for telling a slip of the pen before it is saved.
[[nodiscard]] QStringList unknownVariables(const QString &text);
/// Puts each value in the place of its variable, once: braces inside a value stay. A variable without a value
/// stays as it is, so that one sees what is missing.
[[nodiscard]] QString expandSnippet(const QString &text, const QHash<QString, QString> &values);

} // namespace jiesu
