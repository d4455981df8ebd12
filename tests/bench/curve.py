#!/usr/bin/env python3
"""Draw the times of `scrub` over the number of events, a line a window, as SVG.

usage: scrub --events N --case drag, for some N, all lines into one file; curve.py FILE > curve.svg
"""
import json
import math
import sys

WIDTH, HEIGHT, LEFT, TOP, RIGHT, BOTTOM = 720, 400, 70, 30, 150, 50
COLOURS = {0.01: "#0072b2", 0.1: "#009e73", 0.5: "#d55e00", 1.0: "#5b3f8c"}


def main(path: str) -> None:
    lines: dict[float, list[tuple[int, float]]] = {}
    with open(path, encoding="utf-8") as file:
        for text in file:
            case = json.loads(text)
            if case["case"] == "drag":
                lines.setdefault(case["window"], []).append((case["events"], case["p50_ms"]))
    events = sorted({n for line in lines.values() for n, _ in line})
    low, high = math.log10(events[0]), math.log10(events[-1])
    top = 5 * math.ceil(max(t for line in lines.values() for _, t in line) / 5)

    def x(n: float) -> float:
        return LEFT + (math.log10(n) - low) / (high - low) * (WIDTH - LEFT - RIGHT)

    def y(ms: float) -> float:
        return HEIGHT - BOTTOM - ms / top * (HEIGHT - TOP - BOTTOM)

    out = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" '
           'font-family="Noto Sans, sans-serif" font-size="12" fill="#22262b">',
           f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fbfaf8"/>',
           f'<text x="{LEFT}" y="18" font-weight="bold">A frame while a handle is dragged: median, '
           'milliseconds</text>']
    for ms in range(0, top + 1, 5):
        out.append(f'<path d="M{LEFT} {y(ms):.1f}H{WIDTH - RIGHT}" stroke="#ddd9d1"/>'
                   f'<text x="{LEFT - 8}" y="{y(ms) + 4:.1f}" text-anchor="end">{ms}</text>')
    for n in events:
        out.append(f'<text x="{x(n):.1f}" y="{HEIGHT - BOTTOM + 20}" text-anchor="middle">{n:,}</text>')
    out.append(f'<text x="{(LEFT + WIDTH - RIGHT) / 2}" y="{HEIGHT - 10}" text-anchor="middle">events</text>')
    for i, (window, line) in enumerate(sorted(lines.items())):
        colour = COLOURS[window]
        points = " ".join(f"{x(n):.1f},{y(ms):.1f}" for n, ms in sorted(line))
        out.append(f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"/>')
        row = TOP + 20 + 20 * i
        out.append(f'<path d="M{WIDTH - RIGHT + 14} {row}h20" stroke="{colour}" stroke-width="2"/>'
                   f'<text x="{WIDTH - RIGHT + 40}" y="{row + 4}">window {window:.0%}</text>')
    out.append("</svg>")
    print("\n".join(out))


if __name__ == "__main__":
    main(sys.argv[1])
