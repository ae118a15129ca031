// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chartaccessible.h"

#include "ui/widgets/chart.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace jiesu::chartaccessible {
namespace {

class MarkInterface final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    MarkInterface(Chart *chart, int index)
        : m_chart(chart)
        , m_index(index)
    {
    }

    [[nodiscard]] bool isValid() const override { return m_chart && m_index < m_chart->markCount(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_chart);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }

    [[nodiscard]] QRect rect() const override
    {
        const QRect area = isValid() ? m_chart->markRect(m_index).toRect() : QRect();
        return {m_chart ? m_chart->mapToGlobal(area.topLeft()) : QPoint(), area.size()};
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return m_chart->mark(m_index).name;
        return kind == QAccessible::Value ? m_chart->mark(m_index).text : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = state.selectable = true;
        state.focused = state.selected = isValid() && m_chart->hasFocus() && m_chart->current() == m_index;
        state.invalid = !isValid();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (isValid() && name == pressAction())
            m_chart->activate(m_index);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<Chart> m_chart;
    int m_index;
};

class ChartInterface final : public QAccessibleWidget
{
public:
    explicit ChartInterface(Chart *chart)
        : QAccessibleWidget(chart, QAccessible::Chart)
    {
    }
    ~ChartInterface() override
    {
        for (const QAccessible::Id id : m_marks)
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return chart()->markCount(); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (int(m_marks.size()) <= index)
            m_marks.push_back(
                QAccessible::registerAccessibleInterface(new MarkInterface(chart(), int(m_marks.size()))));
        return QAccessible::accessibleInterface(m_marks[std::size_t(index)]);
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(chart()->markAt(chart()->mapFromGlobal(QPoint(x, y))));
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (int index = 0; index < int(m_marks.size()); ++index) {
            if (QAccessible::accessibleInterface(m_marks[std::size_t(index)]) == wanted)
                return index;
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return chart()->hasFocus() ? child(chart()->current()) : nullptr;
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? chart()->figures().note : QAccessibleWidget::text(kind);
    }

private:
    [[nodiscard]] Chart *chart() const { return static_cast<Chart *>(object()); }

    mutable std::vector<QAccessible::Id> m_marks; ///< of those asked for, and of those before them
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *chart = qobject_cast<Chart *>(object);
    return chart ? new ChartInterface(chart) : nullptr;
}

} // namespace

void install()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace jiesu::chartaccessible
