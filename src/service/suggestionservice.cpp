// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/suggestionservice.h"

#include <QCoreApplication>

#include <iterator>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Suggestion)
};

constexpr int newShare = 10; ///< learned again after a tenth as many new cases

Error cancelledError()
{
    return {
        ErrorKind::Cancelled, Words::tr("学习已停止。"), Words::tr("案件没有改动，原来的建议照常使用。"), {}};
}

void append(std::vector<LearnableCase> &all, std::vector<LearnableCase> more)
{
    std::ranges::move(more, std::back_inserter(all));
}

bool isFull(const std::vector<LearnableCase> &cases)
{
    return cases.size() >= std::size_t(SuggestionService::mostCases);
}

} // namespace

Result<SuggestionModelPtr> SuggestionService::model()
{
    return inResult([this] {
        return SuggestionModel::of(m_store.load(QStringLiteral("category")),
                                   m_store.load(QStringLiteral("unit")));
    });
}

Result<bool> SuggestionService::isDue()
{
    return inResult([this]() -> bool {
        auto learned = m_store.load(QStringLiteral("category"));
        if (learned && !learned->definition.isEmpty() &&
            !SuggestionModel::of(learned, m_store.load(QStringLiteral("unit"))))
            learned.reset();
        const qint64 fresh = m_store.casesAfter(learned ? learned->newestCase : CaseId());
        return fresh >= std::max(fewestCases, learned ? learned->learned / newShare : 0);
    });
}

Result<CaseId> SuggestionService::newestCase()
{
    return inResult([this] { return m_store.newestCase(); });
}

Result<SuggestionService::Slice> SuggestionService::slice(std::optional<CaseKey> after)
{
    return inResult([&]() -> Slice {
        Slice slice;
        slice.next = after;
        slice.cases = m_store.slice(slice.next, sliceCases);
        return slice;
    });
}

Result<SuggestionModelPtr> SuggestionService::keep(std::vector<StoredSuggestionModel> learned,
                                                   CaseId newestCase)
{
    const Result<Done> kept = inResult([&]() -> Done {
        Transaction transaction(m_office.database());
        for (StoredSuggestionModel &each : learned) {
            each.trainedAt = m_office.now();
            each.newestCase = newestCase;
            m_store.save(each);
        }
        transaction.commit();
        return {};
    });
    if (!kept)
        return kept.error();
    return model();
}

Result<SuggestionModelPtr> SuggestionService::learn()
{
    const Result<CaseId> newest = newestCase();
    if (!newest)
        return newest.error();
    std::vector<LearnableCase> cases;
    std::optional<CaseKey> next;
    do {
        Result<Slice> read = slice(next);
        if (!read)
            return read.error();
        next = read->next;
        append(cases, std::move(read->cases));
    } while (next && !isFull(cases));
    return keep(*learnSuggestions(cases), *newest);
}

SuggestionLearner::~SuggestionLearner()
{
    cancel();
    if (m_thread.joinable())
        m_thread.join();
}

QFuture<Result<SuggestionModelPtr>> SuggestionLearner::learn(bool always)
{
    auto promise = std::make_shared<QPromise<Result<SuggestionModelPtr>>>();
    promise->start();
    if (m_running.exchange(true)) {
        promise->addResult(Result<SuggestionModelPtr>(cancelledError()));
        promise->finish();
        return promise->future();
    }
    if (m_thread.joinable())
        m_thread.join();
    m_cancelled = false;
    m_thread = std::thread([this, promise, always] {
        Result<SuggestionModelPtr> result = run(always);
        m_running = false;
        promise->addResult(std::move(result));
        promise->finish();
    });
    return promise->future();
}

Result<SuggestionModelPtr> SuggestionLearner::run(bool always)
{
    using enum OfficeThread::Priority;
    if (!always) {
        const Result<bool> due =
            m_office.run(Long, [](Office &office) { return SuggestionService(office).isDue(); }).result();
        if (!due)
            return due.error();
        if (!*due)
            return m_office.run(Long, [](Office &office) { return SuggestionService(office).model(); })
                .result();
    }
    const Result<CaseId> newest =
        m_office.run(Long, [](Office &office) { return SuggestionService(office).newestCase(); }).result();
    if (!newest)
        return newest.error();
    const Result<std::vector<LearnableCase>> cases = read();
    if (!cases)
        return cases.error();
    const auto learned = learnSuggestions(*cases, [this] { return m_cancelled.load(); });
    if (!learned)
        return cancelledError();
    return m_office
        .run(Long, [kept = *learned,
                    id = *newest](Office &office) { return SuggestionService(office).keep(kept, id); })
        .result();
}

Result<std::vector<LearnableCase>> SuggestionLearner::read()
{
    std::vector<LearnableCase> cases;
    std::optional<CaseKey> next;
    do {
        if (m_cancelled)
            return cancelledError();
        auto slice = m_office
                         .run(OfficeThread::Priority::Long,
                              [next](Office &office) { return SuggestionService(office).slice(next); })
                         .result();
        if (!slice)
            return slice.error();
        next = slice->next;
        append(cases, std::move(slice->cases));
    } while (next && !isFull(cases));
    return cases;
}

} // namespace jiesu
