#include "io/FieldNames.h"

#include "io/ColumnMap.h"

#include <QHash>

#include <array>
#include <string_view>
#include <vector>

namespace atlas {
namespace {

using enum TableField;

struct Names {
    TableField field;
    std::u16string_view names; ///< between blanks; underscores only to be read
};

// Names seen in ACLED, Airwars, UCDP, SNHR, HDX and spreadsheets of newsrooms; a name that stands for several
// things is listed with the first of them.
constexpr std::array names{
    Names{Latitude, u"latitude lat y ycoord y_coordinate decimal_latitude lat_dd latitud خط_العرض "
                    u"دائرة_العرض العرض"},
    Names{Longitude, u"longitude lon lng long x xcoord x_coordinate decimal_longitude lon_dd longitud "
                     u"خط_الطول الطول"},
    Names{Position,
          u"position coordinates coords coordinate mgrs utm grid grid_reference lat_lon latlon "
          u"lat_long latlong lat_lng latlng geolocation coordonnees coordenadas الإحداثيات إحداثيات "
          u"احداثيات"},
    Names{Place, u"place location town city village site where lieu localite ville commune emplacement lugar "
                 u"ciudad localidad المكان الموقع المدينة القرية البلدة"},
    Names{RadiusKm, u"radius_km accuracy_km uncertainty_km precision_km rayon_km radio_km"},
    Names{RadiusMetres, u"radius_m accuracy_m uncertainty_m precision_m radius_metres radius_meters rayon_m"},
    Names{Date, u"date event_date date_start start_date start from datetime date_time timestamp "
                u"incident_date date_of_incident strike_date time day when date_utc jour date_de_l_evenement "
                u"date_evenement date_debut date_de_debut fecha fecha_inicio dia التاريخ تاريخ تاريخ_الحادث "
                u"تاريخ_الحدث اليوم"},
    Names{Time, u"time clock hour time_utc time_local local_time event_time incident_time start_time "
                u"heure hora الوقت الساعة"},
    Names{End, u"date_end end_date end to until date_fin date_de_fin fecha_fin تاريخ_النهاية"},
    Names{EndTime, u"end_time time_end heure_fin"},
    Names{Meaning, u"meaning"},
    Names{Id, u"id event_id event_id_cnty incident_id code uid ref reference incident_code identifiant "
              u"numero المعرف الرقم رقم"},
    Names{Title, u"title headline name titre titulo العنوان"},
    Names{Kind, u"kind sub_event_type event_type type strike_type attack_type incident_type category "
                u"type_d_evenement categorie tipo النوع نوع_الحادث نوع_الهجوم"},
    Names{Actor, u"actor actor1 actors perpetrator belligerent belligerents attributed_to party attacker "
                 u"acteur auteur responsable perpetrador الجهة الفاعل الجهة_المسؤولة المسؤول"},
    Names{Role, u"role actor_role"},
    Names{Target, u"target targets target_type cible objectif objetivo الهدف"},
    Names{Killed, u"killed fatalities deaths dead casualties_killed total_killed morts tues deces nombre_de_"
                  u"morts muertos fallecidos القتلى عدد_القتلى قتلى الشهداء الضحايا"},
    Names{KilledMin, u"killed_min deaths_min min_killed low killed_low fatalities_min morts_min tues_min "
                     u"muertos_min"},
    Names{KilledMax, u"killed_max deaths_max max_killed high killed_high fatalities_max morts_max tues_max "
                     u"muertos_max"},
    Names{Civilians, u"civilians_killed civilian_deaths deaths_civilians killed_civilians civilians "
                     u"civilian_casualties civils_tues morts_civils civiles_muertos المدنيون القتلى_المدنيون "
                     u"ضحايا_مدنيون"},
    Names{CiviliansMin, u"civilians_killed_min civilian_deaths_min civilians_min min_civilians_killed"},
    Names{CiviliansMax, u"civilians_killed_max civilian_deaths_max civilians_max max_civilians_killed"},
    Names{Combatants, u"combatants_killed militants_killed combatants fighters_killed combattants_tues "
                      u"المقاتلون"},
    Names{Injured, u"injured wounded casualties_injured total_injured blesses nombre_de_blesses heridos "
                   u"الجرحى عدد_الجرحى جرحى"},
    Names{InjuredMin, u"injured_min wounded_min min_injured blesses_min"},
    Names{InjuredMax, u"injured_max wounded_max max_injured blesses_max"},
    Names{Grade, u"grade grading status confidence airwars_grade strike_status"},
    Names{Source, u"source sources claimant reported_by reporter fuente المصدر المصادر"},
    Names{Published, u"published claim_date source_date report_date date_published date_of_report"},
    Names{Words, u"notes description what summary text details narrative descripcion resume التفاصيل الوصف "
                 u"ملاحظات"},
    Names{Language, u"language lang langue idioma اللغة"},
    Names{Link, u"link url source_url links urls lien enlace الرابط"},
    Names{Media, u"media image images video videos photo photos archive archive_url archived_link media_url"},
    Names{Tags, u"tags keywords labels etiquettes etiquetas"},
    Names{Notes, u"comment comments remarks remarque commentaire commentaires comentarios"},
    Names{District, u"district admin2 adm_2 adm2_name distrito المنطقة الناحية"},
    Names{Governorate, u"governorate province admin1 adm_1 adm1_name gouvernorat provincia المحافظة"},
    Names{Country, u"country country_code iso2 country_name pays pais الدولة البلد"},
};
static_assert(names.size() == tableFieldCount);

std::vector<QStringList> foldedNames() {
    std::vector<QStringList> folded;
    for (const Names& list : names) {
        QStringList& of = folded.emplace_back();
        const auto text = QString::fromUtf16(list.names.data(), static_cast<qsizetype>(list.names.size()));
        for (const QString& name : text.split(u' ', Qt::SkipEmptyParts))
            of += ColumnMap::fold(name);
    }
    return folded;
}

} // namespace

const QStringList& namesOfField(TableField field) {
    static const std::vector<QStringList> folded = foldedNames();
    return folded[static_cast<std::size_t>(field)];
}

std::optional<TableField> fieldOfName(const QString& name) {
    static const QHash<QString, TableField> fields = [] {
        QHash<QString, TableField> byName;
        for (const Names& list : names)
            for (const QString& folded : namesOfField(list.field))
                if (!byName.contains(folded)) byName.insert(folded, list.field);
        return byName;
    }();
    const auto found = fields.constFind(ColumnMap::fold(name));
    return found == fields.cend() ? std::nullopt : std::optional(*found);
}

} // namespace atlas
