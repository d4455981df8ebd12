"""Rivers as long lines, with names where they can be told.

usage: rivers.py GMT_RIVERS GMT_LAKES CITIES_TSV PLACES_CSV OUT_FOLDER

GSHHG's rivers carry no names and are cut at the edges of its bins. The pieces are joined
to a graph; a named river is the shortest way through it past the towns and points that
rivers.csv lists, what remains is merged into lines without a name. Where GSHHG gives both
banks of a wide river (level 0) the line between the banks takes their place.
"""

import heapq
import os
import sys
from collections import defaultdict

from shapely.geometry import LineString, Point, mapping
from shapely.ops import linemerge, nearest_points, polygonize, unary_union

from atlas import kilometres, read_csv, read_gmt, write_geojson

HERE = os.path.dirname(os.path.abspath(__file__))
SNAP_KM = 15              # a town farther than this from any river names none
TOLERANCE = 0.0007
BRIDGE = 9                # level of the straight lines through a lake


def key(point):
    return round(point[0], 5), round(point[1], 5)


def centre_line(ring, start, end):
    """The line half-way between the two banks of a ring, from its end `start` to `end`."""
    points = list(ring.coords)[:-1]
    near = [min(range(len(points)), key=lambda i: kilometres(points[i], p)) for p in (start, end)]
    first, last = min(near), max(near)
    banks = [LineString(points[first:last + 1]),
             LineString((points[last:] + points[:first + 1])[::-1])]
    middle = []
    steps = int(banks[0].length / 0.004)
    for i in range(1, steps):
        here = banks[0].interpolate(i / steps, normalized=True)
        there = nearest_points(banks[1], here)[0]
        if here.distance(there) < 0.035:
            middle.append(((here.x + there.x) / 2, (here.y + there.y) / 2))
    ends = [start, end] if near[0] < near[1] else [end, start]
    return [ends[0]] + middle + [ends[1]]


def replace_banks(segments):
    """Level 0 segments are banks: one centre line for each closed pair."""
    rest = [(level, points) for level, points in segments if level != 0]
    banks = unary_union([LineString(points) for level, points in segments if level == 0])
    ends = [p for level, points in rest if level == 1 for p in (points[0], points[-1])]
    for part in polygonize(banks):
        touching = [p for p in ends if part.exterior.distance(Point(p)) < 0.008]
        pairs = [(kilometres(a, b), a, b) for a in touching for b in touching]
        if not pairs:
            continue
        _, start, end = max(pairs)
        if kilometres(start, end) < 20:
            corners = list(part.exterior.coords)
            end = max(corners, key=lambda c: kilometres(start, c))
        rest.append((1, centre_line(part.exterior, start, end)))
    return rest


def close_gaps(segments):
    """Runs a loose end on to the nearest vertex of another river, where it is that close."""
    uses = defaultdict(int)
    for _, points in segments:
        for p in (points[0], points[-1]):
            uses[key(p)] += 1
    vertices = defaultdict(list)
    for number, (_, points) in enumerate(segments):
        for p in points:
            vertices[round(p[0], 1), round(p[1], 1)].append((p, number))
    joined = []
    for number, (level, points) in enumerate(segments):
        points = list(points)
        for at, place in ((0, points[0]), (len(points), points[-1])):
            if uses[key(place)] > 1:
                continue
            cell = round(place[0], 1), round(place[1], 1)
            near = [(kilometres(place, p), p) for dx in (-.1, 0, .1) for dy in (-.1, 0, .1)
                    for p, other in vertices[round(cell[0] + dx, 1), round(cell[1] + dy, 1)]
                    if other != number]
            reach = 9 if level == 1 else 1.3
            if near and 0 < min(near)[0] < reach:
                points.insert(at if at == 0 else len(points), min(near)[1])
        joined.append((level, points))
    return joined


def across_lakes(segments, lakes):
    """Straight lines through a lake between the rivers that end at its shore.

    They lie under the lake when drawn, and only where a named river needs them.
    """
    uses = defaultdict(int)
    for _, points in segments:
        uses[key(points[0])] += 1
        uses[key(points[-1])] += 1
    loose = [(level, p) for level, points in segments for p in (points[0], points[-1])
             if uses[key(p)] == 1]
    bridges = []
    for lake in lakes:
        here = sorted((level, p) for level, p in loose if lake.distance(Point(p)) < 0.02)
        bridges += [(BRIDGE, [a[1], b[1]])
                    for i, a in enumerate(here) for b in here[i + 1:]]
    return bridges


class Graph:
    def __init__(self, segments):
        self.next = defaultdict(dict)
        self.level = {}
        for level, points in segments:
            for a, b in zip(map(key, points), map(key, points[1:])):
                if a != b:
                    self.next[a][b] = self.next[b][a] = kilometres(a, b)
                    self.level[min(a, b), max(a, b)] = level

    def nearest(self, place):
        node = min(self.next, key=lambda n: (kilometres(n, place), n))
        return node, kilometres(node, place)

    def way(self, start, end):
        """Nodes of the shortest way, or None. Major rivers are preferred to side arms."""
        best, heap, came = {start: 0.0}, [(0.0, start)], {}
        while heap:
            cost, node = heapq.heappop(heap)
            if node == end:
                path = [node]
                while node != start:
                    node = came[node]
                    path.append(node)
                return path[::-1]
            if cost > best[node]:
                continue
            for other, length in self.next[node].items():
                factor = 1 + self.level[min(node, other), max(node, other)]
                if cost + length * factor < best.get(other, 1e9):
                    best[other] = cost + length * factor
                    came[other] = node
                    heapq.heappush(heap, (best[other], other))
        return None


def resolver(cities_path, places_path):
    """Name or 'lon lat' → (lon, lat); our own places first, then the largest such town."""
    found = {}
    rows = [line.rstrip("\n").split("\t") for line in open(cities_path, encoding="utf-8")]
    for row in sorted(rows, key=lambda r: int(r[7])):
        found[row[1]] = float(row[3]), float(row[2])
    for row in read_csv(places_path):
        found[row["place"]] = float(row["lon"]), float(row["lat"])
    return lambda name: found[name] if name in found else tuple(map(float, name.split()))


def simplified(points):
    line = LineString(points).simplify(TOLERANCE)
    return mapping(line)


def main(gmt_path, lakes_path, cities_path, places_path, out):
    segments = close_gaps(replace_banks(read_gmt(gmt_path)))
    lakes = polygonize(unary_union([LineString(p) for level, p in read_gmt(lakes_path)
                                    if level == 2]))
    graph = Graph(segments + across_lakes(segments, list(lakes)))
    place = resolver(cities_path, places_path)
    features, taken = [], set()
    for river in read_csv(os.path.join(HERE, "rivers.csv")):
        stops = []
        for name in river["via"].split(";"):
            node, away = graph.nearest(place(name))
            if away > SNAP_KM:
                sys.exit(f"{river['name']}: {name} is {away:.0f} km from any river")
            stops.append(node)
        path = stops[:1]
        for a, b in zip(stops, stops[1:]):
            way = graph.way(a, b)
            if way is None:
                sys.exit(f"{river['name']}: no way from {a} to {b}")
            for node in way[1:]:
                if len(path) > 1 and path[-2] == node:   # there and back to a stop off the river
                    path.pop()
                else:
                    path.append(node)
        taken |= {(min(e), max(e)) for e in zip(path, path[1:])}
        features.append((simplified(path), {k: river[k] for k in ("name", "name_ar", "name_fr")}
                         | {"rank": int(river["rank"])}))
    rest = defaultdict(list)
    for edge, level in sorted(graph.level.items()):
        if edge not in taken and level != BRIDGE:
            rest[level].append(LineString(edge))
    for level, edges in sorted(rest.items()):
        lines = linemerge(edges)
        for line in sorted(getattr(lines, "geoms", [lines]), key=lambda l: (-l.length, l.bounds)):
            if line.length > 0.02:
                features.append((simplified(line.coords), {"name": "", "name_ar": "",
                                                           "name_fr": "", "rank": 3}))
    write_geojson(os.path.join(out, "rivers.geojson"), features)


if __name__ == "__main__":
    main(*sys.argv[1:])
