#pragma once

#include "core/DataStore.h"
#include "filter/EventFilter.h"
#include "gazetteer/Gazetteer.h"

#include <QFrame>
#include <QTimer>

class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace atlas {

class CheckList;
class PlaceEdit;
class SavedFilterMenu;

/// Everything that can be asked of events, in a sheet that drops from the button "Filter". What is ticked or
/// typed is at work at once. Of criteria that a filter holds twice it shows and changes the first.
class FilterPanel : public QFrame {
    Q_OBJECT
  public:
    explicit FilterPanel(QWidget* parent = nullptr);

    /// For places and rivers.
    void setAtlas(std::shared_ptr<const Gazetteer> gazetteer, std::shared_ptr<const AtlasSnapshot> atlas);
    /// Shows a filter; without a signal.
    void setFilter(const EventFilter& filter);
    /// Drops below `button`, the cursor in the field of `criterion`, where one is given.
    void drop(const QWidget& button, const FilterCriterion* criterion = nullptr);

  Q_SIGNALS:
    void edited(const atlas::EventFilter& filter);
    void shapeRequested();
    void failed(const QString& line);

  private:
    void addLists(QGridLayout& grid);
    void addFigures(QGridLayout& grid);
    void addTexts(QGridLayout& grid);
    void addNearness(QGridLayout& grid);
    [[nodiscard]] QLayout* makeFoot();
    [[nodiscard]] QLineEdit* makeText(const QString& name, const QString& hint);
    [[nodiscard]] QDoubleSpinBox* makeKilometres(const QString& name);
    void listRivers();
    void apply(const EventFilter& filter);
    void collect();
    void collectFacts(EventFilter& filter) const;
    void collectNearness(EventFilter& filter) const;
    void showNearness();
    [[nodiscard]] QWidget* fieldOf(const FilterCriterion& criterion) const;

    EventFilter filter_;
    std::shared_ptr<const AtlasSnapshot> atlas_;
    std::shared_ptr<const Gazetteer> gazetteer_;
    bool presenting_ = false;
    QTimer pause_; ///< runs out when the typing hand rests
    CheckList* kinds_ = nullptr;
    CheckList* actors_ = nullptr;
    CheckList* grades_ = nullptr;
    QSpinBox* killed_ = nullptr;
    QComboBox* precision_ = nullptr;
    QLineEdit* target_ = nullptr;
    QLineEdit* source_ = nullptr;
    QLineEdit* text_ = nullptr;
    PlaceEdit* place_ = nullptr;
    QDoubleSpinBox* placeKm_ = nullptr;
    QComboBox* river_ = nullptr;
    QDoubleSpinBox* riverKm_ = nullptr;
    QPushButton* shape_ = nullptr;
};

} // namespace atlas
