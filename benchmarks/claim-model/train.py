"""Trains a claim model.

    python3 train.py EXAMPLES ENCODER TOKENIZER OUT [--layers 12] [--frozen 3] [--epochs 2] ...

EXAMPLES is what MakeClaimExamples wrote, ENCODER and TOKENIZER the model.onnx and tokenizer.json of a sentence model. Writes OUT.pt, the
weights, and OUT.jsonl, what the model says of the claims that it was not trained with; judge.py reads that. One article in three is kept so.
"""

import argparse
import collections
import json
import os
import random
import time

import torch
import torch.nn.functional as functional

import examples
import network
from wordpiece import WordPiece

SHARES = (0.02, 0.04, 0.08)

# How often an example is taken, and how many of those that were made.
WEIGHTS = {"written": 3, "figures": 0.3, "swapped": 0.4}
LIMITS = {
    "planted": 700,
    "planted:none": 1500,
    "planted:opposite": 1000,
    "planted:scope": 1200,
    "changed-evidence": 3000,
    "changed-evidence:none": 5000,
    "changed-evidence:opposite": 4000,
}


def parse():
    parser = argparse.ArgumentParser()
    for name in ("examples", "encoder", "tokenizer", "out"):
        parser.add_argument(name)
    parser.add_argument("--layers", type=int, default=12)
    parser.add_argument("--frozen", type=int, default=3)
    parser.add_argument("--epochs", type=float, default=2)
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--parts", type=int, default=3)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--weights", type=json.loads, default=WEIGHTS)
    parser.add_argument("--limits", type=json.loads, default=LIMITS)
    parser.add_argument("--start", help="weights to go on from")
    return parser.parse_args()


def loss_of(model, batch):
    with torch.autocast("cpu", dtype=torch.bfloat16):
        wrong, words = model(*examples.inputs(batch))
    wrong, words = wrong.float(), words.float()
    labels, weights = torch.zeros(words.shape), torch.zeros(words.shape)
    for row, one in enumerate(batch):
        labels[row, 1 : 1 + one.claim_size] = torch.tensor(one.wrong_words, dtype=torch.float)
        # Nobody has said which words are wrong in a claim without any.
        weights[row, 1 : 1 + one.claim_size] = float(not one.is_wrong or any(one.wrong_words))
    of_claims = functional.binary_cross_entropy_with_logits(wrong, torch.tensor([float(one.is_wrong) for one in batch]))
    of_words = functional.binary_cross_entropy_with_logits(words, labels, weights * (1 + 4 * labels), reduction="sum")
    return of_claims + 2 * of_words / weights.sum().clamp(min=1)


def scores(model, held):
    """Returns the logit of each claim, and those of its pieces."""
    found, order = [None] * len(held), sorted(range(len(held)), key=lambda i: len(held[i].ids))
    model.eval()
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        for at in range(0, len(order), 32):
            some = order[at : at + 32]
            wrong, words = model(*examples.inputs([held[i] for i in some]))
            for row, i in enumerate(some):
                found[i] = float(wrong[row]), words[row, 1 : 1 + held[i].claim_size].float().tolist()
    model.train()
    return found


def report(step, held, found):
    """Prints the share of faults found at the wrong words, where a given share of the faithful claims is called wrong."""
    faithful = sorted(score for one, (score, _) in zip(held, found) if one.source == "written" and not one.is_wrong)
    published = [score for one, (score, _) in zip(held, found) if one.source == "published"]
    for share in SHARES:
        limit, by_kind = faithful[int(len(faithful) * (1 - share))], collections.defaultdict(list)
        for one, (score, words) in zip(held, found):
            if one.source == "written" and one.is_wrong:
                best = max(range(len(words)), key=words.__getitem__)
                by_kind[one.fault].append(score > limit and bool(one.wrong_words[best]))
        recall = {kind: sum(hits) / len(hits) for kind, hits in sorted(by_kind.items())}
        alarms = sum(score > limit for score in published) / len(published)
        kinds = " ".join(f"{kind} {value:.2f}" for kind, value in recall.items())
        print(f"{step}\t{share}\t{sum(recall.values()) / len(recall):.3f}\tpublished {alarms:.3f}\t{kinds}", flush=True)


def write(path, held, found):
    with open(path, "w", encoding="utf-8") as file:
        for one, (score, words) in zip(held, found):
            best = max(range(len(words)), key=words.__getitem__)
            row = {"passage": one.passage, "claim": one.claim, "wrong": score, "word": words[best], "place": one.places[best]}
            file.write(json.dumps(row) + "\n")


def main():
    args = parse()
    random.seed(args.seed)
    torch.manual_seed(args.seed)
    torch.set_num_threads(os.cpu_count())
    train, held = examples.read(args.examples, WordPiece(args.tokenizer), args.parts, args.weights, args.limits)
    model = network.load(args.encoder, args.layers)
    if args.start:
        model.load_state_dict(torch.load(args.start))
    model.freeze(args.frozen)
    outputs = [*model.wrong.parameters(), *model.wrong_words.parameters()]
    known = {id(one) for one in outputs}
    encoder = [one for one in model.parameters() if one.requires_grad and id(one) not in known]
    optimizer = torch.optim.AdamW([{"params": encoder, "lr": args.rate}, {"params": outputs, "lr": 1e-3}], weight_decay=0.01)
    steps = int(args.epochs * len(train) / args.batch)
    rates = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda i: min(1, (i + 1) / 150) * max(0.02, 1 - i / steps))
    print(f"{len(train)} examples, {steps} steps, {len(held)} claims kept", flush=True)
    start, waiting, recent = time.time(), [], collections.deque(maxlen=100)
    for step in range(1, steps + 1):
        waiting = waiting or examples.batches(train, args.batch)
        loss = loss_of(model, waiting.pop())
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        rates.step()
        recent.append(float(loss))
        if step % 50 == 0:
            print(f"{step}\tloss {sum(recent) / len(recent):.3f}\t{time.time() - start:.0f} s", flush=True)
        if step % 500 == 0 or step == steps:
            found = scores(model, held)
            report(step, held, found)
            write(args.out + ".jsonl", held, found)
            torch.save(model.state_dict(), args.out + ".pt")


if __name__ == "__main__":
    main()
