// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/childlimits.h"

#include <sys/resource.h>

namespace jiesu {

namespace {

constexpr rlim_t gibibyte = rlim_t(1) << 30;
constexpr rlim_t processorSeconds = 60;

#if defined(__SANITIZE_ADDRESS__)
constexpr bool limitsMemory = false;
#elif defined(__has_feature)
constexpr bool limitsMemory = !__has_feature(address_sanitizer);
#else
constexpr bool limitsMemory = true;
#endif

template <class Resource> bool limit(Resource resource, rlim_t most)
{
    const rlimit value{most, most};
    return setrlimit(resource, &value) == 0;
}

} // namespace

bool limitOwnResources()
{
    const bool memory = !limitsMemory || limit(RLIMIT_AS, gibibyte);
    const bool time = limit(RLIMIT_CPU, processorSeconds);
    const bool files = limit(RLIMIT_FSIZE, gibibyte);
    const bool dumps = limit(RLIMIT_CORE, 0);
    return memory && time && files && dumps;
}

} // namespace jiesu
