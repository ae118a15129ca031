// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/jsonfields.h"

#include "domain/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JsonFields)
};

/// The value whose code is @p json; codes only, because a file is written by a program.
std::optional<int> valueOfCode(std::span<const Choice> list, const QJsonValue &json)
{
    const QString code = json.toString();
    const auto found =
        std::ranges::find_if(list, [&](const Choice &c) { return code == QLatin1String(c.code); });
    return found == list.end() ? std::nullopt : std::optional(found->value);
}

Error invalid(const QString &happened)
{
    return {ErrorKind::Invalid, happened, Words::tr("没有写入任何内容。"), Words::tr("请改正后再试。")};
}

} // namespace

JsonFields::JsonFields(QJsonObject object, QString what)
    : m_object(std::move(object))
    , m_what(std::move(what))
{
}

void JsonFields::read(const char *key, QString &value)
{
    const QJsonValue json = take(key);
    if (json.isString())
        value = text::tidy(json.toString());
    else if (!json.isUndefined())
        refuse(key);
}

void JsonFields::read(const char *key, bool &value)
{
    const QJsonValue json = take(key);
    if (json.isBool())
        value = json.toBool();
    else if (!json.isUndefined())
        refuse(key);
}

void JsonFields::read(const char *key, int &value, int least, int greatest)
{
    qint64 wide = value;
    read(key, wide, least, greatest);
    value = int(wide);
}

void JsonFields::read(const char *key, qint64 &value, qint64 least, qint64 greatest)
{
    const QJsonValue json = take(key);
    if (json.isUndefined())
        return;
    const double number = json.toDouble(std::nan(""));
    if (number >= double(least) && number <= double(greatest) && std::floor(number) >= number)
        value = qint64(number);
    else
        refuse(key);
}

void JsonFields::read(const char *key, QDate &value)
{
    const QJsonValue json = take(key);
    if (json.isUndefined())
        return;
    const QDate day = QDate::fromString(json.toString(), QStringLiteral("yyyy-MM-dd"));
    if (day.isValid())
        value = day;
    else
        refuse(key);
}

void JsonFields::read(const char *key, QTime &value)
{
    const QJsonValue json = take(key);
    if (json.isUndefined())
        return;
    const QTime time = QTime::fromString(json.toString(), QStringLiteral("HH:mm"));
    if (time.isValid())
        value = time;
    else
        refuse(key);
}

QJsonArray JsonFields::array(const char *key)
{
    const QJsonValue json = take(key);
    if (!json.isUndefined() && !json.isArray())
        refuse(key);
    return json.toArray();
}

JsonFields JsonFields::object(const char *key)
{
    const QJsonValue json = take(key);
    if (!json.isUndefined() && !json.isObject())
        refuse(key);
    return {json.toObject(), m_what};
}

void JsonFields::include(const JsonFields &part)
{
    if (const std::optional<Error> error = part.error(); error && m_failure.isEmpty())
        m_failure = error->happened;
}

void JsonFields::fail(const QString &sentence)
{
    if (m_failure.isEmpty())
        m_failure = sentence;
}

std::optional<Error> JsonFields::error() const
{
    if (!m_failure.isEmpty())
        return invalid(m_failure);
    for (const QString &key : m_object.keys()) {
        if (!m_asked.contains(key))
            return invalid(Words::tr("%1中有不认识的项目“%2”。").arg(m_what, key));
    }
    return {};
}

QJsonValue JsonFields::take(const char *key)
{
    const QString name = QString::fromLatin1(key);
    m_asked.insert(name);
    return m_object.contains(name) ? m_object.value(name) : QJsonValue(QJsonValue::Undefined);
}

void JsonFields::refuse(const char *key)
{
    fail(Words::tr("%1中“%2”的值不能用。").arg(m_what, QString::fromLatin1(key)));
}

std::optional<int> JsonFields::chosen(const char *key, std::span<const Choice> list)
{
    const QJsonValue json = take(key);
    if (json.isUndefined())
        return {};
    const std::optional<int> value = valueOfCode(list, json);
    if (!value)
        refuse(key);
    return value;
}

std::optional<std::vector<int>> JsonFields::allChosen(const char *key, std::span<const Choice> list)
{
    const QJsonValue json = take(key);
    if (json.isUndefined())
        return {};
    std::vector<int> values;
    bool known = json.isArray();
    for (const QJsonValue &item : json.toArray()) {
        const std::optional<int> value = valueOfCode(list, item);
        known = known && value;
        values.push_back(value.value_or(0));
    }
    if (known)
        return values;
    refuse(key);
    return {};
}

Result<QJsonObject> readJsonObject(const QByteArray &json, const QString &what)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isObject())
        return document.object();
    return invalid(Words::tr("%1不是可读的 JSON 内容。").arg(what));
}

} // namespace jiesu
