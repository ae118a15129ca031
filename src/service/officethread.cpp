// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/officethread.h"

#include <array>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace jiesu {

namespace {

// After this long without work the WAL is emptied into the file, so that a copied file is whole.
constexpr std::chrono::seconds idleBeforeCheckpoint(5);

} // namespace

struct OfficeThread::Private
{
    std::unique_ptr<Office> office;
    std::mutex lock;
    std::condition_variable wake;
    Error closed;                           // why there is no office
    std::array<std::deque<Work>, 3> queues; // by priority
    bool ending = false;
    std::thread thread;

    Work takeNext()
    {
        for (auto &queue : queues) {
            if (!queue.empty()) {
                auto work = std::move(queue.front());
                queue.pop_front();
                return work;
            }
        }
        return {};
    }

    void loop()
    {
        bool checkpointed = true;
        std::unique_lock guard(lock);
        while (true) {
            if (auto work = takeNext()) {
                guard.unlock();
                work(office.get(), closed);
                checkpointed = false;
                guard.lock();
            } else if (ending) {
                break;
            } else if (wake.wait_for(guard, idleBeforeCheckpoint) == std::cv_status::timeout && office &&
                       !checkpointed) {
                guard.unlock();
                // A failed checkpoint loses nothing: the WAL is kept and tried again.
                (void)inResult([this] {
                    office->database().checkpoint();
                    return Done();
                });
                checkpointed = true;
                guard.lock();
            }
        }
        guard.unlock();
        office.reset();
    }
};

OfficeThread::OfficeThread(Opener open)
    : m_opened(std::make_shared<QPromise<Result<Done>>>())
    , d(std::make_unique<Private>())
{
    m_opened->start();
    d->thread = std::thread([this, open = std::move(open)] {
        auto office = open();
        if (office)
            d->office = std::move(office).value();
        else
            d->closed = office.error();
        m_opened->addResult(office ? Result<Done>(Done()) : Result<Done>(d->closed));
        m_opened->finish();
        d->loop();
    });
}

OfficeThread::~OfficeThread()
{
    {
        const std::lock_guard guard(d->lock);
        d->ending = true;
    }
    d->wake.notify_one();
    d->thread.join();
}

void OfficeThread::post(Priority priority, Work work)
{
    {
        const std::lock_guard guard(d->lock);
        d->queues[std::size_t(priority)].push_back(std::move(work));
    }
    d->wake.notify_one();
}

} // namespace jiesu
