// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QtEndian>

#include <bit>
#include <variant>
#include <vector>

namespace jiesu::test {

/// Makes a small .xls by hand: one compound file of one stream, BIFF8 with shared strings and numbers.
class XlsFile
{
public:
    using Cell = std::variant<std::monostate, QString, double>;
    using Sheet = std::pair<QString, std::vector<std::vector<Cell>>>;

    [[nodiscard]] static QByteArray made(const std::vector<Sheet> &sheets)
    {
        XlsFile file;
        QByteArrayList bodies;
        for (const Sheet &sheet : sheets)
            bodies << file.body(sheet.second);
        // The sheets' offsets are known once the part before them is: it is as long with any offset.
        const qsizetype globals = file.globals(sheets, bodies, 0).size();
        return container(file.globals(sheets, bodies, globals) + bodies.join());
    }

private:
    static QByteArray little(quint64 value, int bytes)
    {
        QByteArray result;
        for (int i = 0; i < bytes; ++i)
            result += char(value >> (8 * i) & 0xFF);
        return result;
    }
    static QByteArray record(quint16 kind, const QByteArray &content)
    {
        return little(kind, 2) + little(quint64(content.size()), 2) + content;
    }
    static QByteArray utf16(const QString &text)
    {
        return {reinterpret_cast<const char *>(text.utf16()), text.size() * 2};
    }
    static QByteArray begin(quint16 type)
    {
        return record(0x0809, little(0x0600, 2) + little(type, 2) + little(0x0DBB, 2) + little(0x07CC, 2) +
                                  little(0, 4) + little(6, 4));
    }

    QByteArray body(const std::vector<std::vector<Cell>> &rows)
    {
        size_t width = 0;
        QByteArray cells;
        for (size_t row = 0; row < rows.size(); ++row) {
            width = std::max(width, rows[row].size());
            for (size_t column = 0; column < rows[row].size(); ++column) {
                const QByteArray place = little(row, 2) + little(column, 2) + little(0, 2);
                if (const auto *text = std::get_if<QString>(&rows[row][column]))
                    cells += record(0x00FD, place + little(quint64(indexOf(*text)), 4));
                else if (const auto *number = std::get_if<double>(&rows[row][column]))
                    cells += record(0x0203, place + little(std::bit_cast<quint64>(*number), 8));
            }
        }
        const QByteArray size =
            little(0, 4) + little(rows.size(), 4) + little(0, 2) + little(width, 2) + little(0, 2);
        return begin(0x0010) + record(0x0200, size) + cells + record(0x000A, {});
    }

    QByteArray globals(const std::vector<Sheet> &sheets, const QByteArrayList &bodies, qsizetype offset) const
    {
        QByteArray names;
        for (qsizetype i = 0; i < bodies.size(); ++i) {
            const QString &name = sheets[size_t(i)].first;
            names += record(0x0085, little(quint64(offset), 4) + little(0, 2) +
                                        little(quint64(name.size()), 1) + little(1, 1) + utf16(name));
            offset += bodies[i].size();
        }
        QByteArray strings = little(quint64(m_strings.size()), 4) + little(quint64(m_strings.size()), 4);
        for (const QString &text : m_strings)
            strings += little(quint64(text.size()), 2) + little(1, 1) + utf16(text);
        return begin(0x0005) + record(0x0042, little(0x04B0, 2)) + names + record(0x00FC, strings) +
               record(0x000A, {});
    }

    qsizetype indexOf(const QString &text)
    {
        if (!m_strings.contains(text))
            m_strings << text;
        return m_strings.indexOf(text);
    }

    static QByteArray entry(const QString &name, int type, quint32 child, quint32 start, qsizetype size)
    {
        QByteArray bytes = utf16(name).leftJustified(64, '\0');
        bytes += little(quint64(name.size() + 1) * 2, 2) + little(quint64(type), 1) + little(1, 1);
        bytes += little(none, 4) + little(none, 4) + little(child, 4) + QByteArray(36, '\0');
        return bytes + little(start, 4) + little(quint64(size), 8);
    }

    /// Header, one sector of the allocation table, one of the directory, then the stream.
    static QByteArray container(QByteArray stream)
    {
        constexpr qsizetype sector = 512;
        constexpr qsizetype least = 4096; // a shorter stream would have to lie elsewhere
        stream = stream.leftJustified(std::max(least, (stream.size() + sector - 1) / sector * sector), '\0');
        const auto sectors = quint32(stream.size() / sector);
        QByteArray table = little(0xFFFFFFFD, 4) + little(end, 4);
        for (quint32 i = 0; i < sectors; ++i)
            table += little(i + 1 == sectors ? end : i + 3, 4);
        table = table.leftJustified(sector, '\xFF', true);
        QByteArray header = QByteArray::fromHex("D0CF11E0A1B11AE1") + QByteArray(16, '\0');
        header += little(0x003E, 2) + little(3, 2) + little(0xFFFE, 2) + little(9, 2) + little(6, 2) +
                  QByteArray(10, '\0');
        header += little(1, 4) + little(1, 4) + little(0, 4) + little(least, 4);
        header += little(end, 4) + little(0, 4) + little(end, 4) + little(0, 4) + little(0, 4);
        header = header.leftJustified(sector, '\xFF', true);
        const QByteArray directory = (entry(QStringLiteral("Root Entry"), 5, 1, end, 0) +
                                      entry(QStringLiteral("Workbook"), 2, none, 2, stream.size()))
                                         .leftJustified(sector, '\0');
        return header + table + directory + stream;
    }

    static constexpr quint32 none = 0xFFFFFFFF;
    static constexpr quint32 end = 0xFFFFFFFE;
    QStringList m_strings;
};

} // namespace jiesu::test
