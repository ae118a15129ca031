// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace jiesu {

/// LibreOffice without a window, with a profile of its own.
class LibreOffice
{
public:
    [[nodiscard]] bool isInstalled() const { return !m_program.isEmpty(); }
    /// What @p source becomes in another format; empty where it cannot be opened.
    /// @param format as --convert-to takes it: "fods", or "csv:Text - txt - csv (StarCalc):124,34,76"
    [[nodiscard]] QString converted(const QString &source, const QString &format) const
    {
        QProcess process;
        process.start(m_program, {QStringLiteral("-env:UserInstallation=file://") +
                                      m_folder.filePath(QStringLiteral("profile")),
                                  QStringLiteral("--headless"), QStringLiteral("--convert-to"), format,
                                  QStringLiteral("--outdir"), m_folder.path(), source});
        constexpr int limit = 120'000;
        if (!process.waitForFinished(limit) || process.exitCode() != 0)
            return {};
        QFile made(
            m_folder.filePath(QFileInfo(source).completeBaseName() + u'.' + format.section(u':', 0, 0)));
        return made.open(QIODevice::ReadOnly) ? QString::fromUtf8(made.readAll()) : QString();
    }

private:
    QString m_program = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    QTemporaryDir m_folder;
};

} // namespace jiesu
