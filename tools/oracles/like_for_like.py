"""Indirect standardisation by matrices, with quantiles of NumPy and distributions of SciPy.

A round becomes a vector y of submissions' scores, a matrix W (units x submissions) of weights, an indicator Z of matching groups
and an indicator A (systems x units) of membership. Nothing here follows the TypeScript: it is linear algebra of the definitions.
"""
import numpy as np
from scipy import optimize, stats

OWN = "care_setting_specialist_apart"
MATCHINGS = {
    OWN: lambda setting, sector: "specialist" if (setting, sector) == ("acute", "acute_specialist") else setting,
    "care_setting": lambda setting, sector: setting,
    "trust_sector": lambda setting, sector: sector,
    "none": lambda setting, sector: "",
}


def indicator(labels):
    names = sorted(set(labels))
    return names, np.array([[label == name for name in names] for label in labels], float).reshape(len(labels), len(names))


def t_multiplier(df):
    """t quantile of 97.5 % from the distribution function: `stats.t.ppf` of SciPy 1.10 is good to nine digits only."""
    return optimize.brentq(lambda x: stats.t.cdf(x, df) - 0.975, 1, 100, xtol=1e-14, rtol=1e-14)


class Slice:
    """One theme of a round in one slice: `all` (trusts are the units) or a care setting (submissions are)."""

    def __init__(self, round_, theme, slice_):
        self.trusts = {t["code"]: t for t in round_["trusts"]}
        score = profile if theme == "profile" else (lambda s: s["scores"][round_["themes"].index(theme)])
        self.parts = [s for s in round_["submissions"] if slice_ in ("all", s["careSetting"]) and score(s) is not None]
        self.y = np.array([score(s) for s in self.parts], float)
        self.units, member = indicator([s["trust"] for s in self.parts])
        self.W = (member / np.maximum(member.sum(0), 1)).T
        self.score = self.W @ self.y
        self.systems, self.A = indicator([self.trusts[u]["system"] for u in self.units])
        self.own_groups = len(self.groups(OWN)[0])
        self.df = len(self.units) - len(self.systems) - max(self.own_groups - 1, 0)

    def groups(self, matching):
        return indicator([MATCHINGS[matching](s["careSetting"], self.trusts[s["trust"]]["sector"]) for s in self.parts])

    def expected(self, matching):
        _, Z = self.groups(matching)
        weight = self.W.sum(0)
        means = np.linalg.solve(Z.T @ (weight[:, None] * Z), Z.T @ (weight * self.y))
        return self.W @ (Z @ means)

    def fit(self, matching=OWN):
        expected = self.expected(matching)
        residual = self.score - expected
        n = self.A.sum(0)
        r = np.linalg.lstsq(self.A, residual, rcond=None)[0]
        rss = float(((residual - self.A @ r) ** 2).sum())
        s2 = rss / self.df if self.df >= 1 else None
        return {"expected": expected, "residual": residual, "n": n, "r": r, "s2": s2}

    def tests(self, matching):
        fit = self.fit(matching)
        v = fit["s2"] / fit["n"]
        z = fit["r"] / np.sqrt(v)
        low, high = np.quantile(z, [0.1, 0.9])
        phi = np.mean(np.clip(z, low, high) ** 2)
        w = 1 / v
        g = len(z)
        tau2 = max(0.0, (g * phi - (g - 1)) / (w.sum() - (w**2).sum() / w.sum()))
        p = 2 * stats.norm.sf(np.abs(fit["r"]) / np.sqrt(v + tau2))
        return {"p": p, "phi": phi, "tau2": tau2}

    def describe(self, members):
        """Statistics of the units for which `members` is true."""
        fit = self.fit()
        y, expected = self.score[members], fit["expected"][members]
        q1, median, q3 = np.quantile(y, [0.25, 0.5, 0.75])
        half = t_multiplier(self.df) * np.sqrt(fit["s2"] / len(y)) if fit["s2"] is not None else None
        return {
            "n": int(members.sum()),
            "nSubmissions": int((self.W[members] > 0).sum()),
            "mean": y.mean(),
            "median": median,
            "q1": q1,
            "q3": q3,
            "expected": expected.mean(),
            "difference": (y - expected).mean(),
            "halfWidth": half,
        }


def profile(submission):
    scores = submission["scores"]
    return None if not scores or any(s is None for s in scores) else float(np.mean(scores))
