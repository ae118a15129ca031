// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/mattersearch.h"

#include "ui/officecontext.h"

namespace jiesu {

MatterSearch::MatterSearch(OfficeContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

MatterSearch::~MatterSearch()
{
    m_pool.waitForDone();
}

void MatterSearch::start(const Period &period, int least)
{
    ++m_question;
    m_period = period;
    m_least = least;
    m_read.clear();
    readOn();
}

void MatterSearch::readOn()
{
    const auto after = m_read.empty() ? std::nullopt : std::optional(m_read.back().key);
    m_context.office
        .run(OfficeThread::Priority::Long,
             [period = *m_period, after](Office &office) {
                 return Slice{mattersOf(office, period, after, matterSlice), office.reference()};
             })
        .then(&m_context, whileAlive(this, [this, question = m_question](const Result<Slice> &slice) {
            if (question != m_question)
                return;
            if (!slice)
                return emit failed(slice.error());
            m_read.insert(m_read.end(), slice->matters.begin(), slice->matters.end());
            if (slice->matters.size() < std::size_t(matterSlice))
                compare(slice->reference);
            else
                readOn();
        }));
}

void MatterSearch::compare(const std::shared_ptr<const ReferenceData> &reference)
{
    auto promise = std::make_shared<QPromise<Matters>>();
    promise->start();
    m_pool.start([promise, reference, read = std::exchange(m_read, {}), least = m_least] {
        promise->addResult(repeatedMatters(read, *reference, least));
        promise->finish();
    });
    promise->future().then(&m_context,
                           whileAlive(this, [this, question = m_question](const Matters &matters) {
                               if (question == m_question)
                                   emit found(matters);
                           }));
}

} // namespace jiesu
