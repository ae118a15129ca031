// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casequery.h"
#include "service/officethread.h"
#include "support/clock.h"

#include <QObject>

namespace jiesu {

class Commands;
class Prompts;
class Settings;

/// What every page of an open office is built with. GUI thread only; outlives the pages.
class OfficeContext final : public QObject
{
    Q_OBJECT
public:
    OfficeContext(OfficeThread &thread, const Clock &officeClock, Commands &commandTable,
                  Prompts &modalPrompts, Settings &userSettings, QObject *parent = nullptr)
        : QObject(parent)
        , office(thread)
        , clock(officeClock)
        , commands(commandTable)
        , prompts(modalPrompts)
        , settings(userSettings)
    {
    }

    OfficeThread &office;
    const Clock &clock;
    Commands &commands;
    Prompts &prompts;
    Settings &settings;

signals:
    /// A page asks for the case page of one case.
    void openCase(jiesu::CaseId id);
    /// A page asks for the list behind a number; @p title says what the number was.
    void showCases(const jiesu::CaseFilter &filter, const QString &title);
    /// A page stored something: the others refresh when they are shown.
    void casesChanged();
    /// Units, places, categories, rules or the calendar changed.
    void referenceChanged();
};

} // namespace jiesu
