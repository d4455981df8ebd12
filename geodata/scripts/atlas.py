"""What the scripts that build the base map share: the box, and how files are read and written."""

import csv
import json
import math

WEST, SOUTH, EAST, NORTH = 33.0, 29.0, 49.0, 40.0
DECIMALS = 4  # of a degree: about 10 m, finer than any source used here


def in_reach(ring):
    """Does the bounding box of a ring of [lon, lat] touch the atlas's box?"""
    lons = [p[0] for p in ring]
    lats = [p[1] for p in ring]
    return (min(lons) <= EAST and max(lons) >= WEST
            and min(lats) <= NORTH and max(lats) >= SOUTH)


def read_gmt(path):
    """Segments of a GMT multi-segment text file as (level, [(lon, lat), …])."""
    segments = []
    for line in open(path, encoding="ascii"):
        if line.startswith(">"):
            segments.append((int(line.rsplit("Level", 1)[1]), []))
        elif line.strip():
            lon, lat = map(float, line.split()[:2])
            segments[-1][1].append((lon, lat))
    return [(level, points) for level, points in segments if len(points) > 1]


def read_csv(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write_csv(path, columns, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def kilometres(a, b):
    """Distance of two (lon, lat) on a sphere; good to half a percent."""
    (lon1, lat1), (lon2, lat2) = [(math.radians(x), math.radians(y)) for x, y in (a, b)]
    h = (math.sin((lat2 - lat1) / 2) ** 2
         + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2)
    return 2 * 6371.0 * math.asin(math.sqrt(h))


def square_kilometres(geometry):
    """Area of a shape in degrees, near enough to sort lakes and drop specks."""
    if geometry.is_empty:
        return 0.0
    return geometry.area * 111.2 ** 2 * math.cos(math.radians(geometry.centroid.y))


def _coordinates(value):
    if isinstance(value[0], (int, float)):
        return [round(value[0], DECIMALS) + 0.0, round(value[1], DECIMALS) + 0.0]
    return [_coordinates(part) for part in value]


def write_geojson(path, features):
    """Features as (geometry mapping, properties), one a line, in the order given."""
    lines = [json.dumps({"type": "Feature", "properties": properties,
                         "geometry": {"type": geometry["type"],
                                      "coordinates": _coordinates(geometry["coordinates"])}},
                        ensure_ascii=False, separators=(",", ":"))
             for geometry, properties in features]
    with open(path, "w", encoding="utf-8") as file:
        file.write('{"type":"FeatureCollection","features":[\n'
                   + ",\n".join(lines) + "\n]}\n")
