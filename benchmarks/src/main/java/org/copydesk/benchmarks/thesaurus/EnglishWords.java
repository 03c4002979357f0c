package org.copydesk.benchmarks.thesaurus;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The words of the thesaurus: whole wordpieces, and lemmas of WordNet that people used in its
 * tagged texts.
 */
final class EnglishWords {
  // The first whole word in the order of frequency of BERT's vocabulary is "the", id 1996.
  private static final int FIRST_RANKED = 1995;

  // Of words in more than one piece.
  private static final int RANK_OF_THE_UNRANKED = 40_000;

  private final List<String> words;
  private final Map<String, Integer> rank = new HashMap<>();
  private final WordNet wordNet;

  EnglishWords(WordPiece wordPiece, WordNet wordNet) {
    this.wordNet = wordNet;
    var all = new TreeMap<String, Integer>();
    for (int id = FIRST_RANKED + 1; id < wordPiece.pieces().size(); id++) {
      var piece = wordPiece.pieces().get(id);
      if (piece.matches("[a-z]{2,}")) {
        all.put(piece, id - FIRST_RANKED);
      }
    }
    for (var pos : WordNet.Pos.values()) {
      for (var lemma : wordNet.lemmas(pos)) {
        if (lemma.length() > 2 && wordNet.count(lemma) > 0) {
          all.putIfAbsent(lemma, RANK_OF_THE_UNRANKED);
        }
      }
    }
    rank.putAll(all);
    words = List.copyOf(all.keySet());
  }

  /** Returns the words that go through the model, sorted. */
  List<String> words() {
    return words;
  }

  WordNet wordNet() {
    return wordNet;
  }

  /** Returns a word's rank by frequency, 1 the most frequent. */
  int rank(String word) {
    return rank.getOrDefault(word, RANK_OF_THE_UNRANKED);
  }

  /**
   * Returns for each word the word that represents it. An inflected form goes to its lemma where
   * their cosine is at least {@code loose}, and {@code strict} for a dictionary word.
   */
  Map<String, String> entries(WordVectors vectors, double loose, double strict) {
    var entry = new LinkedHashMap<String, String>();
    for (var word : words) {
      String best = null;
      double bestScore = Double.NEGATIVE_INFINITY;
      for (var base : wordNet.bases(word)) {
        if (!rank.containsKey(base.word())) {
          continue;
        }
        double similarity = vectors.cosine(word, base.word());
        double needed = wordNet.isLemma(word) ? strict : loose;
        double score = similarity + 0.02 * Math.log1p(wordNet.count(base));
        if (similarity >= needed && score > bestScore) {
          best = base.word();
          bestScore = score;
        }
      }
      if (best != null) {
        entry.put(word, best);
      }
    }
    var resolved = new LinkedHashMap<String, String>();
    for (var word : words) {
      var seen = new HashSet<String>();
      var at = word;
      while (entry.containsKey(at) && seen.add(at)) {
        at = entry.get(at);
      }
      resolved.put(word, at);
    }
    return resolved;
  }

  /** Adds forms that weren't embedded (rare inflections) to the entries of their lemma. */
  SortedMap<String, String> withRareForms(Map<String, String> entries) {
    var out = new TreeMap<>(entries);
    for (var word : words) {
      if (!word.equals(entries.get(word))) {
        continue;
      }
      for (var form : wordNet.inflections(word)) {
        if (!out.containsKey(form) && !wordNet.isLemma(form)) {
          out.put(form, word);
        }
      }
    }
    return out;
  }
}
