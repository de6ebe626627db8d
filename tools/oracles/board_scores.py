"""Writes libs/scoring/src/fixtures/board-scores.json: random boards scored a second time with exact fractions, NumPy, SciPy and R.

    python3 tools/oracles/board_scores.py libs/scoring/src/fixtures/board-scores.json
"""
import json
import platform
import random
import subprocess
import sys
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from pathlib import Path

import numpy as np
import scipy
from scipy import stats
from scipy.optimize import brentq

HERE = Path(__file__).parent
# Per theme: one letter a statement, r = reversed.
THEMES = {"one": "s", "two": "sr", "three": "sss", "four": "ssrs", "five": "sssss", "six": "srsrss"}


def six(value):
    """Exact fraction as decimal text of six places, halves away from zero."""
    size = abs(value)
    rounded = Decimal(size.numerator * 10**6 * 2 // size.denominator + 1) // 2 / Decimal(10**6)
    text = rounded.quantize(Decimal("0.000001"), ROUND_HALF_UP)
    return float(-text if value < 0 else text)


def draw_board(rng, kind):
    n = rng.randint(13, 24) if kind == "divided" else rng.randint(4, 16)
    unable, skipped = {"keen": (0, 0.01), "divided": (0.02, 0.02)}.get(kind, (0.1, 0.08))
    members = []
    for _ in range(n):
        role = "executive" if rng.random() < 0.55 else "non_executive"
        own = rng.gauss(0, 0.6) + (0.7 if kind == "divided" and role == "executive" else 0)
        answers = ""
        for theme in THEMES.values():
            for statement in theme:
                chance = rng.random()
                if chance < unable:
                    answers += "?"
                elif chance > 1 - skipped:
                    answers += "-"
                else:
                    centre = {"keen": 5.4, "doubtful": 1.2}.get(kind, 3.1)
                    x = min(5, max(1, round(centre + own + rng.gauss(0, 0.7))))
                    answers += str(6 - x if statement == "r" else x)
        members.append({"role": role, "answers": answers})
    return members


def keyed(members):
    """Per theme: (role, list of numbers or '?' or '-') for each member."""
    start, out = 0, {}
    for name, statements in THEMES.items():
        rows = []
        for member in members:
            cut = member["answers"][start:start + len(statements)]
            rows.append((member["role"], [(6 - int(c) if s == "r" else int(c)) if c.isdigit() else c for c, s in zip(cut, statements)]))
        out[name] = rows
        start += len(statements)
    return out


def numbers(row):
    return [x for x in row if not isinstance(x, str)]


def near_unanimous(means):
    for i in range(len(means)):
        rest = means[:i] + means[i + 1:]
        mean = sum(rest) / len(rest)
        if mean > Fraction(19, 4):
            return "high"
        if mean < Fraction(5, 4):
            return "low"
    return None


def variance(means, statements):
    return max(np.var(np.array([float(m) for m in means]), ddof=1), 1 / (12 * statements))


def score_theme(rows):
    size = len(rows[0][1])
    needed = size if size <= 2 else max(2, -(-size // 2))
    valid = [(role, row) for role, row in rows if len(numbers(row)) >= needed]
    said = [x for _, row in rows for x in row if x != "-"]
    talkers = sum(any(x != "-" for x in row) for _, row in rows)
    share = Fraction(said.count("?"), len(said)) if said else None
    cant_say = None if talkers < 5 else "few" if share <= Fraction(1, 10) else "some" if share <= Fraction(1, 5) else "many"
    result = {"nValid": len(valid), "score": None, "standIn": None, "standardError": None, "low": None, "high": None,
              "agreement": None, "ad": None, "rwg": None, "cantSay": cant_say}
    if len(valid) < 5:
        return result, None
    means = [Fraction(sum(numbers(row)), len(numbers(row))) for _, row in valid]
    items = [[row[q] for _, row in valid if not isinstance(row[q], str)] for q in range(size)]
    items = [x for x in items if len(x) >= 2]
    ad = sum(sum(abs(x - Fraction(sum(item), len(item))) for x in item) / len(item) for item in items) / len(items)
    result["agreement"] = "strong" if ad <= Fraction(1, 2) else "moderate" if ad <= Fraction(83, 100) else "mixed"
    result["standIn"] = near_unanimous(means)
    if result["standIn"]:
        result["score"] = 4.5 if result["standIn"] == "high" else 1.5
        return result, None
    score = sum(means) / len(means)
    se = np.sqrt(variance(means, size) / len(means))
    low, high = stats.t.interval(0.95, len(means) - 1, loc=six(score), scale=se)
    result.update(score=six(score), standardError=se, low=max(1, low), high=min(5, high), ad=float(ad),
                  rwg=1 - np.mean([np.var(x, ddof=1) for x in items]) / 2)
    return result, split(score, valid, means, size)


def split(score, valid, means, size):
    sides = [[m for (role, _), m in zip(valid, means) if role == wanted] for wanted in ("executive", "non_executive")]
    if min(map(len, sides)) < 5 or any(near_unanimous(side) for side in sides):
        return None
    executive, non_executive = (sum(side) / len(side) for side in sides)
    test = stats.ttest_ind_from_stats(
        *[x for side, mean in zip(sides, (executive, non_executive)) for x in (float(mean), np.sqrt(variance(side, size)), len(side))],
        equal_var=False)
    return {"split": {"executive": six(executive), "nonExecutive": six(non_executive), "gap": six(executive - non_executive),
                      "beyondChance": bool(test.pvalue < 0.05)},
            "dependsOnWho": abs((executive + non_executive) / 2 - score) > Fraction(1, 5)}


def score_board(members):
    scored = {name: score_theme(rows) for name, rows in keyed(members).items()}
    together = all(extra for _, extra in scored.values())
    nothing = {"split": None, "dependsOnWho": None}
    themes = [{"theme": name, **result, **(extra if together else nothing)} for name, (result, extra) in scored.items()]
    scores = [Fraction(str(theme["score"])) for theme in themes if theme["score"] is not None]
    submitted = len(scores) >= 5  # three quarters of six themes, rounded up
    return {"nResponses": len(members), "submitted": submitted, "overall": six(sum(scores) / len(scores)) if submitted else None, "themes": themes}


CUTS = [Decimal("1.8"), Decimal("2.6"), Decimal("3.4"), Decimal("4.2")]
H = Decimal("0.2")


def levels(scores):
    """The rule as it is written in the method, in decimal arithmetic."""
    out, previous, side = [], None, 0
    for y in scores:
        raw = 1 + sum(c <= y for c in CUTS)
        if previous is None:
            band, borderline = raw, min(abs(y - c) for c in CUTS) < H
        else:
            sign = (raw > previous) - (raw < previous)
            if raw != previous and sign == side:
                band = raw
            else:
                band = previous
                while band < 5 and y >= CUTS[band - 1] + H:
                    band += 1
                while band > 1 and y < CUTS[band - 2] - H:
                    band -= 1
            borderline = band != raw
        side = (raw > band) - (raw < band)
        previous = band
        out.append([band, borderline])
    return out


def tau_cases(rng):
    cases = []
    for n in (3, 5, 8, 15, 42):
        x = [rng.randint(20, 45) / 10 for _ in range(n)]
        y = [round(v / 5 + rng.gauss(0, 0.08), 1 if n < 15 else 2) for v in x]
        cases.append({"x": x, "y": y, "tau": float(stats.kendalltau(x, y).statistic)})
    return cases


def welch_cases(rng):
    """The interval's ends are the shifts at which SciPy's own p is 0.05, so no formula of it is repeated here."""
    cases = []
    for n, k, shift in ((5, 5, 0), (5, 9, 2), (7, 6, -1), (12, 5, 1), (6, 6, 5), (9, 8, -4), (5, 14, 4)):
        sides = [[rng.randint(3, 9) + (shift if i == 0 else 0) for _ in range(size)] for i, size in enumerate((n, k))]
        x, y = (np.array(side) / 3 for side in sides)
        gap = x.mean() - y.mean()
        beyond = lambda d: stats.ttest_ind(x - d, y, equal_var=False).pvalue - 0.05
        low, high = (brentq(beyond, gap, gap + far, xtol=1e-13) for far in (-20, 20))
        cases.append({"thirds": sides, "gap": gap, "low": low, "high": high})
    return cases


def main(path):
    rng = random.Random(20260930)
    kinds = ["plain"] * 24 + ["divided"] * 16 + ["keen"] * 12 + ["doubtful"] * 8
    boards = [draw_board(rng, kind) for kind in kinds]
    complete = [[[rng.choice([1, 2, 3, 3, 4, 4, 5]) for _ in range(q)] for _ in range(n)] for n, q in ((5, 3), (8, 3), (12, 3), (10, 4), (9, 6))]
    r = json.loads(subprocess.run(["Rscript", str(HERE / "board_agreement.R")], input=json.dumps({"boards": complete}),
                                  capture_output=True, text=True, check=True).stdout)
    tools = {"python": platform.python_version(), "numpy": np.__version__, "scipy": scipy.__version__, **r.pop("tools")}
    sequences = [[Decimal(rng.randint(50, 250) * 2) / 100 if i % 2 else Decimal(rng.randint(10, 50)) / 10 for _ in range(6)] for i in range(200)]
    content = {
        "command": "python3 tools/oracles/board_scores.py libs/scoring/src/fixtures/board-scores.json",
        "tools": tools,
        "statements": THEMES,
        "boards": [{"members": members, "result": score_board(members)} for members in boards],
        "agreement": [{"answers": answers, **measured} for answers, measured in zip(complete, r["boards"])],
        "cohesion": r["cohesion"],
        "levels": [{"scores": [float(y) for y in ys], "states": levels(ys)} for ys in sequences],
        "tau": tau_cases(rng),
        "welch": welch_cases(rng),
    }
    lines = []
    for key, value in content.items():
        if isinstance(value, list):
            rows = ",\n".join(json.dumps(plain(row), separators=(",", ":")) for row in value)
            lines.append(f"{json.dumps(key)}: [\n{rows}\n]")
        else:
            lines.append(f"{json.dumps(key)}: {json.dumps(value)}")
    Path(path).write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


def plain(value):
    if isinstance(value, dict):
        return {k: plain(v) for k, v in value.items()}
    if isinstance(value, list):
        return [plain(v) for v in value]
    if isinstance(value, (np.floating, float)):
        return float(f"{float(value):.13g}")
    return value.item() if isinstance(value, np.generic) else value


if __name__ == "__main__":
    main(sys.argv[1])
