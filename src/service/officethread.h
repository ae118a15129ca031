// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"

#include <QFuture>
#include <QPromise>

namespace jiesu {

/// The one database thread of the window. Work is handed over as a function on the Office and comes back as a
/// QFuture<Result<T>>; saves go ahead of reads, long work last. Pages ask through OfficeContext::ask().
class OfficeThread final
{
public:
    enum class Priority
    {
        Save, ///< something a person is waiting to have stored
        Read, ///< what a page shows
        Long  ///< import, export, report: may take seconds
    };

    /// Opens the office on the new thread by calling @p open there.
    using Opener = std::function<Result<std::unique_ptr<Office>>()>;
    explicit OfficeThread(Opener open);
    /// Finishes the work already handed over, closes the office, ends the thread.
    ~OfficeThread();
    OfficeThread(const OfficeThread &) = delete;
    OfficeThread &operator=(const OfficeThread &) = delete;

    /// How opening went. After an error, all work handed over is answered with the same error.
    [[nodiscard]] QFuture<Result<Done>> opened() const { return m_opened->future(); }

    /// @p work is called as work(Office &) on the database thread and returns T or Result<T>.
    template <class Work> auto run(Priority priority, Work work)
    {
        using ResultType = AsResult<std::invoke_result_t<Work &, Office &>>;
        auto promise = std::make_shared<QPromise<ResultType>>();
        promise->start();
        post(priority, [promise, work = std::move(work)](Office *office, const Error &closed) mutable {
            promise->addResult(office ? inResult([&] { return work(*office); }) : ResultType(closed));
            promise->finish();
        });
        return promise->future();
    }

    /// What the thread does: with the office, or without it and with the error that opening it gave.
    using Work = std::function<void(Office *, const Error &)>;
    void post(Priority priority, Work work);

private:
    struct Private;

    std::shared_ptr<QPromise<Result<Done>>> m_opened;
    std::unique_ptr<Private> d;
};

} // namespace jiesu
