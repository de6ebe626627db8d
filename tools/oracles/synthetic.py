"""Seeded rounds with everything awkward in them: missing scores, absent trusts, systems of one trust, two and three settings."""
import numpy as np

SECTORS = {"acute": "acute", "acute_specialist": "acute", "mental_health": "mental_health", "community": "community", "ambulance": "ambulance"}

# One system far above the others, and one that falls while the others rise.
LEVEL = {"Q7": 1.1}
DRIFT = {"Q6": -12}


def rounds(seed=20251123):
    rng = np.random.default_rng(seed)
    sizes = [1, 1, 2, 3, 4, 6, 8, 10]
    sectors = list(SECTORS)
    trusts = []
    for s, size in enumerate(sizes):
        for _ in range(size):
            sector = rng.choice(sectors, p=[0.45, 0.15, 0.2, 0.15, 0.05])
            trusts.append({"code": f"R{len(trusts):02d}", "sector": str(sector), "system": f"Q{s}", "region": f"Y{s % 3}"})
    moved = [dict(t) for t in trusts]
    moved[-1]["system"] = "Q4"
    moved[-1]["region"] = "Y1"
    return assessment(rng, trusts, 0), assessment(rng, moved, 0.15)


def assessment(rng, trusts, lift):
    submissions = []
    for i, trust in enumerate(trusts):
        if rng.random() < 0.12 and i > 0:
            continue
        settings = {SECTORS[trust["sector"]]}
        settings |= {s for s in ("community", "mental_health") if rng.random() < 0.3}
        level = rng.normal(2.7 + lift * DRIFT.get(trust["system"], 1), 0.25) + LEVEL.get(trust["system"], 0)
        for setting in sorted(settings):
            scores = [round(float(np.clip(rng.normal(level, 0.5), 1, 5)), 1) if rng.random() > 0.08 else None for _ in range(3)]
            submissions.append({"trust": trust["code"], "careSetting": setting, "scores": scores})
    order = rng.permutation(len(submissions))
    return {"themes": ["a", "b", "c"], "trusts": trusts, "submissions": [submissions[k] for k in order]}
