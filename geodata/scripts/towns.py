"""GeoNames towns of the box that places.csv does not have already.

usage: towns.py CITIES_TSV LOCALE_FOLDER PLACES_CSV GOVERNORATES_GEOJSON OUT_FOLDER

Names come from three catalogues of libgeonames-common, which are keyed by GeoNames id.
"""

import gettext
import json
import os
import re
import sys
import unicodedata

from shapely.geometry import Point, shape

from atlas import kilometres, read_csv, write_csv

NO_TOWN = {"PPLX", "PPLH", "PPLQ", "PPLW"}   # part of a town, historical, abandoned, destroyed
ROMANISED = {"SY", "IQ", "JO", "LB", "SA", "KW", "EG", "PS", "IR"}
ARTICLE = re.compile(r"^(al|el|ar|as|ash|at|ath|az|ad|an)[ -]")
SAME_NAME_KM = 12
SAME_SPOT_KM = 0.6
HERE = os.path.dirname(os.path.abspath(__file__))


def catalogue(folder, language):
    path = os.path.join(folder, language, "LC_MESSAGES", "geonames.mo")
    with open(path, "rb") as file:
        return gettext.GNUTranslations(file)._catalog


def plain(name):
    """Without the marks of scholarly romanisation: Ḩamāh → Hamah, ‘Afrīn → Afrin."""
    letters = unicodedata.normalize("NFD", name)
    letters = re.sub("[\u0304\u0323\u0327\u0331]", "", letters)
    letters = re.sub(r"(^|[\s-])[‘’ʻʿ`']", r"\1", letters)
    return unicodedata.normalize("NFC", re.sub("[‘’ʻʿ`]", "'", letters))


def skeleton(name):
    """What stays of a name over its spellings: consonants, no article, none doubled."""
    letters = unicodedata.normalize("NFD", name.lower())
    letters = "".join(c for c in letters if not unicodedata.combining(c))
    letters = ARTICLE.sub("", letters).replace("x", "kh")
    letters = re.sub(r"[^a-z]|[aeiou]|h\b", "", letters)
    return re.sub(r"(.)\1+", r"\1", letters)


def arabic(name):
    """The name if it is in Arabic script (the catalogue has others too), without vowel marks."""
    name = re.sub("[\u064b-\u0652\u200e\u200f]", "", name).strip()
    return name if re.match("[\u0621-\u06cc]", name) and not name.startswith("قضاء ") else ""


def french(name, own, country):
    """The catalogue gives some Turkish towns the French name of their antiquity: not those."""
    return "" if country == "TR" and skeleton(name) != skeleton(own) else name


def is_known(town, names, places):
    at = float(town["lon"]), float(town["lat"])
    for place in places:
        away = kilometres(at, (float(place["lon"]), float(place["lat"])))
        if away > SAME_NAME_KM or town["country"] != place["country"]:
            continue
        known = {skeleton(n) for n in [place["place"], *place["variants"].split(";")] if n}
        found = {skeleton(n) for n in names}
        if known & found or (away < SAME_SPOT_KM and place["name_ar"] == town["name_ar"]):
            return True
    return False


def governorate(town, areas):
    at = Point(float(town["lon"]), float(town["lat"]))
    near = [(area.distance(at), name) for country, name, area in areas
            if country == town["country"] and area.distance(at) < 0.02]
    return min(near)[1] if near else ""


def main(cities_path, locales, places_path, governorates_path, out):
    names = {language: catalogue(locales, language) for language in ("en", "ar", "fr")}
    places = read_csv(places_path)
    areas = [(f["properties"]["country"], f["properties"]["name"], shape(f["geometry"]))
             for f in json.load(open(governorates_path, encoding="utf-8"))["features"]]
    left_out = {row["id"] for row in read_csv(os.path.join(HERE, "towns-left-out.csv"))}
    towns = []
    for line in open(cities_path, encoding="utf-8"):
        number, name, lat, lon, country, _, kind, population = line.rstrip("\n").split("\t")
        if kind in NO_TOWN or number in left_out:
            continue
        shown = name
        if country in ROMANISED:
            english = names["en"].get(number, name)
            shown = plain(re.sub(" District$", "", english))
        town = {"name": shown, "lat": lat, "lon": lon, "country": country,
                "population": int(population),
                "name_ar": arabic(names["ar"].get(number, "")),
                "name_fr": french(names["fr"].get(number, ""), name, country)}
        if not is_known(town, {name, shown}, places):
            town["admin1"] = governorate(town, areas)
            towns.append(town)
    towns.sort(key=lambda t: (-t["population"], t["name"], t["lat"], t["lon"]))
    write_csv(os.path.join(out, "towns.csv"),
              ["name", "lat", "lon", "country", "population", "name_ar", "name_fr", "admin1"], towns)


if __name__ == "__main__":
    main(*sys.argv[1:])
