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
    m_period = period;
    m_least = least;
    m_read.clear();
    readOn();
}

void MatterSearch::readOn()
{
    const auto after = m_read.empty() ? std::nullopt : std::optional(m_read.back().key);
    m_context.askLatest(
        this, m_question,
        [period = *m_period, after](Office &office) {
            return Slice{mattersOf(office, period, after, matterSlice), office.reference()};
        },
        [this](const Result<Slice> &slice) {
            if (!slice)
                return emit failed(slice.error());
            m_read.insert(m_read.end(), slice->matters.begin(), slice->matters.end());
            if (slice->matters.size() < std::size_t(matterSlice))
                compare(slice->reference);
            else
                readOn();
        },
        OfficeThread::Priority::Long);
}

void MatterSearch::compare(const std::shared_ptr<const ReferenceData> &reference)
{
    m_pool.start([this, reference, read = std::exchange(m_read, {}), least = m_least, question = m_question] {
        QMetaObject::invokeMethod(
            this,
            [this, question, matters = repeatedMatters(read, *reference, least)] {
                if (question == m_question)
                    emit found(matters);
            },
            Qt::QueuedConnection);
    });
}

} // namespace jiesu
