// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/officethread.h"
#include "service/suggestionmodel.h"

#include <atomic>
#include <thread>

namespace jiesu {

/// What the office's file keeps for suggestions. On the office's thread.
///
/// Learning is due when nothing was learned yet and there are fewestCases, or when as many cases came in
/// since as a tenth of those learned, at least fewestCases. So a full model is made anew every 2,000 cases, a
/// small one more often.
class SuggestionService final
{
public:
    static constexpr int fewestCases = 50;
    /// The latest cases that are learned from: with 120 categories 40 s of one processor core, in proportion
    /// for fewer; invented cases gain nothing beyond 10,000 (tests/bench).
    static constexpr int mostCases = 20'000;
    /// Cases read at once: a few milliseconds of the office's thread.
    static constexpr int sliceCases = 500;

    explicit SuggestionService(Office &office)
        : m_store(office.database())
        , m_office(office)
    {
    }

    /// What was learned last; nullptr if nothing was, or it cannot be read (it will be learned again).
    [[nodiscard]] Result<SuggestionModelPtr> model();
    [[nodiscard]] Result<bool> isDue();
    [[nodiscard]] Result<CaseId> newestCase();

    struct Slice
    {
        std::vector<LearnableCase> cases;
        std::optional<CaseKey> next; ///< none: this was the last one
    };
    [[nodiscard]] Result<Slice> slice(std::optional<CaseKey> after);
    /// Keeps what learnSuggestions() gave, in one transaction. @return as model()
    [[nodiscard]] Result<SuggestionModelPtr> keep(std::vector<StoredSuggestionModel> learned,
                                                  CaseId newestCase);
    /// Reads, learns and keeps on the calling thread; for the command line.
    [[nodiscard]] Result<SuggestionModelPtr> learn();

private:
    SuggestionStore m_store;
    Office &m_office;
};

/// Learns in the background: reads slices through the office's thread at the lowest priority, so that nobody
/// waits longer than for one slice, and computes on a thread of its own. GUI thread; destroyed before the
/// OfficeThread it was given.
class SuggestionLearner final
{
public:
    explicit SuggestionLearner(OfficeThread &office)
        : m_office(office)
    {
    }
    /// Cancels and waits, at most for one category's plane.
    ~SuggestionLearner();
    SuggestionLearner(const SuggestionLearner &) = delete;
    SuggestionLearner &operator=(const SuggestionLearner &) = delete;

    /// Learns if it is due, or in any case with @p always. @return what is learned now, which may be nullptr;
    /// Cancelled after cancel(), and at once while another learning is running
    QFuture<Result<SuggestionModelPtr>> learn(bool always = false);
    void cancel() { m_cancelled = true; }

private:
    [[nodiscard]] Result<SuggestionModelPtr> run(bool always);
    [[nodiscard]] Result<std::vector<LearnableCase>> read();

    OfficeThread &m_office;
    std::atomic<bool> m_cancelled = false;
    std::atomic<bool> m_running = false;
    std::thread m_thread;
};

} // namespace jiesu
