// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaintcase.h"
#include "domain/placeindex.h"
#include "service/suggestionmodel.h"
#include "ui/desk/choicelists.h"

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace jiesu {

class LabelledField;

/// The fields of one call in the order in which people talk. Enter moves on from field to field, Tab visits
/// every control; Shift+Enter is a new line in the content. It knows nothing of storing.
class CallForm final : public QWidget
{
    Q_OBJECT
public:
    /// A content longer than this gets a warning, in UTF-16 units; text::hardLimit is refused.
    static constexpr qsizetype softLimit = 5000;

    explicit CallForm(QWidget *parent = nullptr);

    /// What can be chosen. Keeps what was chosen already.
    void setReference(std::shared_ptr<const ReferenceData> reference, const ChoiceLists &lists,
                      std::shared_ptr<const PlaceIndex> places);
    void setSource(SourceType source);
    /// The call came in on the office's own line, or did not after all.
    void toggleOwnLine();

    /// Empties every field; the source is kept.
    void clear();
    /// True while nothing was typed or chosen.
    [[nodiscard]] bool isBlank() const;
    /// The case as typed; texts are not cleaned yet.
    [[nodiscard]] ComplaintCase draft() const;
    /// Everything typed and chosen, to the letter, for restore().
    [[nodiscard]] QJsonObject content() const;
    /// Puts back what content() gave. Entries that are no longer in the lists come back as their text.
    void restore(const QJsonObject &content);
    /// The field with the keyboard and the place in it; an empty name for none.
    [[nodiscard]] std::pair<QString, int> cursor() const;
    void setCursor(const QString &field, int position);

    /// What the office's own cases suggest for what is typed so far. Shown in the fields that are still
    /// empty; Enter takes it, anything typed or chosen replaces it.
    void suggest(const Suggestions &suggestions);
    /// For asking for suggestions.
    [[nodiscard]] SuggestionQuery suggestionQuery() const;
    /// Place and category of an earlier case of the same caller.
    void takeOver(const ComplaintCase &earlier);
    /// Puts @p text into the content at the cursor, in place of @p typed before it.
    void insertText(const QString &text, const QString &typed = {});
    [[nodiscard]] QString placeText() const;
    /// The place is chosen as soon as setReference() brings it.
    void choosePlaceWhenKnown(PlaceId id) { m_awaitedPlace = id; }
    [[nodiscard]] QPlainTextEdit *contentEdit() const { return m_content; }

    /// Shows every problem at its field and puts the keyboard on the first. @return true if there is none
    [[nodiscard]] bool check(bool dispatch);
    /// The computed deadline beside the time class; an empty text removes it.
    void showDeadline(const QString &text);
    void focusFirst();
    void focusType();

signals:
    /// The number became a whole one; empty when it is none any more.
    void phoneChanged(const QString &phone);
    void timeClassChanged();
    void deadlineExplanationAsked();
    /// Something that belongs to the call was typed or chosen; never while an input method composes.
    void edited();
    /// Enter in the last field.
    void lastFieldLeft();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Stands among the sources: entered here, on the office's own line.
    static constexpr int ownLine = 100;
    void makeFields();
    void layOut();
    void connectFields();
    void moveOn(const QWidget *from);
    void onPhoneChanged();
    void onContentChanged();
    void onPlaceChosen(qint64 id);
    void showSuggestion(LabelledField *field, const ChoicePicker *picker,
                        const std::vector<SuggestedChoice> &choices);
    void showSuggestions();
    void findPlaceInContent();
    [[nodiscard]] PlaceId place() const;
    void takeSuggestion(const QWidget *from);
    [[nodiscard]] std::vector<QWidget *> editors() const;
    [[nodiscard]] std::vector<LabelledField *> fields() const;
    [[nodiscard]] QString phoneProblem() const;
    [[nodiscard]] QString contentProblem() const;

    std::shared_ptr<const ReferenceData> m_reference;
    QString m_wholePhone;
    Suggestions m_suggestions;
    std::shared_ptr<const PlaceIndex> m_places;
    PlaceId m_suggestedPlace; ///< that the content names
    PlaceId m_awaitedPlace;

    QLineEdit *m_phone;
    QLineEdit *m_name;
    QCheckBox *m_anonymous;
    QCheckBox *m_confidential;
    QComboBox *m_source;
    QPlainTextEdit *m_content;
    QLabel *m_counter;
    ChoicePicker *m_place;
    QComboBox *m_type;
    ChoicePicker *m_category;
    ChoicePicker *m_unit;
    QComboBox *m_timeClass;
    QPushButton *m_why;
    LabelledField *m_phoneField;
    LabelledField *m_nameField;
    LabelledField *m_sourceField;
    LabelledField *m_contentField;
    LabelledField *m_placeField;
    LabelledField *m_typeField;
    LabelledField *m_categoryField;
    LabelledField *m_unitField;
    LabelledField *m_timeClassField;
};

} // namespace jiesu
