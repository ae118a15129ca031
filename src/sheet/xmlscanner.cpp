// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xmlscanner.h"

#include <cstring>
#include <expat.h>

namespace jiesu {

namespace {

constexpr int depthLimit = 64;
constexpr long tagLimit = 8L << 20;

std::string_view withoutPrefix(const char *name)
{
    const char *colon = std::strchr(name, ':');
    return colon ? colon + 1 : name;
}

} // namespace

const char *attribute(const char *const *attributes, std::string_view name)
{
    for (; *attributes; attributes += 2) {
        if (withoutPrefix(attributes[0]) == name)
            return attributes[1];
    }
    return nullptr;
}

struct XmlScanner::Callbacks
{
    static void start(void *user, const char *name, const char **attributes)
    {
        auto *self = static_cast<XmlScanner *>(user);
        self->m_bytesSinceEvent = 0;
        if (++self->m_depth > depthLimit)
            self->fail();
        else
            self->m_handler.startElement(withoutPrefix(name), attributes);
    }
    static void end(void *user, const char *name)
    {
        auto *self = static_cast<XmlScanner *>(user);
        self->m_bytesSinceEvent = 0;
        --self->m_depth;
        self->m_handler.endElement(withoutPrefix(name));
    }
    static void characters(void *user, const char *text, int size)
    {
        auto *self = static_cast<XmlScanner *>(user);
        self->m_bytesSinceEvent = 0;
        self->m_handler.characters({text, static_cast<size_t>(size)});
    }
    static void doctype(void *user, const char *, const char *, const char *, int)
    {
        static_cast<XmlScanner *>(user)->fail();
    }
};

XmlScanner::XmlScanner(XmlHandler &handler)
    : m_handler(handler)
    , m_parser(XML_ParserCreate(nullptr))
{
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, Callbacks::start, Callbacks::end);
    XML_SetCharacterDataHandler(m_parser, Callbacks::characters);
    XML_SetStartDoctypeDeclHandler(m_parser, Callbacks::doctype);
}

XmlScanner::~XmlScanner()
{
    XML_ParserFree(m_parser);
}

char *XmlScanner::buffer(int size)
{
    return static_cast<char *>(XML_GetBuffer(m_parser, size));
}

XmlScanner::State XmlScanner::feed(int size, bool last)
{
    m_last = last;
    m_bytesSinceEvent += size;
    if (m_bytesSinceEvent > tagLimit)
        return State::Failed;
    return stateAfter(XML_ParseBuffer(m_parser, size, last));
}

XmlScanner::State XmlScanner::resume()
{
    return stateAfter(XML_ResumeParser(m_parser));
}

XmlScanner::State XmlScanner::stateAfter(int status)
{
    if (status == XML_STATUS_ERROR)
        return State::Failed;
    if (status == XML_STATUS_SUSPENDED)
        return State::Paused;
    return m_last ? State::Finished : State::Hungry;
}

void XmlScanner::pause()
{
    XML_StopParser(m_parser, XML_TRUE);
}

void XmlScanner::fail()
{
    XML_StopParser(m_parser, XML_FALSE);
}

} // namespace jiesu
