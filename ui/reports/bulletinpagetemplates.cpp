// SPDX-License-Identifier: GPL-3.0-or-later
// Templates in and out of the page of bulletins.
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/reports/bulletinpage.h"

#include <QFile>

namespace jiesu {

namespace {

constexpr qint64 largestTemplate = 1 << 20;

} // namespace

void BulletinPage::importTemplate()
{
    const auto path = m_context.prompts.openFile(tr("导入通报模板"), tr("通报模板 (*.json)"));
    if (!path)
        return;
    storeTemplate([path = *path](Office &office) -> Result<QString> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.size() > largestTemplate)
            return Error{ErrorKind::Unavailable, tr("读不了文件 %1。").arg(path), tr("没有改动模板。"),
                         tr("请确认选的是通报模板。")};
        const auto saved = BulletinService(office).saveTemplate(file.readAll());
        return saved ? Result(saved->code) : Result<QString>(saved.error());
    });
}

void BulletinPage::exportTemplate()
{
    if (!m_answer)
        return;
    const QString code = m_answer->made.request.templateCode;
    const auto chosen = std::ranges::find_if(
        m_answer->templates, [&code](const ListedTemplate &each) { return each.definition.code == code; });
    const auto path = m_context.prompts.saveFile(
        tr("导出通报模板"), chosen->definition.name + QStringLiteral(".json"), tr("通报模板 (*.json)"));
    if (!path)
        return;
    m_context.ask(
        this, OfficeThread::Priority::Long,
        [code, path = *path](Office &office) -> Result<QString> {
            const auto given = BulletinService(office).exportTemplate(code, path);
            return given ? Result(tr("已存为 %1，发出登记 %2").arg(path, given->serial()))
                         : Result<QString>(given.error());
        },
        [this](const Result<QString> &written) { showWritten(written); });
}

void BulletinPage::removeTemplate()
{
    if (!m_answer)
        return;
    storeTemplate([code = m_answer->made.request.templateCode](Office &office) -> Result<QString> {
        const auto removed = BulletinService(office).removeTemplate(code);
        return removed ? Result(QString()) : Result<QString>(removed.error());
    });
}

/// @param work gives the code of the template that is shown then
void BulletinPage::storeTemplate(std::function<Result<QString>(Office &)> work)
{
    m_context.ask(this, OfficeThread::Priority::Save, std::move(work),
                  m_context.orTell([this](const QString &code) {
                      emit notice(tr("模板已改，可以撤销。"), StateKind::Good);
                      choose(code);
                  }));
}

} // namespace jiesu
