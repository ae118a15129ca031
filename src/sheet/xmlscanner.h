// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

struct XML_ParserStruct;

namespace jiesu {

/// Receives the events of an XmlScanner. Names come without their namespace prefix, because producers differ
/// in prefixes and in the two namespaces (transitional and strict) of the same vocabulary.
class XmlHandler
{
public:
    virtual ~XmlHandler() = default;
    /// @p attributes: name, value, name, value … nullptr; names with their prefix.
    virtual void startElement(std::string_view name, const char *const *attributes) = 0;
    virtual void endElement(std::string_view name) = 0;
    /// A piece of character data; one text may come in several.
    virtual void characters(std::string_view text) = 0;
};

/// The value of an attribute, by its name without prefix; nullptr when absent.
[[nodiscard]] const char *attribute(const char *const *attributes, std::string_view name);

/// Expat, fed piece by piece and able to pause after any element. Document type declarations are refused, and
/// with them every entity attack; so are nesting deeper than 64 and single tags beyond 8 MiB.
class XmlScanner
{
public:
    enum class State
    {
        Hungry,
        Paused,
        Finished,
        Failed
    };

    explicit XmlScanner(XmlHandler &handler);
    ~XmlScanner();
    XmlScanner(const XmlScanner &) = delete;
    XmlScanner &operator=(const XmlScanner &) = delete;

    /// Where to put the next @p size bytes before feed(); nullptr when memory is short.
    [[nodiscard]] char *buffer(int size);
    /// Parses @p size bytes of the buffer. @p last: the document ends with them.
    State feed(int size, bool last);
    /// Goes on after a pause.
    State resume();

    /// From within a handler: stop after this event so that the caller can take a row.
    void pause();
    /// From within a handler: the content is not acceptable.
    void fail();

private:
    struct Callbacks;
    State stateAfter(int status);

    XmlHandler &m_handler;
    XML_ParserStruct *m_parser;
    int m_depth = 0;
    long m_bytesSinceEvent = 0;
    bool m_last = false;
};

} // namespace jiesu
