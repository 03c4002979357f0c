"""Splits texts into the word pieces of a BERT tokenizer in lower case."""

import json
import unicodedata

CLS, SEP, UNKNOWN = 101, 102, 100


class WordPiece:
    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            self._ids = json.load(file)["model"]["vocab"]
        self._known = {}

    def encode(self, text, limit):
        """Returns the ids of at most `limit` pieces, and where each lies in the text."""
        ids, places = [], []
        for start, end in self._words(text):
            for piece, a, b in self._pieces(text[start:end]):
                if len(ids) == limit:
                    return ids, places
                ids.append(piece)
                places.append((start + a, min(end, start + b)))
        return ids, places

    @staticmethod
    def _words(text):
        at = 0
        while at < len(text):
            end = at + 1
            if is_letter(text[at]):
                while end < len(text) and is_letter(text[end]):
                    end += 1
            if not text[at].isspace():
                yield at, end
            at = end

    def _pieces(self, word):
        if word not in self._known:
            self._known[word] = self._split(word)
        return self._known[word]

    def _split(self, word):
        plain = unicodedata.normalize("NFD", word.lower())
        plain = "".join(c for c in plain if unicodedata.category(c) != "Mn")
        pieces, start = [], 0
        while start < len(plain):
            end = len(plain)
            while end > start and self._name(plain, start, end) not in self._ids:
                end -= 1
            if end == start:
                return [(UNKNOWN, 0, len(plain))]
            pieces.append((self._ids[self._name(plain, start, end)], start, end))
            start = end
        return pieces

    @staticmethod
    def _name(plain, start, end):
        return ("##" if start else "") + plain[start:end]


def is_letter(c):
    return c.isalnum() or unicodedata.category(c)[0] == "M"
