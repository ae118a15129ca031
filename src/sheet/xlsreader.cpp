// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xlsreader.h"

#include "sheet/sheeterrors.h"
#include "sheet/xlschild.h"

#include <QCoreApplication>
#include <QProcess>

namespace jiesu {

namespace {

constexpr int pollMilliseconds = 100;
constexpr int longestMilliseconds = 90'000; ///< the child's own limit of processor time ends it before
constexpr int rowsBetweenChecks = 256;
const QByteArray endLine = QByteArrayLiteral("end");

QString &childProgram()
{
    static QString program;
    return program;
}

/// Waits until the child is done; it is killed where nobody waits any more. @return false if it was
bool waitFor(QProcess &child, const std::function<bool()> &cancelled)
{
    for (int waited = 0; !child.waitForFinished(pollMilliseconds); waited += pollMilliseconds) {
        if (child.state() == QProcess::NotRunning)
            return true;
        if (waited < longestMilliseconds && !(cancelled && cancelled()))
            continue;
        child.kill();
        child.waitForFinished();
        return false;
    }
    return true;
}

} // namespace

void XlsReader::setProgram(const QString &path)
{
    childProgram() = path;
}

Result<std::unique_ptr<SheetReader>> XlsReader::open(const QString &path, const ReadOptions &options)
{
    std::unique_ptr<XlsReader> reader(new XlsReader(options));
    if (auto done = reader->runChild(path); !done)
        return done.error();
    if (auto done = reader->readNames(); !done)
        return done.error();
    return std::unique_ptr<SheetReader>(std::move(reader));
}

Result<Done> XlsReader::runChild(const QString &path)
{
    if (!m_rows.open())
        return sheeterror::unreadable(m_rows.error());
    QProcess child;
    child.setStandardOutputFile(m_rows.fileName());
    child.setStandardErrorFile(QProcess::nullDevice());
    child.setStandardInputFile(QProcess::nullDevice());
    const QString program =
        childProgram().isEmpty() ? QCoreApplication::applicationFilePath() : childProgram();
    child.start(program, {QString::fromLatin1(xlschild::word), path, m_options.sheetName});
    if (!child.waitForStarted())
        return sheeterror::unreadable(QFileDevice::ResourceError);
    if (!waitFor(child, m_options.cancelled))
        return m_options.cancelled && m_options.cancelled() ? sheeterror::cancelled()
                                                            : sheeterror::suspicious();
    if (child.exitStatus() == QProcess::NormalExit) {
        switch (child.exitCode()) {
        case xlschild::Done:
            return Done();
        case xlschild::Encrypted:
            return sheeterror::encrypted();
        case xlschild::NoSuchSheet:
            return sheeterror::noSuchSheet(m_options.sheetName);
        default:
            break;
        }
    }
    return sheeterror::damaged();
}

Result<Done> XlsReader::readNames()
{
    for (const QByteArray &name : nextLine())
        m_sheetNames << QString::fromUtf8(xlschild::unescaped(name));
    m_sheetName = QString::fromUtf8(xlschild::unescaped(nextLine().value(0)));
    if (m_sheetNames.isEmpty())
        return sheeterror::damaged();
    return Done();
}

QByteArrayList XlsReader::nextLine()
{
    QByteArray line = m_rows.readLine();
    if (!line.endsWith('\n'))
        return {};
    line.chop(1);
    return line.split('\t');
}

bool XlsReader::next(SheetRow &row)
{
    if (m_ended || m_error)
        return false;
    if (++m_rowsSinceCheck % rowsBetweenChecks == 0 && m_options.cancelled && m_options.cancelled()) {
        m_error = sheeterror::cancelled();
        return false;
    }
    const QByteArrayList fields = nextLine();
    m_ended = fields.value(0) == endLine;
    if (m_ended)
        return false;
    if (fields.isEmpty()) {
        m_error = sheeterror::damaged(row.number);
        return false;
    }
    row.number = fields[0].toInt();
    row.fieldCount = 0;
    row.cells.clear();
    for (const QByteArray &field : fields.mid(1)) {
        SheetCell cell;
        if (field.startsWith('N'))
            cell = {CellKind::Number, QString::fromLatin1(field.mid(1)), field.mid(1).toDouble()};
        else if (field.startsWith('T'))
            cell = {CellKind::Text, QString::fromUtf8(xlschild::unescaped(field.mid(1))), 0};
        row.cells.push_back(std::move(cell));
    }
    return true;
}

double XlsReader::progress() const
{
    return m_rows.size() > 0 ? double(m_rows.pos()) / double(m_rows.size()) : 1.0;
}

} // namespace jiesu
