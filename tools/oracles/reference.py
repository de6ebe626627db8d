"""Published rounds as plain dictionaries, read from libs/reference-data without any of its TypeScript."""
import csv
import json
import re
import unicodedata
from pathlib import Path

SETTINGS = {"Acute": "acute", "Community": "community", "Mental Health": "mental_health", "Ambulance": "ambulance"}


def records(path):
    """Records of a generated table: one JSON object per line."""
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        if line.startswith("  {"):
            yield json.loads(line.strip().rstrip(","))


def matched_as(name):
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", name).upper()).strip()


def valid(record, date, start="validFrom", end="validTo"):
    return (record[start] or "") <= date and (record[end] is None or record[end] >= date)


def trusts_at(library, date):
    counted_in = {m["child"]: m["parent"] for m in records(library / "src/memberships.data.ts") if m["role"] == "counted_in" and valid(m, date)}
    open_trusts = [o for o in records(library / "src/organisations.data.ts") if o["kind"] == "trust" and valid(o, date, "opened", "closed")]
    return sorted(
        (
            {"code": o["code"], "sector": o["sector"], "system": counted_in[o["code"]], "region": counted_in[counted_in[o["code"]]]}
            for o in open_trusts
            if o["code"] in counted_in
        ),
        key=lambda trust: trust["code"],
    )


def measures_round(library, date):
    codes = {n["matchedAs"]: n["organisation"] for n in records(library / "src/organisation-names.data.ts")}
    with open(library / "data/dma-2025-providers-as-published.csv", encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    columns = list(rows[0])[4:]
    return {
        "themes": [c.lower().replace(" ", "_") for c in columns],
        "trusts": trusts_at(library, date),
        "submissions": [
            {"trust": codes[matched_as(r["Provider"])], "careSetting": SETTINGS[r["Care Setting"]], "scores": [float(r[c]) for c in columns]}
            for r in rows
        ],
    }


def comparable_round(library, year, date):
    with open(library / f"data/dma-comparable-{year}-providers.csv", encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    return {
        "themes": ["overall"],
        "trusts": trusts_at(library, date),
        "submissions": [{"trust": r["ods_code"], "careSetting": r["care_setting"], "scores": [float(r["score"])]} for r in rows],
    }
