"""Says what a claim model adds to the rules, on articles that it wasn't trained with.

    target/copydesk check --format jsonl --fail-on never --min-confidence 0 CASES_ARTICLES.jsonl > CASES_REPORTS.jsonl
    python3 judge.py OUT.jsonl CASES CASES_REPORTS PUBLISHED PUBLISHED_REPORTS

OUT.jsonl is from train.py, CASES has faults at known words (`fault`, `passage`, `span`, `article`), PUBLISHED has articles, both one as JSON
a line and with reports in the same order. Tries many ways to join the rules' confidence and the model's, and prints the one that finds most
faults (mean over their kinds) with no more alarms than a limit, on faithful cases and on published articles. Since the ways are tried on the
cases that they are judged by, what it prints is the most that the model can add.
"""

import collections
import json
import math
import sys

LEAST = 1e-4
SHARES = (0, 0.1, 0.2, 0.35, 0.5, 0.8)
MIDDLES = (-2, -1, 0, 1, 2)
LIMITS = (None, 0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 5)
EASES = (0, 2, 100)
PASSAGES = ("headline", "subheadline")


def rows(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def logit(probability):
    inside = max(LEAST, min(1 - LEAST, probability))
    return math.log(inside / (1 - inside))


class Draft:
    """A draft with the rules' findings and what the model says of its claims."""

    def __init__(self, case, article, report, claims):
        self.fault, self.passage, self.span = case.get("fault"), case.get("passage"), case.get("span")
        self.claims = {p: claims[p, article[p]] for p in PASSAGES if (p, article.get(p)) in claims}
        self.is_known = all(p in self.claims for p in PASSAGES if article.get(p, "").strip())
        published = self.fault is None
        self.rules = [
            finding
            for finding in report["findings"]
            if finding["category"] == "inconsistency"
            # A page is often cut before the quotation.
            and not (published and finding["rule"] == "quotation-not-in-body")
        ]

    def findings(self, share, middle, limit, ease):
        """Returns rule, passage, start and end of each warning."""
        for finding in self.rules:
            at, warns = finding["at"], finding["severity"] != "suggestion"
            claim = self.claims.get(at["passage"])
            value = logit(finding["confidence"]) if "confidence" in finding else 1 if warns else -1
            if share and claim:
                warns = value + share * (claim["wrong"] - middle) >= 0
            if warns:
                yield finding["rule"], at["passage"], at["start"], at["end"]
        if limit is not None:
            for passage, claim in self.claims.items():
                if min(claim["wrong"], claim["word"] + ease) >= limit:
                    yield "model", passage, *claim["place"]

    def is_found(self, way):
        return any(
            passage == self.passage and start < self.span[1] and self.span[0] < end
            # A verdict on the whole headline shows no place.
            and (rule != "headline-unsupported" or self.fault == "invented")
            for rule, passage, start, end in self.findings(*way)
        )

    def is_warned(self, way):
        return any(True for _ in self.findings(*way))


def figures(cases, published, way):
    """Returns recall (mean over the kinds), alarms on faithful cases and on published articles, and recall by kind."""
    kinds, alarms = collections.defaultdict(list), []
    for draft in cases:
        if draft.fault == "none":
            alarms.append(draft.is_warned(way))
        elif draft.fault != "restates":
            kinds[draft.fault].append(draft.is_found(way))
    recall = {kind: sum(found) / len(found) for kind, found in sorted(kinds.items())}
    of_published = sum(draft.is_warned(way) for draft in published) / len(published)
    return sum(recall.values()) / len(recall), sum(alarms) / len(alarms), of_published, recall


def show(name, figure, way=None):
    recall, faithful, published, kinds = figure
    print(f"{name}: {recall:.3f}, alarms {faithful:.3f} and {published:.3f}", "" if way is None else way)
    print("   ", " ".join(f"{kind} {value:.2f}" for kind, value in kinds.items()))


def main():
    of_claims, of_cases, case_reports, of_published, published_reports = map(rows, sys.argv[1:])
    claims = {(claim["passage"], claim["claim"]): claim for claim in of_claims}
    cases = [Draft(case, case["article"], report, claims) for case, report in zip(of_cases, case_reports)]
    published = [Draft({}, article, report, claims) for article, report in zip(of_published, published_reports)]
    cases, published = ([draft for draft in some if draft.is_known] for some in (cases, published))
    print(f"{len(cases)} cases, {len(published)} published articles")
    rules = figures(cases, published, (0, 0, None, 0))
    show("rules alone", rules)
    ways = [
        (share, middle, limit, ease)
        for share in SHARES
        for middle in (MIDDLES if share else (0,))
        for limit in LIMITS
        for ease in (EASES if limit is not None else (0,))
    ]
    tried = [(figures(cases, published, way), way) for way in ways]
    for name, faithful, of_copy in (("as many alarms", *rules[1:3]), ("a quarter more", rules[1] * 1.25, rules[2] * 1.25), (".05", 0.05, 0.05)):
        within = [one for one in tried if one[0][1] <= faithful + 1e-9 and one[0][2] <= of_copy + 1e-9]
        if within:
            show(name, *max(within, key=lambda one: one[0][0]))


if __name__ == "__main__":
    main()
