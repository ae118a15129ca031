// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/hotspotservice.h"
#include "service/repeatedmatters.h"

#include <QObject>
#include <QThreadPool>

namespace jiesu {

class OfficeContext;

/// Finds the repeated matters of some days without holding up anybody: the texts are read slice by slice, and
/// compared on a thread of their own.
class MatterSearch final : public QObject
{
    Q_OBJECT
public:
    /// @param context must outlive it
    explicit MatterSearch(OfficeContext &context, QObject *parent = nullptr);
    ~MatterSearch() override;

    /// found() follows, unless it is started anew before, or failed().
    void start(const Period &period, int least);
    /// Waits for what is being compared; found() still comes later, through the event loop. For tests.
    void wait() { m_pool.waitForDone(); }

signals:
    void found(const std::vector<jiesu::RepeatedMatter> &matters);
    void failed(const jiesu::Error &error);

private:
    struct Slice
    {
        std::vector<HotSpotStore::Matter> matters;
        std::shared_ptr<const ReferenceData> reference;
    };
    void readOn();
    void compare(const std::shared_ptr<const ReferenceData> &reference);

    OfficeContext &m_context;
    QThreadPool m_pool;
    std::optional<Period> m_period;
    int m_least = 0;
    std::vector<HotSpotStore::Matter> m_read;
    int m_question = 0;
};

} // namespace jiesu
