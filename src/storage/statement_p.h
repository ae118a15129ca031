// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"
#include "storage/database.h"

namespace jiesu {

struct Statement::Private
{
    PreparedStatement statement;
    bool *mustReopen = nullptr; ///< of the database: set when the disk failed
    bool running = false;
    bool firstRowWaits = false; ///< run() has stepped to the first row, next() has not handed it out yet
    qint64 rowsAffected = 0;
    qint64 insertedId = 0;
    QByteArray texts; ///< the bound texts in UTF-8, one after the other, while the statement runs

    /// To the next row; false, and reset, after the last.
    bool step();
};

} // namespace jiesu
