// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/knowledgeservice.h"

#include <QWidget>

class QVBoxLayout;

namespace jiesu {

/// 口径与常用语: what may be said about the category of the call, with source and last valid day. Hidden
/// while there is nothing.
class KnowledgeCard final : public QWidget
{
    Q_OBJECT
public:
    static constexpr std::size_t most = 3;

    explicit KnowledgeCard(QWidget *parent = nullptr);

    void show(const std::vector<KnowledgeService::Shown> &entries);

private:
    QVBoxLayout *m_rows;
};

} // namespace jiesu
