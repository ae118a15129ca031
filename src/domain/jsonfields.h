// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/choice.h"
#include "support/result.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QSet>
#include <QString>
#include <QTime>

#include <optional>
#include <vector>

namespace jiesu {

/// Reads the fields of one JSON object strictly: a field that is missing keeps the value it is read into, a
/// field of the wrong type or range and a field nobody asked for are errors. The first error is kept and
/// named; reading may go on after it.
class JsonFields final
{
public:
    /// @param what names the object in the error sentence: "考核规则", "时限类别“一般诉求”"
    JsonFields(QJsonObject object, QString what);

    /// Tidied (domain/text.h).
    void read(const char *key, QString &value);
    void read(const char *key, bool &value);
    void read(const char *key, int &value, int least, int greatest);
    void read(const char *key, qint64 &value, qint64 least, qint64 greatest);
    /// "2022-03-01".
    void read(const char *key, QDate &value);
    /// "08:30".
    void read(const char *key, QTime &value);
    /// An array inside; empty if missing.
    [[nodiscard]] QJsonArray array(const char *key);
    /// An object inside; empty if missing.
    [[nodiscard]] JsonFields object(const char *key);
    /// One of choices<E>(), by its code.
    template <class E> void choose(const char *key, E &value)
    {
        if (const std::optional<int> found = chosen(key, choices<E>()))
            value = E(*found);
    }
    /// An array of codes.
    template <class E> void chooseAll(const char *key, std::vector<E> &values)
    {
        if (const std::optional<std::vector<int>> found = allChosen(key, choices<E>())) {
            values.clear();
            for (const int value : *found)
                values.push_back(E(value));
        }
    }
    /// Takes over the first error of a part read through object().
    void include(const JsonFields &part);
    /// Notes an error of the caller's own, a sentence.
    void fail(const QString &sentence);
    /// The first error, or the first field that nobody read; nothing if the object is in order.
    [[nodiscard]] std::optional<Error> error() const;

private:
    [[nodiscard]] QJsonValue take(const char *key);
    void refuse(const char *key);
    [[nodiscard]] std::optional<int> chosen(const char *key, std::span<const Choice> list);
    [[nodiscard]] std::optional<std::vector<int>> allChosen(const char *key, std::span<const Choice> list);

    QJsonObject m_object;
    QString m_what;
    QSet<QString> m_asked;
    QString m_failure;
};

/// The object in @p json, or Invalid: @p what is not readable.
[[nodiscard]] Result<QJsonObject> readJsonObject(const QByteArray &json, const QString &what);

} // namespace jiesu
