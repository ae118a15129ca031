// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/sheeterrors.h"
#include "sheet/workbookparts.h"
#include "sheet/xmlscanner.h"

namespace jiesu {

/// Joins the runs of rich text and leaves out phonetic guides (rPh).
class SharedStringsHandler final : public XmlHandler
{
public:
    explicit SharedStringsHandler(SharedStrings &strings)
        : m_strings(strings)
    {
    }

    void startElement(std::string_view name, const char *const *) override
    {
        if (name == "t")
            m_inText = m_inItem && !m_inPhonetic;
        else if (name == "si")
            m_inItem = true;
        else if (name == "rPh")
            m_inPhonetic = true;
    }
    void endElement(std::string_view name) override
    {
        if (name == "t")
            m_inText = false;
        else if (name == "rPh")
            m_inPhonetic = false;
        else if (name == "si") {
            m_inItem = false;
            if (hasRoom())
                m_strings.m_ends.push_back(static_cast<unsigned>(m_strings.m_texts.size()));
        }
    }
    void characters(std::string_view text) override
    {
        if (m_inText && hasRoom())
            m_strings.m_texts.append(text);
    }

    /// Once false, what was collected is of no use.
    [[nodiscard]] bool hasRoom() const
    {
        return m_strings.m_texts.size() + m_strings.m_ends.size() * sizeof(unsigned) <
               SharedStrings::memoryLimit;
    }

private:
    SharedStrings &m_strings;
    bool m_inItem = false;
    bool m_inPhonetic = false;
    bool m_inText = false;
};

Result<Done> SharedStrings::read(ZipArchive &archive, const QByteArray &name,
                                 const std::function<bool()> &cancelled)
{
    SharedStringsHandler handler(*this);
    if (auto done = readPart(archive, name, handler, cancelled); !done)
        return done.error();
    if (!handler.hasRoom())
        return sheeterror::suspicious();
    return Done{};
}

std::string_view SharedStrings::at(size_t index) const
{
    const size_t begin = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_texts).substr(begin, m_ends[index] - begin);
}

} // namespace jiesu
