// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace jiesu {

/// Hands blocks of work from one thread to another, in order and only a few ahead, so that both are busy and
/// the memory stays bounded. One giver, one taker; either may stop first.
template <class Block> class Handover final
{
public:
    /// @param room blocks that may wait, at least 1
    explicit Handover(std::size_t room)
        : m_room(room)
    {
    }

    /// Waits for room. False where the taker has stopped: what is given is not wanted any more.
    [[nodiscard]] bool give(Block block)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_blocks.size() < m_room || m_stopped; });
        if (m_stopped)
            return false;
        m_blocks.push_back(std::move(block));
        m_changed.notify_all();
        return true;
    }

    /// Waits for a block. Nothing after the last one.
    [[nodiscard]] std::optional<Block> take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_blocks.empty() || m_finished; });
        if (m_blocks.empty())
            return std::nullopt;
        std::optional<Block> block(std::move(m_blocks.front()));
        m_blocks.pop_front();
        m_changed.notify_all();
        return block;
    }

    /// The giver has given all.
    void finish() { set(m_finished); }
    /// The taker takes no more.
    void stop() { set(m_stopped); }

private:
    void set(bool &flag)
    {
        const std::lock_guard lock(m_mutex);
        flag = true;
        m_changed.notify_all();
    }

    std::size_t m_room;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Block> m_blocks;
    bool m_finished = false;
    bool m_stopped = false;
};

} // namespace jiesu
