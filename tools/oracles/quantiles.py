"""Writes libs/disclosure/src/fixtures/quantiles.json: Harrell-Davis quartiles of invented scores by SciPy and by R's Hmisc,
and means rounded by Python's decimal module.

    python3 tools/oracles/quantiles.py libs/disclosure/src/fixtures
"""
import json
import platform
import random
import subprocess
import sys
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from pathlib import Path

import scipy
from scipy.stats.mstats import hdquantiles

HERE = Path(__file__).parent
SIZES = [2, 5, 8, 10, 13, 20, 40, 131, 205]


def rounded_mean(units, step):
    """Mean of whole millionths, rounded half away from zero to the step."""
    exact = Fraction(sum(units), len(units) * 1_000_000) / Fraction(step)
    return float(Decimal(int(abs(exact) + Fraction(1, 2))) * Decimal(step)) * (-1 if exact < 0 else 1)


def main(target):
    draw = random.Random(20261126)
    cases = [[2.1, 2.4, 2.9, 3.0, 3.3, 3.3, 3.8, 4.2]]
    cases += [[round(min(5, max(1, draw.gauss(3.3, 0.6))), 6) for _ in range(n)] for n in SIZES]
    run = subprocess.run(["Rscript", str(HERE / "hd_quantiles.R")], input=json.dumps(cases), capture_output=True, text=True, check=True)
    hmisc = json.loads(run.stdout)
    means = []
    for n in (5, 6, 8, 16, 40, 205):
        for _ in range(20):
            units = [draw.randrange(1_000_000, 5_000_001, draw.choice([1, 50_000, 125_000])) for _ in range(n)]
            means.append({"units": units, "0.01": rounded_mean(units, "0.01"), "0.1": rounded_mean(units, "0.1"), "0.5": rounded_mean(units, "0.5")})
    fixture = {
        "tools": {**hmisc["tools"], "python": platform.python_version(), "scipy": scipy.__version__},
        "scores": cases,
        "scipy": [[float(q) for q in hdquantiles(case, prob=[0.25, 0.5, 0.75])] for case in cases],
        "hmisc": hmisc["quartiles"],
        "means": means,
    }
    (Path(target) / "quantiles.json").write_text(json.dumps(fixture, separators=(",", ":")) + "\n")


main(sys.argv[1])
