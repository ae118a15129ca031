// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jiesu {

/// Takes from this process for good what a small job does not need, so that nothing that goes wrong in it
/// harms the computer: more memory than 1 GiB, more than 60 s of processor time, files larger than 1 GiB,
/// core dumps. Beyond a limit the process ends. False where the system does not know such limits. The memory
/// of a build with AddressSanitizer is not limited, since it reserves terabytes of addresses.
bool limitOwnResources();

} // namespace jiesu
