// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

/// A disk that fails on demand: a SQLite VFS in front of the real one. The n-th write, sync, truncation or
/// deletion after arm(n) fails, and with it every later one until disarm(). It offers no shared memory, so it
/// also proves that an office works without a -shm file.
class FaultVfs final
{
public:
    /// Puts itself in front as the default VFS, until destroyed. One at a time.
    FaultVfs();
    ~FaultVfs();
    FaultVfs(const FaultVfs &) = delete;
    FaultVfs &operator=(const FaultVfs &) = delete;

    /// @param code SQLITE_FULL, or SQLITE_IOERR for the error code that belongs to the failing operation
    void arm(int operation, int code);
    void disarm();
    /// True if an operation has failed since arm().
    [[nodiscard]] bool fired() const;
};
