package org.copydesk.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Sentence;
import org.copydesk.analysis.Token;
import org.jspecify.annotations.Nullable;

/**
 * The words of a body by term, with the sentences that have them, so that a claim is held against
 * the whole body at the cost of its own words. Made once for each check, linear in the body. Serves
 * one thread.
 *
 * @since 0.1.0
 */
public final class BodyIndex {
  // Pieces of five letters are long enough not to meet by chance and short enough for the parts of
  // a compound.
  private static final int GRAM = 5;

  private final Vocabulary vocabulary;
  private final List<AnalysedPassage> paragraphs;
  private final List<Place> sentences = new ArrayList<>();
  private final Map<String, Word> byTerm = new HashMap<>();
  private final Map<Integer, List<Word>> byEntry = new HashMap<>();
  private int tokens;
  private @Nullable Set<Integer> grams;

  private BodyIndex(List<AnalysedPassage> paragraphs, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.paragraphs = List.copyOf(paragraphs);
    for (var paragraph : paragraphs) {
      for (var sentence : paragraph.sentences()) {
        int number = sentences.size();
        sentences.add(new Place(paragraph, sentence));
        tokens += sentence.tokens().size();
        for (var token : sentence.tokens()) {
          if (!token.stopWord()) {
            add(token, number);
          }
        }
      }
    }
  }

  /** A sentence with the paragraph that it stands in. */
  record Place(AnalysedPassage paragraph, Sentence sentence) {}

  /** A term of the body with the numbers of the sentences that have it, ascending. */
  static final class Word {
    private final String text;
    private int[] sentences = new int[2];
    private int count;

    Word(String text) {
      this.text = text;
    }

    private void add(int sentence) {
      if (count > 0 && sentences[count - 1] == sentence) {
        return;
      }
      if (count == sentences.length) {
        sentences = Arrays.copyOf(sentences, 2 * count);
      }
      sentences[count++] = sentence;
    }

    int count() {
      return count;
    }

    int sentence(int index) {
      return sentences[index];
    }
  }

  /** Indexes the paragraphs of a body in a language's vocabulary. */
  public static BodyIndex of(List<AnalysedPassage> body, Vocabulary vocabulary) {
    return new BodyIndex(body, vocabulary);
  }

  private void add(Token token, int sentence) {
    var word = byTerm.get(token.term());
    if (word == null) {
      word = new Word(token.word());
      byTerm.put(token.term(), word);
      int entry = vocabulary.entry(token);
      if (entry >= 0) {
        byEntry.computeIfAbsent(entry, key -> new ArrayList<>(1)).add(word);
      }
    }
    word.add(sentence);
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  List<AnalysedPassage> paragraphs() {
    return paragraphs;
  }

  List<Place> sentences() {
    return sentences;
  }

  /** Returns the number of words of the body, stop words too. */
  int size() {
    return tokens;
  }

  @Nullable Word byTerm(String term) {
    return byTerm.get(term);
  }

  List<Word> byEntry(int entry) {
    return byEntry.getOrDefault(entry, List.of());
  }

  /**
   * Returns the share of a word's pieces of five letters that some word of the body has too; 0 for
   * a shorter word.
   */
  double partShare(String word) {
    int pieces = word.length() - GRAM + 1;
    if (pieces <= 0) {
      return 0;
    }
    var known = grams();
    int found = 0;
    for (int i = 0; i < pieces; i++) {
      found += known.contains(hash(word, i)) ? 1 : 0;
    }
    return (double) found / pieces;
  }

  private Set<Integer> grams() {
    var made = grams;
    if (made == null) {
      made = new HashSet<>();
      for (var word : byTerm.values()) {
        for (int i = 0; i + GRAM <= word.text.length(); i++) {
          made.add(hash(word.text, i));
        }
      }
      grams = made;
    }
    return made;
  }

  private static int hash(String word, int from) {
    int hash = 0;
    for (int i = from; i < from + GRAM; i++) {
      hash = 31 * hash + word.charAt(i);
    }
    return hash;
  }
}
