// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/caseview.h"
#include "support/result.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace jiesu {

class Office;
class OfficeContext;

/// The views of the person at the keyboard, kept in the office file, and how lists look: an own view keeps
/// its columns and order itself, those of the built-in views are remembered at the workplace. GUI thread
/// only.
class ViewKeeper final : public QObject
{
    Q_OBJECT
public:
    explicit ViewKeeper(OfficeContext &context, QObject *parent = nullptr);
    ~ViewKeeper() override;

    [[nodiscard]] const std::vector<CaseView> &views() const { return m_views; }
    /// nullptr if there is none.
    [[nodiscard]] const CaseView *find(SavedViewId id) const;
    /// Reads them again; changed() follows.
    void load();
    /// Adds a view, or stores one that was changed; changed() follows and then @p done, or the person is told
    /// why not.
    void save(const CaseView &view, std::function<void(const CaseView &)> done = {});
    void remove(SavedViewId id);
    /// Moves a view by one place.
    void move(SavedViewId id, int by);

    [[nodiscard]] ListLook builtInLook(const QString &code) const;
    void rememberBuiltInLook(const QString &code, const ListLook &look);
    /// Stores the look of an own view, a moment later: columns are dragged step by step.
    void rememberLook(SavedViewId id, const ListLook &look);
    /// Stores it now.
    void flush();

signals:
    void changed();

private:
    void run(std::function<Result<Done>(Office &)> work);

    OfficeContext &m_context;
    std::vector<CaseView> m_views;
    QTimer m_later;
    SavedViewId m_dirty; ///< the view whose look is to be stored
};

} // namespace jiesu
