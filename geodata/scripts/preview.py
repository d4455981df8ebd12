"""Draws the whole base map to a PNG, to be looked at. Needs python3-matplotlib.

usage: preview.py GEODATA_FOLDER OUT.png [WEST SOUTH EAST NORTH [WIDTH]]
"""

import csv
import json
import os
import sys

import matplotlib
matplotlib.use("Agg")
import matplotlib.pyplot as plt
from matplotlib.patches import PathPatch
from matplotlib.path import Path


def area(axes, geometry, **style):
    parts = geometry["coordinates"]
    for rings in parts if geometry["type"] == "MultiPolygon" else [parts]:
        points = [p for ring in rings for p in ring]
        codes = [c for ring in rings
                 for c in [Path.MOVETO] + [Path.LINETO] * (len(ring) - 2) + [Path.CLOSEPOLY]]
        axes.add_patch(PathPatch(Path(points, codes), **style))


def main(folder, out, west=33, south=29, east=49, north=40, width=18):
    west, south, east, north, width = map(float, (west, south, east, north, width))
    figure = plt.figure(figsize=(width, width * (north - south) / (east - west) * 1.22))
    axes = figure.add_axes([0, 0, 1, 1])
    axes.set_facecolor("#F2EFE9")

    def features(name):
        path = os.path.join(folder, name + ".geojson")
        if not os.path.exists(path):
            return []
        return json.load(open(path, encoding="utf-8"))["features"]

    for f in features("sea"):
        area(axes, f["geometry"], fc="#A9D3DE", ec="none", zorder=0)
    for f in features("rivers"):
        axes.plot(*zip(*f["geometry"]["coordinates"]), color="#7FB8CC",
                  zorder=1, lw={1: 2.2, 2: 1.4, 3: 0.8}[f["properties"]["rank"]])
        p = f["geometry"]["coordinates"]
        if f["properties"]["name"]:
            axes.text(*p[len(p) // 2], f["properties"]["name"], fontsize=8, color="#246",
                      clip_on=True)
    for f in features("lakes"):
        area(axes, f["geometry"], fc="#A9D3DE", ec="#7FB8CC", lw=0.4)
        if f["properties"]["name"]:
            axes.text(*f["geometry"]["coordinates"][0][0], f["properties"]["name"], fontsize=7,
                      color="#06a", clip_on=True)
    for f in features("governorate-lines"):
        axes.plot(*zip(*f["geometry"]["coordinates"]), color="#B79BB7", lw=0.7, ls=(0, (5, 3)))
    for f in features("borders"):
        axes.plot(*zip(*f["geometry"]["coordinates"]), color="#9A6E9A", lw=1.6,
                  ls=(0, (4, 2)) if f["properties"]["disputed"] else "-")
    for name, size in (("towns", 2), ("places", 4)):
        path = os.path.join(folder, name + ".csv")
        if os.path.exists(path):
            rows = list(csv.DictReader(open(path, encoding="utf-8")))
            axes.plot([float(r["lon"]) for r in rows], [float(r["lat"]) for r in rows], "k.",
                      ms=size)
    axes.set_xlim(west, east)
    axes.set_ylim(south, north)
    axes.set_aspect(1.22)
    figure.savefig(out, dpi=80)


if __name__ == "__main__":
    main(*sys.argv[1:])
