// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/sourcepath.h"

#include <QFile>
#include <QString>
#include <QStringList>

#include <vector>

/// One worked example of docs/metrics.csv.
struct Example
{
    QString figure;
    QString input;
    QString expected;
};

/// The examples whose figure starts with one of @p prefixes; an empty list makes the calling test fail.
inline std::vector<Example> workedExamples(const QStringList &prefixes)
{
    std::vector<Example> examples;
    QFile file(jiesu::test::sourcePath(u"docs/metrics.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return examples;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList cells = lines[i].split(QLatin1Char(','));
        if (cells.size() < 3)
            continue;
        for (const QString &prefix : prefixes) {
            if (cells[0].startsWith(prefix))
                examples.push_back({cells[0], cells[1], cells[2]});
        }
    }
    return examples;
}
