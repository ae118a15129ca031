// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"

#include <QFuture>
#include <QPromise>

namespace jiesu {

/// The one database thread of the window. Work is handed over as a function on the Office and comes back as a
/// QFuture<Result<T>>; saves go ahead of reads, long work last. A page continues with
/// future.then(this, [](Result<T> r) {…}), which runs on the GUI thread and not at all once the page is gone.
class OfficeThread final
{
public:
    enum class Priority
    {
        Save, ///< something a person is waiting to have stored
        Read, ///< what a page shows
        Long  ///< import, export, report: may take seconds
    };

    /// Takes over @p office; it is used and closed on the new thread only.
    explicit OfficeThread(std::unique_ptr<Office> office);
    /// Finishes the work already handed over, closes the office, ends the thread.
    ~OfficeThread();

    /// @p work is called as work(Office &) on the database thread and returns T or Result<T>.
    template <class Work> auto run(Priority priority, Work work)
    {
        using ResultType = decltype(inResult([&] { return work(std::declval<Office &>()); }));
        auto promise = std::make_shared<QPromise<ResultType>>();
        promise->start();
        post(priority, [promise, work = std::move(work)](Office &office) mutable {
            promise->addResult(inResult([&] { return work(office); }));
            promise->finish();
        });
        return promise->future();
    }

    [[nodiscard]] QString path() const { return m_path; }

private:
    struct Private;
    void post(Priority priority, std::function<void(Office &)> work);

    QString m_path;
    std::unique_ptr<Private> d;
};

} // namespace jiesu
