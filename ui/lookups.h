// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/placeindex.h"
#include "service/officethread.h"
#include "ui/desk/choicelists.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>

namespace jiesu {

/// What pages look up while a person types, made once from the reference data and shared by them.
struct Lookups
{
    std::shared_ptr<const ReferenceData> reference; ///< nullptr: nothing was loaded yet
    ChoiceLists choices;
    std::shared_ptr<const PlaceIndex> places;
    std::shared_ptr<const PlaceIndex> areas; ///< streets and communities alone
    std::vector<PlaceId> points;             ///< all, also those out of use; the most used first
    QHash<PlaceId, qint64> uses;             ///< cases that name a place as the nearest they know
};

/// Keeps the lookups of an open office. The rows are read on the office's thread; what takes long with many
/// places is made of them on a thread of its own, and then put in the place of the former. GUI thread only;
/// goes after everything asked of the office's thread has been answered, and waits for the other one itself.
class LookupKeeper final : public QObject
{
    Q_OBJECT
public:
    explicit LookupKeeper(OfficeThread &office, QObject *parent = nullptr);
    ~LookupKeeper() override;

    [[nodiscard]] const Lookups &current() const { return m_current; }
    /// Makes them anew; changed() or failed() follows, once for several calls in a row.
    void load();
    /// Waits for what is being made; changed() still comes later, through the event loop. For tests.
    void wait() { m_pool.waitForDone(); }

signals:
    void changed();
    void failed(const jiesu::Error &error);

private:
    OfficeThread &m_office;
    QThreadPool m_pool;
    Lookups m_current;
    std::shared_ptr<std::atomic_int> m_generation = std::make_shared<std::atomic_int>();
};

} // namespace jiesu
