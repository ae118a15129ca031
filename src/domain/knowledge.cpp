// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/knowledge.h"

#include <QRegularExpression>

namespace jiesu {

namespace {

const QRegularExpression &braces()
{
    static const QRegularExpression pattern(QStringLiteral("\\{([^{}]*)\\}"));
    return pattern;
}

} // namespace

const QStringList &snippetVariables()
{
    static const QStringList names{QStringLiteral("来电人"), QStringLiteral("点位"), QStringLiteral("承办"),
                                   QStringLiteral("时限"), QStringLiteral("今天")};
    return names;
}

QStringList unknownVariables(const QString &text)
{
    QStringList unknown;
    for (auto found = braces().globalMatch(text); found.hasNext();) {
        const QString name = found.next().captured(1);
        if (!snippetVariables().contains(name) && !unknown.contains(name))
            unknown << name;
    }
    return unknown;
}

QString expandSnippet(const QString &text, const QHash<QString, QString> &values)
{
    QString expanded;
    qsizetype done = 0;
    for (auto found = braces().globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString value = values.value(match.captured(1));
        expanded += QStringView(text).mid(done, match.capturedStart() - done);
        expanded += value.isEmpty() ? match.captured() : value;
        done = match.capturedEnd();
    }
    return expanded + text.mid(done);
}

} // namespace jiesu
