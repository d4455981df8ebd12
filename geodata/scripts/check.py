"""Says what in the base map does not hold together, and exits with 1 if anything does not.

usage: check.py GEODATA_FOLDER
"""

import json
import os
import sys
from collections import defaultdict

from shapely.geometry import Point, box, shape
from shapely.ops import unary_union

from atlas import EAST, NORTH, SOUTH, WEST, read_csv, square_kilometres

LAYERS = {"sea": "Polygon", "lakes": "Polygon", "rivers": "LineString", "borders": "LineString",
          "governorate-lines": "LineString", "governorates": "Polygon", "countries": "Polygon"}
MOST_BYTES = 8_000_000


def main(folder):
    faults = []
    box_ = box(WEST, SOUTH, EAST, NORTH).buffer(1e-4)
    layers = {}
    for name, kind in LAYERS.items():
        path = os.path.join(folder, name + ".geojson")
        features = json.load(open(path, encoding="utf-8"))["features"]
        layers[name] = [(shape(f["geometry"]), f["properties"]) for f in features]
        print(f"{name}: {len(features)} features, {os.path.getsize(path)} bytes")
        for geometry, properties in layers[name]:
            what = f"{name} {properties.get('name') or properties} at {geometry.centroid.wkt}"
            if not geometry.geom_type.endswith(kind):
                faults.append(f"{what}: a {geometry.geom_type}")
            if not geometry.is_valid:
                faults.append(f"{what}: not valid")
            if not geometry.within(box_):
                faults.append(f"{what}: leaves the box")

    countries = {p["country"]: g for g, p in layers["countries"]}
    inside = defaultdict(list)
    for geometry, properties in layers["governorates"]:
        inside[properties["country"]].append(geometry)
    for code, parts in sorted(inside.items()):
        whole = unary_union(parts)
        if square_kilometres(countries[code].symmetric_difference(whole)) > 1:
            faults.append(f"governorates of {code} do not fill it")
        if square_kilometres(whole) + 1 < sum(map(square_kilometres, parts)) * 0.9999:
            faults.append(f"governorates of {code} overlap")
        print(f"{code}: {len(parts)} governorates, {square_kilometres(whole):.0f} km² in the box")
    water = unary_union([g for g, _ in layers["sea"]])
    land = unary_union(list(countries.values()))
    if square_kilometres(water.intersection(land)) > 1:
        faults.append("sea and land overlap")
    lakes = [g for g, _ in layers["lakes"]]
    if square_kilometres(unary_union(lakes)) < sum(map(square_kilometres, lakes)) * 0.999:
        faults.append("lakes overlap: one is there twice")

    for row in read_csv(os.path.join(folder, "places.csv")):
        if not countries[row["country"]].contains(Point(float(row["lon"]), float(row["lat"]))):
            faults.append(f"{row['place']} does not lie in {row['country']}")
    far = 0
    for row in read_csv(os.path.join(folder, "towns.csv")):
        at = Point(float(row["lon"]), float(row["lat"]))
        far += countries[row["country"]].distance(at) > 0.02
    print(f"towns more than 2 km outside the country they are filed under: {far}")

    size = sum(os.path.getsize(os.path.join(folder, name)) for name in os.listdir(folder)
               if name.endswith((".csv", ".json", ".geojson")))
    print(f"embedded in all: {size} bytes")
    if size > MOST_BYTES:
        faults.append(f"more than {MOST_BYTES} bytes")
    for fault in faults:
        print("FAULT:", fault)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
