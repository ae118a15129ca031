// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultvfs.h"

namespace {

struct FaultFile
{
    sqlite3_file base;
    sqlite3_file *real; ///< lies behind this struct
};

sqlite3_vfs *realVfs = nullptr;
sqlite3_vfs faultVfs;
int remaining = 0; ///< operations until the failure; 0: not armed
int failureCode = SQLITE_IOERR;
bool hasFired = false;

sqlite3_file *real(sqlite3_file *file)
{
    return reinterpret_cast<FaultFile *>(file)->real;
}

/// SQLITE_OK, or the code with which this operation fails.
int fault(int ioCode)
{
    if (remaining == 0)
        return SQLITE_OK;
    if (remaining > 1) {
        --remaining;
        return SQLITE_OK;
    }
    hasFired = true;
    return failureCode == SQLITE_IOERR ? ioCode : failureCode;
}

int closeFile(sqlite3_file *file)
{
    return real(file)->pMethods->xClose(real(file));
}
int readFile(sqlite3_file *file, void *data, int size, sqlite3_int64 offset)
{
    return real(file)->pMethods->xRead(real(file), data, size, offset);
}
int writeFile(sqlite3_file *file, const void *data, int size, sqlite3_int64 offset)
{
    const int code = fault(SQLITE_IOERR_WRITE);
    return code != SQLITE_OK ? code : real(file)->pMethods->xWrite(real(file), data, size, offset);
}
int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const int code = fault(SQLITE_IOERR_TRUNCATE);
    return code != SQLITE_OK ? code : real(file)->pMethods->xTruncate(real(file), size);
}
int syncFile(sqlite3_file *file, int flags)
{
    const int code = fault(SQLITE_IOERR_FSYNC);
    return code != SQLITE_OK ? code : real(file)->pMethods->xSync(real(file), flags);
}
int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}
int lockFile(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xLock(real(file), level);
}
int unlockFile(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}
int checkReservedLock(sqlite3_file *file, int *result)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), result);
}
int fileControl(sqlite3_file *file, int operation, void *argument)
{
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}
int sectorSize(sqlite3_file *file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}
int deviceCharacteristics(sqlite3_file *file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

const sqlite3_io_methods methods = {1,
                                    closeFile,
                                    readFile,
                                    writeFile,
                                    truncateFile,
                                    syncFile,
                                    fileSize,
                                    lockFile,
                                    unlockFile,
                                    checkReservedLock,
                                    fileControl,
                                    sectorSize,
                                    deviceCharacteristics,
                                    nullptr,
                                    nullptr,
                                    nullptr,
                                    nullptr,
                                    nullptr,
                                    nullptr};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *wrapper = reinterpret_cast<FaultFile *>(file);
    wrapper->real = reinterpret_cast<sqlite3_file *>(wrapper + 1);
    wrapper->base.pMethods = nullptr;
    const int code = realVfs->xOpen(realVfs, name, wrapper->real, flags, outFlags);
    if (wrapper->real->pMethods)
        wrapper->base.pMethods = &methods;
    return code;
}
int deleteFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    const int code = fault(SQLITE_IOERR_DELETE);
    return code != SQLITE_OK ? code : realVfs->xDelete(realVfs, name, syncFolder);
}

} // namespace

FaultVfs::FaultVfs()
{
    realVfs = sqlite3_vfs_find(nullptr);
    faultVfs = *realVfs;
    faultVfs.zName = "fault";
    faultVfs.pNext = nullptr;
    faultVfs.szOsFile = int(sizeof(FaultFile)) + realVfs->szOsFile;
    faultVfs.xOpen = openFile;
    faultVfs.xDelete = deleteFile;
    sqlite3_vfs_register(&faultVfs, 1);
    disarm();
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_unregister(&faultVfs);
    sqlite3_vfs_register(realVfs, 1);
}

void FaultVfs::arm(int operation, int code)
{
    remaining = operation;
    failureCode = code;
    hasFired = false;
}

void FaultVfs::disarm()
{
    remaining = 0;
}

bool FaultVfs::fired() const
{
    return hasFired;
}
