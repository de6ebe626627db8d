"""Matched-panel change of two rounds, in NumPy and SciPy."""
import numpy as np
from scipy import stats

from like_for_like import Slice, indicator, t_multiplier


def benjamini_hochberg(p, q=0.10):
    """Step-up rule, written with the largest k for which p_(k) <= q k / m."""
    p = np.asarray(p)
    order = np.argsort(p)
    passing = np.nonzero(p[order] <= q * np.arange(1, len(p) + 1) / len(p))[0]
    flags = np.zeros(len(p), bool)
    if len(passing):
        flags[order[: passing[-1] + 1]] = True
    return flags


def compare(before, after):
    theme = before["themes"][0] if len(before["themes"]) == 1 else "profile"
    first, second = Slice(before, theme, "all"), Slice(after, theme, "all")
    b, a = dict(zip(first.units, first.score)), dict(zip(second.units, second.score))
    trusts = sorted(b.keys() & a.keys())
    d = np.array([a[t] - b[t] for t in trusts])
    place = {t["code"]: t for t in after["trusts"]}
    earlier = {t["code"]: t for t in before["trusts"]}

    stayed = np.array([earlier[t]["system"] == place[t]["system"] for t in trusts])
    _, A = indicator([place[t]["system"] for t, s in zip(trusts, stayed) if s])
    ds = d[stayed]
    r = np.linalg.lstsq(A, ds, rcond=None)[0]
    df = len(ds) - A.shape[1]
    s = float(np.sqrt(((ds - A @ r) ** 2).sum() / df))

    def describe(level, code):
        inside = (lambda o: True) if level == "england" else (lambda o: o[level] == code)
        in_both = np.array([inside(place[t]) and inside(earlier[t]) for t in trusts])
        n = int(in_both.sum())
        x, y = [np.array([source[t] for t, i in zip(trusts, in_both) if i]) for source in (b, a)]
        se = s / np.sqrt(n)
        all_before = np.mean([v for t, v in b.items() if inside(earlier[t])])
        all_after = np.mean([v for t, v in a.items() if inside(place[t])])
        change = float(np.mean(y - x))
        half = t_multiplier(df) * se
        rounded = np.round(y - x, 6)
        return {
            "level": level, "code": code, "nPanel": n, "before": x.mean(), "after": y.mean(), "change": change,
            "ciLow": change - half, "ciHigh": change + half, "pValue": 2 * stats.t.sf(abs(change) / se, df),
            "nImproved": int((rounded >= 0.25).sum()), "nDeteriorated": int((rounded <= -0.25).sum()),
            "leaversEffect": x.mean() - all_before, "entrantsEffect": all_after - y.mean(),
        }

    groups = [describe("england", "ENG")]
    for level in ("region", "system"):
        codes = sorted({o[level] for t, o in place.items() if t in trusts and earlier[t][level] == o[level]})
        groups += [describe(level, code) for code in codes]
    england = groups[0]
    for level in ("england", "region", "system"):
        members = [g for g in groups if g["level"] == level]
        flagged = benjamini_hochberg([g["pValue"] for g in members]) if level == "system" else [True] * len(members)
        for g, flag in zip(members, flagged):
            outside = flag and (g["ciLow"] > 0 or g["ciHigh"] < 0)
            g["verdict"] = ("improved" if g["change"] > 0 else "deteriorated") if outside else "no_clear_change"
            g["againstEngland"] = None
        if level == "england":
            continue
        excess = np.array([g["change"] - england["change"] for g in members])
        se = s * np.sqrt([1 / g["nPanel"] - 1 / england["nPanel"] for g in members])
        p = 2 * stats.t.sf(np.abs(excess) / se, df)
        for g, flag, e in zip(members, benjamini_hochberg(p), excess):
            g["againstEngland"] = ("more" if e > 0 else "less") if flag else "about_as_much"
    changes = {t: float(v) for t, v in zip(trusts, d)}
    return {"groups": groups, "changes": changes, "pooledSd": s, "df": df}
