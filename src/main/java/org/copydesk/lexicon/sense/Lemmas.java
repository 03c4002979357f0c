package org.copydesk.lexicon.sense;

/** Finds the words of which an English word may be a regular form. */
final class Lemmas {
  private static final int SHORTEST = 2;

  private Lemmas() {}

  /** The endings of regular forms. */
  enum Ending {
    NONE,
    S,
    ED,
    ING,
    ER;

    /** Returns whether words of a part of speech have it. */
    boolean fits(PartOfSpeech partOfSpeech) {
      return switch (this) {
        case NONE -> true;
        case S -> partOfSpeech == PartOfSpeech.V || partOfSpeech == PartOfSpeech.N;
        case ED, ING -> partOfSpeech == PartOfSpeech.V;
        case ER -> partOfSpeech == PartOfSpeech.ADJ || partOfSpeech == PartOfSpeech.ADV;
      };
    }
  }

  /** Receives a possible lemma. */
  interface Visitor {
    void accept(String lemma, Ending ending);
  }

  /** Visits a word in lower case and those that it may be a regular form of. */
  static void visit(String word, Visitor visitor) {
    visitor.accept(word, Ending.NONE);
    int length = word.length();
    if (length <= SHORTEST + 1) {
      return;
    }
    switch (word.charAt(length - 1)) {
      case 's' -> ofS(word, visitor);
      case 'd' -> {
        if (word.endsWith("ed")) {
          ofVowelEnding(word, 2, Ending.ED, visitor);
        }
      }
      case 'g' -> {
        if (word.endsWith("ing")) {
          ofVowelEnding(word, 3, Ending.ING, visitor);
        }
      }
      case 'r' -> {
        if (word.endsWith("er")) {
          ofVowelEnding(word, 2, Ending.ER, visitor);
        }
      }
      case 't' -> {
        if (word.endsWith("est")) {
          ofVowelEnding(word, 3, Ending.ER, visitor);
        }
      }
      default -> {}
    }
  }

  private static void ofS(String word, Visitor visitor) {
    int length = word.length();
    if (word.endsWith("ss")) {
      return;
    }
    visitor.accept(word.substring(0, length - 1), Ending.S);
    if (word.endsWith("ies")) {
      visitor.accept(word.substring(0, length - 3) + "y", Ending.S);
    } else if (word.endsWith("es")) {
      visitor.accept(word.substring(0, length - 2), Ending.S);
    }
  }

  private static void ofVowelEnding(String word, int ending, Ending kind, Visitor visitor) {
    var stem = word.substring(0, word.length() - ending);
    int length = stem.length();
    if (length < SHORTEST) {
      return;
    }
    visitor.accept(stem, kind);
    visitor.accept(stem + "e", kind);
    char last = stem.charAt(length - 1);
    if (last == stem.charAt(length - 2)) {
      visitor.accept(stem.substring(0, length - 1), kind);
    } else if (last == 'i') {
      visitor.accept(stem.substring(0, length - 1) + "y", kind);
    }
  }
}
