"""Reads the examples of MakeClaimExamples, and makes batches of them."""

import collections
import dataclasses
import hashlib
import json
import random

import torch

from wordpiece import CLS, SEP

MAX_CLAIM, MAX_PIECES = 40, 144
MADE = ("planted", "changed-evidence")


@dataclasses.dataclass
class Example:
    article: str
    source: str
    fault: str
    passage: str
    claim: str
    ids: list
    claim_size: int
    places: list
    wrong_words: list

    @property
    def is_wrong(self):
        return self.fault != "none"


def is_held(article, parts):
    """Returns whether an article is kept from training: one in `parts`, 0 for none."""
    return parts > 0 and int(hashlib.md5(article.encode()).hexdigest(), 16) % parts == 0


def read(path, pieces, parts, weights, limits):
    """Returns the examples to train with and those of the articles that are kept to judge by.

    weights: how often an example of a source is taken, by source: 2 for twice, 0.5 for every second; otherwise once
    limits: most examples that were made, by source, colon and fault, or by source
    """
    made, train, held = collections.defaultdict(list), [], []
    with open(path, encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    for row in rows:
        if is_held(row["article"], parts):
            if row["source"] in ("written", "published"):
                held.append(encoded(row, pieces))
        elif row["source"] in MADE:
            made[row["source"], row["fault"]].append(row)
        else:
            weight = weights.get(row["source"], 1)
            train += [row] * (int(weight) + (random.random() < weight % 1))
    for (source, fault), some in made.items():
        random.shuffle(some)
        train += some[: int(limits.get(f"{source}:{fault}", limits.get(source, len(some))))]
    return [encoded(row, pieces) for row in train], held


def encoded(row, pieces):
    claim, places = pieces.encode(row["claim"], MAX_CLAIM)
    evidence, _ = pieces.encode(row["evidence"], MAX_PIECES - len(claim) - 3)
    wrong = [int(any(start < b and a < end for a, b in row["spans"])) for start, end in places]
    return Example(
        row["article"],
        row["source"],
        row["fault"],
        row["passage"],
        row["claim"],
        [CLS, *claim, SEP, *evidence, SEP],
        len(claim),
        places,
        wrong,
    )


def batches(examples, size):
    """Returns batches in random order. Examples of like length go together, so that little is padded."""
    order, found = list(range(len(examples))), []
    random.shuffle(order)
    for start in range(0, len(order) - size + 1, size * 16):
        block = sorted(order[start : start + size * 16], key=lambda i: len(examples[i].ids))
        found += [[examples[i] for i in block[at : at + size]] for at in range(0, len(block), size)]
    random.shuffle(found)
    return found


def inputs(batch):
    """Returns ids, texts (0 claim, 1 evidence) and mask of a batch."""
    length = max(len(one.ids) for one in batch)
    ids = [one.ids + [0] * (length - len(one.ids)) for one in batch]
    texts = [[0] * (one.claim_size + 2) + [1] * (length - one.claim_size - 2) for one in batch]
    mask = [[1] * len(one.ids) + [0] * (length - len(one.ids)) for one in batch]
    return torch.tensor(ids), torch.tensor(texts), torch.tensor(mask)
