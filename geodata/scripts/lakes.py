"""Lakes as polygons, each once, with names where they can be told.

usage: lakes.py WATERBODIES_GEOJSON GMT_SHORES SEA_GEOJSON RIVERS_GEOJSON OUT_FOLDER

OpenStreetMap's water bodies come coarse, in pieces cut at square edges, some of them
twice. Pieces closer than GAP are closed to one shape, its corners are rounded, and what
is then still only a sliver of a river is dropped. lakes.csv names lakes by a point inside
and says which outline is the better one.
"""

import json
import os
import sys
from collections import defaultdict

from shapely.geometry import LineString, Point, Polygon, box, mapping, shape
from shapely.ops import polygonize, unary_union

from atlas import (EAST, NORTH, SOUTH, WEST, in_reach, read_csv, read_gmt,
                   square_kilometres, write_geojson)

HERE = os.path.dirname(os.path.abspath(__file__))
BOX = box(WEST, SOUTH, EAST, NORTH)
GAP = 0.006               # degrees, about 600 m: gaps up to twice as wide are closed
OCEAN_KM2 = 100000        # the ocean and the Caspian come as water bodies too
SMALLEST_KM2 = 3.0        # smaller ones are slivers of rivers, or ponds no map shows at 1:500,000
SMALLEST_HOLE_KM2 = 5.0
SLIVER = 0.0055           # degrees: unnamed water narrower than this on average is a river's
LARGEST_SLIVER_KM2 = 12
BANK = 0.02               # degrees: GSHHG's rivers lie up to 1.6 km off, and water has a width
TOLERANCE = 0.0007


def osm_pieces(path, sea):
    pieces = []
    for line in open(path, encoding="utf-8"):
        line = line.strip().rstrip(",")
        if not line.startswith('{"type":"MultiPolygon"'):
            continue
        for rings in json.loads(line)["coordinates"]:
            if not in_reach(rings[0]) or square_kilometres(Polygon(rings[0])) > OCEAN_KM2:
                continue
            piece = Polygon(rings[0], rings[1:]).buffer(0)
            if not any(piece.representative_point().within(part) for part in sea):
                pieces.append(piece)
    return pieces


def rounded(ring, rounds=2):
    """Chaikin's corner cutting, so that the source's square notches do not catch the eye."""
    points = list(ring.coords)
    for _ in range(rounds):
        cut = []
        for (ax, ay), (bx, by) in zip(points, points[1:]):
            cut += [(0.75 * ax + 0.25 * bx, 0.75 * ay + 0.25 * by),
                    (0.25 * ax + 0.75 * bx, 0.25 * ay + 0.75 * by)]
        points = cut + cut[:1]
    return points


def smooth(area):
    holes = [rounded(hole) for hole in area.interiors
             if square_kilometres(Polygon(hole)) >= SMALLEST_HOLE_KM2]
    return Polygon(rounded(area.exterior), holes).buffer(0)


def osm_lakes(path, sea):
    pieces = osm_pieces(path, sea)
    closed = unary_union([p.buffer(GAP, 4) for p in pieces]).buffer(-GAP, 4)
    closed = closed.simplify(0.0015)
    return [smooth(area) for area in getattr(closed, "geoms", [closed])
            if square_kilometres(area) >= SMALLEST_KM2]


def gshhg_lakes(path):
    """Level 2 are lakes, level 3 islands in them."""
    lines = defaultdict(list)
    for level, points in read_gmt(path):
        lines[level].append(LineString(points))
    lines[2].append(BOX.boundary)
    islands = unary_union(list(polygonize(unary_union(lines[3]))))
    lakes = polygonize(unary_union(lines[2]))
    edge = BOX.buffer(-0.05)
    return [lake.difference(islands) for lake in lakes
            if lake.area < 5 and square_kilometres(lake) >= SMALLEST_KM2
            and lake.intersects(edge)]


def named(lakes_by_source):
    """(lake, row of lakes.csv) for each named lake; the row's outline says from which source."""
    found = []
    for row in read_csv(os.path.join(HERE, "lakes.csv")):
        point = Point(float(row["lon"]), float(row["lat"]))
        lakes = [lake for lake in lakes_by_source[row["outline"]] if lake.distance(point) < 0.02]
        if not lakes:
            sys.exit(f"no water at {row['name']}")
        found.append((min(lakes, key=lambda lake: lake.distance(point)), row))
    return found


def shapes(path):
    return [shape(f["geometry"]) for f in json.load(open(path, encoding="utf-8"))["features"]]


def is_sliver(lake, banks):
    """Whether water without a name is but a part of a river that is drawn as a line already."""
    if 2 * lake.area / lake.length < SLIVER:
        return True
    return (square_kilometres(lake) < LARGEST_SLIVER_KM2
            and lake.intersection(banks).area > 0.6 * lake.area)


def main(water_path, shores_path, sea_path, rivers_path, out):
    sea = shapes(sea_path)
    banks = unary_union([river.buffer(BANK) for river in shapes(rivers_path)])
    osm, gshhg = osm_lakes(water_path, sea), gshhg_lakes(shores_path)
    result = []
    for lake, row in named({"osm": osm, "gshhg": gshhg}):
        result.append((lake, {"name": row["name"], "name_ar": row["name_ar"],
                              "name_fr": row["name_fr"], "rank": int(row["rank"])}))
    taken = unary_union([lake for lake, _ in result])
    for lake in osm:
        if not lake.intersects(taken) and not is_sliver(lake, banks):
            result.append((lake, {"name": "", "name_ar": "", "name_fr": "", "rank": 3}))
    old = [lake for lake in gshhg if not any(lake.intersects(o) for o in [*osm, *sea])]
    print(f"left out, as OpenStreetMap has no water there: {len(old)} lakes of GSHHG, the largest "
          f"{max(map(square_kilometres, old)):.0f} km²", file=sys.stderr)
    features = []
    for lake, properties in result:
        lake = lake.intersection(BOX).simplify(TOLERANCE)
        if square_kilometres(lake) >= SMALLEST_KM2:
            features.append((lake, properties))
    features.sort(key=lambda f: (f[1]["rank"], -f[0].area, f[0].bounds))
    write_geojson(os.path.join(out, "lakes.geojson"), [(mapping(l), p) for l, p in features])


if __name__ == "__main__":
    main(*sys.argv[1:])
