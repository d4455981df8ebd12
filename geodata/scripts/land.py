"""Countries, borders, governorates and sea, as one mosaic in which shared edges match.

usage: land.py COUNTRIES_GEOJSON ADMIN1_GEOJSON GMT_BORDERS OUT_FOLDER

National borders and coasts come from OpenStreetMap, governorates from Natural Earth. The
lines inside a country are run on to OpenStreetMap's border, everything is cut into arcs
where lines meet, each arc is simplified once, and all shapes are put together from those
arcs again. So a border, a governorate and the sea never gape or overlap.
"""

import json
import os
import sys
from collections import defaultdict

from shapely.geometry import LineString, MultiPoint, Point, Polygon, box, mapping, shape
from shapely.ops import linemerge, nearest_points, polygonize, unary_union, voronoi_diagram
from shapely.prepared import prep
from shapely.strtree import STRtree

from atlas import (DECIMALS, EAST, NORTH, SOUTH, WEST, in_reach, read_csv, read_gmt,
                   square_kilometres, write_geojson)

BOX = box(WEST, SOUTH, EAST, NORTH)
ISO2 = {"SYR": "SY", "IRQ": "IQ", "TUR": "TR", "JOR": "JO", "LBN": "LB", "IRN": "IR",
        "KWT": "KW", "SAU": "SA", "ISR": "IL", "PSE": "PS", "EGY": "EG", "CYP": "CY",
        "ARM": "AM", "AZE": "AZ"}
# Only the countries that the atlas is about and those that touch them by land.
WITH_GOVERNORATES = ["SY", "IQ", "TR", "JO", "LB", "IR", "KW", "SA"]
TOLERANCE = 0.0007       # degrees, about 70 m: half a pixel at zoom 10
SMALLEST_ISLAND_KM2 = 0.5
REACH = 0.15             # degrees: how far a governorate line is run on to the border
GOLAN = box(35.55, 32.65, 35.72, 33.27)   # holds both ends of the line before 1967
IN_GOLAN = 35.75, 33.0
HERE = os.path.dirname(os.path.abspath(__file__))


def lines_of(geometry):
    """Every LineString in a geometry, whatever it is nested in."""
    if geometry.is_empty:
        return []
    if hasattr(geometry, "geoms"):
        return [line for part in geometry.geoms for line in lines_of(part)]
    return [geometry] if geometry.length > 0 else []


def load_countries(path):
    """Country code → shape inside the box. The file has one country a line."""
    countries = {}
    for line in open(path, encoding="utf-8"):
        line = line.strip().rstrip(",")
        if not line.startswith('{"type":"Feature",'):
            continue
        feature = json.loads(line)
        code = ISO2.get(feature["properties"]["A3"])
        if not code:
            continue
        parts = feature["geometry"]["coordinates"]
        if feature["geometry"]["type"] == "Polygon":
            parts = [parts]
        parts = [Polygon(p[0], p[1:]).buffer(0) for p in parts if in_reach(p[0])]
        if parts:
            countries[code] = unary_union(parts).intersection(BOX)
    return dict(sorted(countries.items()))


def fill_water(countries, seas):
    """Gives the inland water that the source cuts out back to the countries around it.

    Water between two countries is shared along the line that is as far from one as from
    the other: on a border river that is its middle.
    """
    water = BOX.difference(unary_union(list(countries.values())))
    prepared = {code: prep(area) for code, area in countries.items()}
    parts = {code: [area] for code, area in countries.items()}
    for hole in getattr(water, "geoms", [water]):
        if any(hole.intersects(sea) for sea in seas):
            continue
        owners = [code for code in countries if prepared[code].intersects(hole)]
        if len(owners) == 1:
            parts[owners[0]].append(hole)
        elif owners:
            around = box(*hole.bounds).buffer(0.01)
            near = {code: countries[code].intersection(around) for code in owners}
            for code, share in split_evenly(hole, near).items():
                parts[code].append(share)
    return {code: unary_union(areas) for code, areas in parts.items()}


def split_evenly(hole, owners):
    """Parts of a hole by the nearest owner, from the Voronoi cells of its shore."""
    shore = {}
    for ring in lines_of(hole.boundary):
        steps = max(8, int(ring.length / 0.002))
        for i in range(steps):
            point = ring.interpolate(i / steps, normalized=True)
            code = min(owners, key=lambda c: owners[c].distance(point))
            shore[round(point.x, 7), round(point.y, 7)] = code
    cells = voronoi_diagram(MultiPoint(sorted(shore)), envelope=hole)
    tree = STRtree([Point(p) for p in sorted(shore)])
    parts = defaultdict(list)
    for cell in cells.geoms:
        centre = next(p for p in tree.query(cell) if cell.intersects(p))
        parts[shore[centre.x, centre.y]].append(cell.intersection(hole))
    return {code: unary_union(cells) for code, cells in parts.items()}


def load_governorates(path):
    """Country code → [(properties, shape)], uncut, so that edges still match."""
    names = {row["code"]: row for row in read_csv(os.path.join(HERE, "governorate-names.csv"))}
    found, pieces = defaultdict(list), defaultdict(list)
    for feature in json.load(open(path, encoding="utf-8"))["features"]:
        p = feature["properties"]
        if p.get("iso_a2") not in WITH_GOVERNORATES or not feature["geometry"]:
            continue
        area = shape(feature["geometry"]).buffer(0)
        if not area.intersects(BOX):
            continue
        own = names.get(p["iso_3166_2"], {})
        if own.get("part_of"):
            pieces[own["part_of"]].append(area)
            continue
        found[p["iso_a2"]].append(({
            "name": own.get("name") or p.get("name_en") or p["name"],
            "name_ar": own.get("name_ar") or p.get("name_ar") or "",
            "name_fr": own.get("name_fr") or p.get("name_fr") or "",
            "country": p["iso_a2"]}, area, p["iso_3166_2"]))
    for country, areas in found.items():
        areas = [(names, unary_union([area, *pieces[code]])) for names, area, code in areas]
        found[country] = areas
        areas.sort(key=lambda entry: (entry[0]["name"], entry[1].bounds))
    return found


def run_on(end, edge):
    """A point just beyond the place of an edge that is nearest to a line's loose end."""
    to = nearest_points(edge, Point(end))[0]
    length = Point(end).distance(to)
    over = 1 + 5e-4 / length if length else 1
    return end[0] + (to.x - end[0]) * over, end[1] + (to.y - end[1]) * over


def inner_lines(areas, country):
    """Lines between the governorates of one country, run on to the country's border."""
    shared = defaultdict(int)
    for _, area in areas:
        for ring in lines_of(area.boundary):
            points = list(ring.coords)
            for a, b in zip(points, points[1:]):
                shared[min(a, b), max(a, b)] += 1
    twice = [LineString(segment) for segment, times in sorted(shared.items()) if times > 1]
    merged = lines_of(linemerge(twice)) if twice else []
    ends = defaultdict(int)
    for line in merged:
        ends[line.coords[0]] += 1
        ends[line.coords[-1]] += 1
    edge = country.boundary
    result = []
    for line in merged:
        points = list(line.coords)
        first, last = points[0], points[-1]
        if ends[first] == 1 and edge.distance(Point(first)) < REACH:
            points.insert(0, run_on(first, edge))
        if ends[last] == 1 and edge.distance(Point(last)) < REACH:
            points.append(run_on(last, edge))
        result.append(LineString(points))
    # A little beyond the border, so that the lines surely cross it.
    return lines_of(unary_union(result).intersection(country.buffer(5e-4)))


def return_golan(countries, gmt_borders):
    """Moves the Golan Heights from Israel to Syria; returns the line of 1974, now inside Syria."""
    of_1974 = countries["IL"].boundary.intersection(countries["SY"].buffer(1e-6))
    line = linemerge([LineString(points) for _, points in read_gmt(gmt_borders)
                      if all(GOLAN.contains(Point(p)) for p in (points[0], points[-1]))])
    edge = countries["IL"].boundary
    line = LineString([run_on(line.coords[0], edge), *line.coords, run_on(line.coords[-1], edge)])
    faces = list(polygonize(unary_union([edge, line])))
    golan = next(face for face in faces if face.contains(Point(*IN_GOLAN)))
    countries["IL"] = countries["IL"].difference(golan)
    countries["SY"] = unary_union([countries["SY"], golan])
    return linemerge(lines_of(of_1974))


class Mosaic:
    """Faces with a label each: (country, index of its governorate or None)."""

    def __init__(self, countries, governorates, inner):
        lines = [BOX.boundary] + [c.boundary for c in countries.values()]
        for part in inner.values():
            lines += part
        faces = list(polygonize(unary_union(lines)))
        # Where two countries overlap in the source the smaller one has the more exact line.
        owners = [(code, prep(area)) for code, area
                  in sorted(countries.items(), key=lambda c: c[1].area)]
        self.set(faces, [self._label(face, owners, governorates) for face in faces])

    def set(self, faces, labels):
        self.faces, self.labels = faces, labels
        self.tree = STRtree(faces)
        self.index = {id(face): i for i, face in enumerate(faces)}

    @staticmethod
    def _label(face, owners, governorates):
        inside = face.representative_point()
        code = next((code for code, area in owners if area.intersects(inside)), None)
        areas = governorates.get(code, [])
        if not areas:
            return code, None
        near = [i for i, entry in enumerate(areas)
                if box(*entry[1].bounds).intersects(face)] or range(len(areas))
        if len(near) == 1:
            return code, near[0]
        return code, max(near, key=lambda i: (areas[i][1].intersection(face).area,
                                              -areas[i][1].distance(face)))

    def at(self, point):
        for face in self.tree.query(point):
            if face.intersects(point):
                return self.labels[self.index[id(face)]]
        return None, None


def arcs_of(mosaic):
    """The mosaic's edges between unlike faces, cut where three meet, each simplified once."""
    merged = defaultdict(list)
    for face, label in zip(mosaic.faces, mosaic.labels):
        merged[label].append(face)
    dissolved = {}
    for label, faces in sorted(merged.items(), key=str):
        area = unary_union(faces)
        parts = getattr(area, "geoms", [area])
        kept = []
        for part in parts:
            holes = [h for h in part.interiors
                     if square_kilometres(Polygon(h)) >= SMALLEST_ISLAND_KM2]
            if square_kilometres(part) >= SMALLEST_ISLAND_KM2:
                kept.append(Polygon(part.exterior, holes))
        dissolved[label] = kept
    rings = [ring for parts in dissolved.values() for part in parts
             for ring in lines_of(part.boundary)]
    simple = [arc.simplify(TOLERANCE, preserve_topology=True)
              for arc in lines_of(linemerge(unary_union(rings)))]
    return sorted(on_grid(simple), key=lambda a: (a.bounds, a.length))


def on_grid(lines):
    """Lines with rounded coordinates that still only meet at their ends.

    Rounding can make lines cross that did not, and a crossing is a new point to round.
    """
    for _ in range(10):
        rounded = []
        for line in lines:
            points = [(round(x, DECIMALS), round(y, DECIMALS)) for x, y in line.coords]
            points = [p for i, p in enumerate(points) if i == 0 or p != points[i - 1]]
            if len(points) > 1:
                rounded.append(LineString(points))
        noded = lines_of(unary_union(rounded))
        if sum(len(line.coords) for line in noded) == sum(len(line.coords) for line in lines):
            return noded
        lines = noded
    sys.exit("lines do not settle on the grid of rounded coordinates")


def sides(arc, mosaic):
    """Labels left and right of an arc, read beside its longest step."""
    points = list(arc.coords)
    a, b = max(zip(points, points[1:]),
               key=lambda s: (s[0][0] - s[1][0]) ** 2 + (s[0][1] - s[1][1]) ** 2)
    length = LineString([a, b]).length
    normal = ((a[1] - b[1]) / length, (b[0] - a[0]) / length)
    middle = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
    step = min(3e-3, length / 4)
    return [mosaic.at(Point(middle[0] + s * step * normal[0], middle[1] + s * step * normal[1]))
            for s in (1, -1)]


def is_disputed(line, codes, rows):
    """Whether a border runs through an area of disputed.csv between the countries named."""
    middle = line.interpolate(0.5, normalized=True)
    for row in rows:
        area = box(*(float(row[k]) for k in ("west", "south", "east", "north")))
        if area.contains(middle) and set(codes) <= set(row["countries"].split(";")):
            return True
    return False


def border(line, codes, disputed):
    """Rank 1 is an agreed border, rank 2 a disputed one: the style tells them apart by it."""
    return mapping(line), {"countries": "-".join(codes), "disputed": disputed,
                           "rank": 2 if disputed else 1}


def polygons(parts):
    parts = sorted(parts, key=lambda p: (-p.area, p.bounds))
    area = unary_union(parts)
    area = sorted(getattr(area, "geoms", [area]), key=lambda p: (-p.area, p.bounds))
    if len(area) == 1:
        return mapping(area[0])
    return {"type": "MultiPolygon", "coordinates": [mapping(p)["coordinates"] for p in area]}


def sea_name(area):
    for row in read_csv(os.path.join(HERE, "seas.csv")):
        if area.intersects(Point(float(row["lon"]), float(row["lat"]))):
            return {"name": row["name"], "name_ar": row["name_ar"], "name_fr": row["name_fr"]}
    return None


def main(countries_path, admin1_path, borders_path, out):
    seas = [Point(float(row["lon"]), float(row["lat"]))
            for row in read_csv(os.path.join(HERE, "seas.csv"))]
    countries = fill_water(load_countries(countries_path), seas)
    of_1974 = return_golan(countries, borders_path)
    governorates = load_governorates(admin1_path)
    inner = {code: inner_lines(areas, countries[code]) for code, areas in governorates.items()}
    mosaic = Mosaic(countries, governorates, inner)
    arcs = arcs_of(mosaic)
    faces = list(polygonize(unary_union(arcs)))
    labels = [mosaic.at(face.representative_point()) for face in faces]
    final = Mosaic.__new__(Mosaic)
    final.set(faces, labels)

    borders, inside = defaultdict(list), defaultdict(list)
    edge = BOX.boundary.buffer(1e-6)
    for arc in arcs:
        if arc.within(edge):
            continue
        left, right = sides(arc, final)
        if left[0] and right[0] and left[0] != right[0]:
            borders[tuple(sorted((left[0], right[0])))].append(arc)
        elif left[0] and left[0] == right[0] and left[1] != right[1]:
            inside[left[0]].append(arc)

    disputed = read_csv(os.path.join(HERE, "disputed.csv"))
    features = []
    for codes, parts in sorted(borders.items()):
        for line in sorted(lines_of(linemerge(parts)), key=lambda l: (l.bounds, l.length)):
            features.append(border(line, codes, is_disputed(line, codes, disputed)))
    for line in lines_of(of_1974):
        features.append(border(line.simplify(TOLERANCE), ("IL", "SY"), True))
    write_geojson(os.path.join(out, "borders.geojson"), features)

    features = [(mapping(line), {"country": code}) for code, parts in sorted(inside.items())
                for line in sorted(lines_of(linemerge(parts)), key=lambda l: (l.bounds, l.length))]
    write_geojson(os.path.join(out, "governorate-lines.geojson"), features)

    grouped, whole = defaultdict(list), defaultdict(list)
    for face, (code, number) in zip(faces, labels):
        if code and number is not None:
            grouped[code, number].append(face)
        if code:
            whole[code].append(face)
    features = [(polygons(parts), governorates[code][number][0])
                for (code, number), parts in sorted(grouped.items())]
    write_geojson(os.path.join(out, "governorates.geojson"), features)

    names = {row["country"]: row for row in read_csv(os.path.join(HERE, "country-names.csv"))}
    features = [(polygons(parts), dict(names[code])) for code, parts in sorted(whole.items())]
    write_geojson(os.path.join(out, "countries.geojson"), features)

    features = []
    for face, (code, _) in sorted(zip(faces, labels), key=lambda f: (-f[0].area, f[0].bounds)):
        name = sea_name(face) if not code else None
        if name:
            features.append((mapping(face), name))
        elif not code and square_kilometres(face) > 1:
            print(f"left as land: {square_kilometres(face):.1f} km² of no country at "
                  f"{face.representative_point().x:.3f} E {face.representative_point().y:.3f} N",
                  file=sys.stderr)
    write_geojson(os.path.join(out, "sea.geojson"), features)


if __name__ == "__main__":
    main(*sys.argv[1:])
