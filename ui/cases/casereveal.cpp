// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel shows only when it is asked for, because it is written down who looked.
#include "service/revealservice.h"
#include "ui/cases/casefacts.h"
#include "ui/cases/casepanel.h"
#include "ui/cases/timeline.h"
#include "ui/cases/timelineview.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace jiesu {
namespace {

using Priority = OfficeThread::Priority;

QString originalsText(const std::vector<ImportOriginal> &originals)
{
    QStringList lines;
    for (const ImportOriginal &original : originals) {
        lines << CasePanel::tr("%1 第 %2 行").arg(original.fileName).arg(original.rowNumber);
        const QJsonObject cells = QJsonDocument::fromJson(original.cells.toUtf8()).object();
        for (auto cell = cells.begin(); cell != cells.end(); ++cell)
            lines << QStringLiteral("%1：%2").arg(cell.key(), cell.value().toString());
        lines << QString();
    }
    return lines.join(u'\n').trimmed();
}

} // namespace

void CasePanel::reveal()
{
    const int question = m_question;
    m_context.ask(
        this, Priority::Save, [id = m_id](Office &office) { return RevealService(office).caller(id); },
        m_context.orTell([this, question](const ComplaintCase &whole) {
            if (question != m_question || !m_detail)
                return;
            m_detail->complaint = whole;
            m_detail->callerView = CallerView::Whole;
            m_facts->show(*m_detail, *m_reference, m_context.clock.now());
        }));
}

void CasePanel::showOriginals()
{
    m_context.ask(
        this, Priority::Save, [id = m_id](Office &office) { return RevealService(office).originals(id); },
        m_context.orTell([this](const std::vector<ImportOriginal> &originals) {
            m_context.prompts.showText(tr("导入原文"), originalsText(originals));
        }));
}

} // namespace jiesu
