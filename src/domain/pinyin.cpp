// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pinyin.h"

#include <QFile>
#include <QHash>

namespace jiesu {

namespace {

/// One line for each character: "957F zhang chang".
class ReadingTable
{
public:
    ReadingTable()
    {
        QFile file(QStringLiteral(":/pinyin/readings.txt"));
        if (file.open(QIODevice::ReadOnly))
            m_text = file.readAll();
        constexpr int characters = 42'000;
        constexpr int hexadecimal = 16;
        m_readings.reserve(characters);
        for (qsizetype start = 0; start < m_text.size();) {
            const qsizetype end = m_text.indexOf('\n', start);
            const QByteArrayView line = QByteArrayView(m_text).sliced(start, end - start);
            std::vector<QByteArrayView> words;
            for (qsizetype from = 0; from < line.size();) {
                const qsizetype space = line.indexOf(' ', from);
                const qsizetype to = space < 0 ? line.size() : space;
                words.push_back(line.sliced(from, to - from));
                from = to + 1;
            }
            const char32_t character = words.front().toByteArray().toUInt(nullptr, hexadecimal);
            words.erase(words.begin());
            m_readings.insert(character, std::move(words));
            start = end + 1;
        }
    }

    [[nodiscard]] const std::vector<QByteArrayView> &of(char32_t character) const
    {
        static const std::vector<QByteArrayView> none;
        const auto found = m_readings.constFind(character);
        return found == m_readings.cend() ? none : *found;
    }

private:
    QByteArray m_text;
    QHash<char32_t, std::vector<QByteArrayView>> m_readings; ///< views into m_text
};

} // namespace

const std::vector<QByteArrayView> &pinyinReadings(char32_t character)
{
    static const ReadingTable table;
    return table.of(character);
}

} // namespace jiesu
