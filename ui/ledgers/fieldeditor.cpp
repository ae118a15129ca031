// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledgers/fieldeditor.h"

#include "domain/officetime.h"
#include "domain/refusal.h"
#include "service/ledgertext.h"
#include "ui/ledgers/photoeditor.h"
#include "ui/officecontext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QPlainTextEdit>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FieldEditor)
};

constexpr int longTextHeight = 64;

class LineEditor final : public FieldEditor
{
public:
    LineEditor(const Clock &clock, const LedgerField &field)
        : m_clock(clock)
        , m_field(field)
    {
        if (field.type == FieldType::Day)
            m_line->setPlaceholderText(Words::tr("2026-03-01 或“昨天”"));
        else if (field.type == FieldType::Time)
            m_line->setPlaceholderText(Words::tr("2026-03-01 14:30、14:30 或“现在”"));
        else if (field.type == FieldType::Case)
            m_line->setPlaceholderText(Words::tr("工单编号"));
    }
    QWidget *widget() const override { return m_line; }
    void set(const QVariant &value) override
    {
        m_stored = value;
        m_line->setText(m_shown = plainText(m_field, value));
    }
    void setShown(const QString &text) override { m_line->setText(m_shown = text); }
    Result<QVariant> value() const override
    {
        // What is on the screen may have no seconds, or be masked.
        if (m_line->text() == m_shown)
            return m_stored;
        if (m_field.type == FieldType::Time && m_line->text().trimmed() == Words::tr("现在"))
            return QVariant(qint64(toEpoch(m_clock.now())));
        return readPlainValue(m_field, m_line->text(), toOffice(m_clock.now()).date);
    }

private:
    const Clock &m_clock;
    const LedgerField &m_field;
    QVariant m_stored;
    QString m_shown;
    QLineEdit *m_line = new QLineEdit;
};

class LongTextEditor final : public FieldEditor
{
public:
    LongTextEditor()
    {
        m_text->setTabChangesFocus(true);
        m_text->setFixedHeight(longTextHeight);
    }
    QWidget *widget() const override { return m_text; }
    void set(const QVariant &value) override { m_text->setPlainText(value.toString()); }
    Result<QVariant> value() const override
    {
        const QString text = m_text->toPlainText();
        return text.isEmpty() ? QVariant() : QVariant(text);
    }

private:
    QPlainTextEdit *m_text = new QPlainTextEdit;
};

class FlagEditor final : public FieldEditor
{
public:
    explicit FlagEditor(const LedgerField &field)
        : m_box(new QCheckBox(fieldLabel(field)))
    {
    }
    QWidget *widget() const override { return m_box; }
    void set(const QVariant &value) override { m_box->setChecked(value.toBool()); }
    Result<QVariant> value() const override { return QVariant(qint64(m_box->isChecked())); }

private:
    QCheckBox *m_box;
};

class ChoiceEditor final : public FieldEditor
{
public:
    explicit ChoiceEditor(const LedgerField &field)
    {
        m_box->addItem(QString(), QVariant());
        for (const Choice &each : field.choices)
            m_box->addItem(choice::label(field.choices, each.value), qint64(each.value));
    }
    QWidget *widget() const override { return m_box; }
    void set(const QVariant &value) override
    {
        m_box->setCurrentIndex(value.isNull() ? 0 : m_box->findData(value));
    }
    Result<QVariant> value() const override { return m_box->currentData(); }

private:
    QComboBox *m_box = new QComboBox;
};

/// A unit, place, category or record, by typing.
class PickerEditor final : public FieldEditor
{
public:
    explicit PickerEditor(const LedgerField &field)
        : m_field(field)
    {
    }
    QWidget *widget() const override { return m_picker; }
    void set(const QVariant &value) override
    {
        m_stored = value;
        m_picker->choose(value.toLongLong());
    }
    Result<QVariant> value() const override
    {
        if (m_picker->hasUnknownText())
            return refused(ErrorKind::Invalid, Words::tr("没有“%1”。").arg(m_picker->text()),
                           Words::tr("请从列表里选。"));
        const qint64 id = chosenOr(m_picker, m_stored.toLongLong());
        return id == 0 ? QVariant() : QVariant(id);
    }
    void setLookups(const Lookups &lookups) override
    {
        if (m_field.type == FieldType::Unit)
            setChoices(lookups.choices.units);
        else if (m_field.type == FieldType::Category)
            setChoices(lookups.choices.categories);
        else if (m_field.type == FieldType::Place)
            setPlaces(lookups);
    }
    void setRecords(const PickerChoices &records) override { setChoices(records); }

private:
    void setChoices(const PickerChoices &choices)
    {
        const bool isEmpty = m_picker->text().isEmpty();
        m_picker->setChoices(choices);
        if (isEmpty)
            m_picker->choose(m_stored.toLongLong());
    }
    void setPlaces(const Lookups &lookups)
    {
        setChoices(lookups.choices.places);
        m_picker->setSearch([places = lookups.places](const QString &typed, int limit) {
            std::vector<PickerHit> hits;
            for (const PlaceHit &hit : places->find(typed, limit))
                hits.push_back({hit.place.value, hit.match != PlaceMatch::Inside});
            return hits;
        });
    }

    const LedgerField &m_field;
    QVariant m_stored;
    ChoicePicker *m_picker = new ChoicePicker;
};

class PhotoFieldEditor final : public FieldEditor
{
public:
    PhotoFieldEditor(OfficeContext &context, const Ledger &ledger)
        : m_photo(new PhotoEditor(context, ledger))
    {
    }
    QWidget *widget() const override { return m_photo; }
    void set(const QVariant &value) override { m_photo->setPhoto(value.toString()); }
    Result<QVariant> value() const override
    {
        return m_photo->photo().isEmpty() ? QVariant() : QVariant(m_photo->photo());
    }

private:
    PhotoEditor *m_photo;
};

} // namespace

std::unique_ptr<FieldEditor> fieldEditor(OfficeContext &context, const Ledger &ledger,
                                         const LedgerField &field)
{
    switch (field.type) {
    case FieldType::LongText:
        return std::make_unique<LongTextEditor>();
    case FieldType::Flag:
        return std::make_unique<FlagEditor>(field);
    case FieldType::Choice:
        return std::make_unique<ChoiceEditor>(field);
    case FieldType::Unit:
    case FieldType::Place:
    case FieldType::Category:
    case FieldType::Record:
        return std::make_unique<PickerEditor>(field);
    case FieldType::Photo:
        return std::make_unique<PhotoFieldEditor>(context, ledger);
    default:
        return std::make_unique<LineEditor>(context.clock, field);
    }
}

} // namespace jiesu
