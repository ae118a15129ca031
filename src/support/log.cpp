// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/log.h"

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace jiesu::log {

namespace {

std::shared_ptr<spdlog::logger> &logger()
{
    static std::shared_ptr<spdlog::logger> instance = [] {
        auto created =
            std::make_shared<spdlog::logger>("jiesu", std::make_shared<spdlog::sinks::stderr_sink_mt>());
        created->set_level(spdlog::level::warn);
        return created;
    }();
    return instance;
}

} // namespace

void toFile(const QString &path)
{
    constexpr std::size_t megabyte = 1024 * 1024;
    auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(path.toStdString(), megabyte, 3);
    logger() = std::make_shared<spdlog::logger>("jiesu", std::move(sink));
    logger()->flush_on(spdlog::level::info);
}

void info(const QString &text)
{
    logger()->info(text.toStdString());
}

void warning(const QString &text)
{
    logger()->warn(text.toStdString());
}

void error(const QString &text)
{
    logger()->error(text.toStdString());
}

} // namespace jiesu::log
