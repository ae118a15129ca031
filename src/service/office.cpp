// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/office.h"

#include "service/act.h"
#include "service/masking.h"
#include "service/seed.h"

#include <QCoreApplication>
#include <QFile>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Office)
};

std::unique_ptr<Office> around(std::unique_ptr<Database> database, std::shared_ptr<const Clock> clock)
{
    auto office = std::make_unique<Office>(std::move(database), std::move(clock), QString());
    Session session;
    session.loginRequired = office->referenceStore().setting(loginSetting) == QLatin1String("1");
    office->setSession(session);
    return office;
}

} // namespace

Office::Office(std::unique_ptr<Database> database, std::shared_ptr<const Clock> clock, QString actor)
    : m_database(std::move(database))
    , m_clock(std::move(clock))
    , m_actor(std::move(actor))
{
}

Result<std::unique_ptr<Office>> Office::open(const QString &path, std::shared_ptr<const Clock> clock)
{
    return inResult([&] { return around(Database::open(path), std::move(clock)); });
}

Result<std::unique_ptr<Office>> Office::create(const QString &path, std::shared_ptr<const Clock> clock)
{
    auto made = inResult([&] { return around(Database::create(path), std::move(clock)); });
    if (!made)
        return made;
    if (auto seeded = seedReferenceTables(**made); !seeded) {
        made.value().reset();
        QFile::remove(path);
        return seeded.error();
    }
    return made;
}

std::unique_ptr<Office> Office::inMemory(std::shared_ptr<const Clock> clock)
{
    auto office = around(Database::inMemory(), std::move(clock));
    if (auto seeded = seedReferenceTables(*office); !seeded)
        throw StorageError(seeded.error());
    return office;
}

void Office::setSession(const Session &session)
{
    m_session = session;
    m_actor = session.user ? session.user->displayName
                           : referenceStore().setting(QStringLiteral("operator"), Words::tr("值班员"));
}

CaseStore Office::cases()
{
    return {*m_database, reference(), [this](CaseRow &row) { maskCaller(row, m_session); }};
}

void Office::takeStoredPlace(const Place &place)
{
    if (!m_reference)
        return;
    Place stored = place;
    stored.aliases.sort(); // as they are read
    m_reference = std::make_shared<const ReferenceData>(m_reference->withPlace(stored));
}

std::shared_ptr<const ReferenceData> Office::reference()
{
    if (!m_reference)
        m_reference = referenceStore().load();
    return m_reference;
}

const WorkCalendar &Office::calendar()
{
    if (!m_calendar)
        m_calendar = referenceStore().calendar();
    return *m_calendar;
}

Result<AssessmentRule> Office::rule(const QString &codeOrName)
{
    QStringList names;
    for (AssessmentRule &rule : rules()) {
        if (codeOrName.isEmpty() || rule.code == codeOrName || rule.name == codeOrName)
            return std::move(rule);
        names << rule.name;
    }
    return Error{ErrorKind::NotFound,
                 Words::tr("没有名为“%1”的考核规则。").arg(codeOrName),
                 {},
                 Words::tr("现有规则：%1。").arg(names.join(QStringLiteral("、")))};
}

HistoryStore Office::history()
{
    return HistoryStore(*m_database, m_act ? m_act->id() : ActId());
}

QString Office::name()
{
    return referenceStore().setting(QStringLiteral("office_name"), Words::tr("本单位"));
}

bool Office::isDemo()
{
    return referenceStore().setting(QStringLiteral("demo")) == QLatin1String("1");
}

} // namespace jiesu
