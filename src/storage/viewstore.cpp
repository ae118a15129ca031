// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/viewstore.h"

#include "storage/storedvalues.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ViewStore)
};

QString definitionOf(const CaseView &view)
{
    const QJsonObject json{{QStringLiteral("filter"), toJson(view.filter)},
                           {QStringLiteral("line"), view.line},
                           {QStringLiteral("look"), toJson(view.look)}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

bool readDefinition(CaseView &view, const QString &definition)
{
    const QJsonObject json = QJsonDocument::fromJson(definition.toUtf8()).object();
    const auto filter = caseFilterFromJson(json.value(QStringLiteral("filter")).toObject());
    const auto look = listLookFromJson(json.value(QStringLiteral("look")).toObject());
    if (!filter || !look)
        return false;
    view.filter = *filter;
    view.look = *look;
    view.line = json.value(QStringLiteral("line")).toString();
    return true;
}

} // namespace

std::vector<CaseView> ViewStore::all(const QString &owner)
{
    Statement &rows = m_database.statement(QStringLiteral(
        "SELECT id, revision, name, definition FROM saved_view WHERE owner = ? ORDER BY position, id"));
    std::vector<CaseView> views;
    rows.run({owner});
    while (rows.next()) {
        CaseView view;
        view.id.value = rows.integer(0);
        view.revision = rows.integer(1);
        view.owner = owner;
        view.name = rows.text(2);
        if (readDefinition(view, rows.text(3)))
            views.push_back(std::move(view));
    }
    return views;
}

void ViewStore::save(CaseView &view)
{
    Statement &same =
        m_database.statement(QStringLiteral("SELECT id FROM saved_view WHERE owner = ? AND name = ?"));
    const qint64 other = same.run({view.owner, view.name}).firstInteger();
    if (other != 0 && other != view.id.value)
        throw StorageError({ErrorKind::Conflict, Words::tr("已有名为“%1”的视图。").arg(view.name),
                            Words::tr("没有保存任何改动。"), Words::tr("请换一个名称。")});
    if (!view.id.isSet()) {
        Statement &insert = m_database.statement(
            QStringLiteral("INSERT INTO saved_view (owner, position, name, definition) VALUES (?, "
                           "(SELECT coalesce(max(position), 0) + 1 FROM saved_view WHERE owner = ?), ?, ?)"));
        view.id.value = insert.run({view.owner, view.owner, view.name, definitionOf(view)}).insertedId();
        view.revision = 1;
        return;
    }
    Statement &update =
        m_database.statement(QStringLiteral("UPDATE saved_view SET revision = revision + 1, name = ?, "
                                            "definition = ? WHERE id = ? AND revision = ?"));
    update.run({view.name, definitionOf(view), view.id.value, view.revision});
    requireUpdated(m_database, update, QStringLiteral("saved_view"), view.id.value, Words::tr("视图"));
    ++view.revision;
}

void ViewStore::remove(SavedViewId id)
{
    m_database.statement(QStringLiteral("DELETE FROM saved_view WHERE id = ?")).run({id.value});
}

void ViewStore::arrange(const std::vector<SavedViewId> &ids)
{
    Statement &update =
        m_database.statement(QStringLiteral("UPDATE saved_view SET position = ? WHERE id = ?"));
    qint64 position = 0;
    for (const SavedViewId id : ids)
        update.run({++position, id.value});
}

} // namespace jiesu
