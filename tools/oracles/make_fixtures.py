"""Writes libs/benchmarking/src/fixtures/{dma,synthetic}-{round,change}.json.

    /usr/bin/python3 tools/oracles/make_fixtures.py libs/reference-data libs/benchmarking/src/fixtures
"""
import json
import platform
import subprocess
import sys
from pathlib import Path

import numpy as np
import scipy

import synthetic
from change import benjamini_hochberg, compare
from like_for_like import MATCHINGS, OWN, Slice
from reference import comparable_round, measures_round

HERE = Path(__file__).parent
FOOTPRINT = "2025-07-31"


def columns(records):
    """Records with the same keys as one list per key."""
    return {key: [record[key] for record in records] for key in records[0]}


def groups_of(part):
    place = [part.trusts[unit] for unit in part.units]
    keys = [("england", "ENG")]
    for level in ("region", "system"):
        keys += [(level, code) for code in sorted({p[level] for p in place})]
    return [(level, code, np.array([level == "england" or p[level] == code for p in place])) for level, code in keys]


def describe_slice(round_, slice_, themes):
    described = {}
    for theme in themes:
        part = Slice(round_, theme, slice_)
        rows = [{"level": level, "code": code, **part.describe(inside)} for level, code, inside in groups_of(part)]
        described[theme] = {"df": part.df, "s2": part.fit()["s2"], **columns(rows)}
    return described


def run_r(payload):
    run = subprocess.run(["Rscript", str(HERE / "random_effects.R")], input=json.dumps(payload), capture_output=True, text=True, check=True)
    return json.loads(run.stdout)


def judge(round_):
    slices = {theme: Slice(round_, theme, "all") for theme in round_["themes"]}
    tests = {m: {theme: part.tests(m) for theme, part in slices.items()} for m in MATCHINGS}
    families = [np.concatenate([t["p"] for t in tests[m].values()]) for m in MATCHINGS]
    fits = {theme: part.fit() for theme, part in slices.items()}
    r = run_r({
        "themes": [{"effects": f["r"].tolist(), "variances": (f["s2"] / f["n"]).tolist()} for f in fits.values()],
        "families": [f.tolist() for f in families],
    })
    names = [(system, theme) for theme, part in slices.items() for system in part.systems]
    flagged = {}
    for matching, family, from_r in zip(MATCHINGS, families, r["families"]):
        own = np.nonzero(benjamini_hochberg(family))[0]
        from_r = np.atleast_1d(np.array(from_r, int)) - 1
        assert set(own) == set(from_r), "SciPy and R disagree on the flags"
        flagged[matching] = sorted([list(names[i]) for i in own])
    themes = {}
    for (theme, part), effects in zip(slices.items(), r["themes"]):
        themes[theme] = {
            "systems": part.systems,
            "p": {m: tests[m][theme]["p"].tolist() for m in MATCHINGS},
            "difference": {m: part.fit(m)["r"].tolist() for m in MATCHINGS},
            "phi": tests[OWN][theme]["phi"],
            "tau2": tests[OWN][theme]["tau2"],
            "metafor": effects,
        }
    return {"familySize": len(names), "flagged": flagged, "themes": themes}, r["tools"]


def provenance(r_tools):
    command = "/usr/bin/python3 tools/oracles/make_fixtures.py libs/reference-data libs/benchmarking/src/fixtures"
    tools = {"python": platform.python_version(), "numpy": np.__version__, "scipy": scipy.__version__, **r_tools}
    return {"command": command, "tools": tools}


def plain(value):
    if isinstance(value, dict):
        return {k: plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple, np.ndarray)):
        return [plain(v) for v in value]
    if isinstance(value, (float, np.floating)):
        return float(f"{value:.13g}")
    return value.item() if isinstance(value, np.generic) else value


def write(path, content):
    lines = [f"{json.dumps(key)}: {json.dumps(plain(value), ensure_ascii=False, separators=(',', ':'))}" for key, value in content.items()]
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


def fixture(folder, name, round_, before, after, slices):
    themes = [*round_["themes"], "profile"]
    judged, r_tools = judge(round_)
    made = provenance(r_tools)
    write(folder / f"{name}-round.json", {**made, "round": round_, "slices": {s: describe_slice(round_, s, themes) for s in slices}, "judged": judged})
    changed = compare(before, after)
    rounds = {"before": before, "after": after}
    changed["groups"] = columns(changed["groups"])
    write(folder / f"{name}-change.json", {**made, **rounds, **changed})


def main(library, folder):
    first, second = synthetic.rounds()
    fixture(folder, "synthetic", first, first, second, ["all", "acute", "community", "mental_health"])
    comparable = [comparable_round(library, year, FOOTPRINT) for year in (2024, 2025)]
    fixture(folder, "dma", measures_round(library, FOOTPRINT), *comparable, ["all", "acute", "community"])


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
