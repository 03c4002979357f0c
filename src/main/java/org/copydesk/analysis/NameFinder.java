package org.copydesk.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.text.Span;

/**
 * Finds the names of a passage in sentence case: runs of capitalised words. The first word of a
 * sentence counts where another capitalised word follows it, where it has further capitals, or
 * where the passage has it with a capital inside a sentence; a function word never does. Linear in
 * the passage.
 */
final class NameFinder {
  // Small words inside names of people, places and institutions.
  private static final Set<String> CONNECTORS =
      Set.of(
          "of", "and", "for", "the", "de", "del", "della", "di", "da", "do", "dos", "du", "des",
          "la", "le", "van", "von", "der", "den", "ter", "zu", "bin", "ibn", "al", "el", "y", "e",
          "et", "und", "für");

  // "Bank of the West" has two small words; more make a phrase, not a name.
  private static final int MAX_CONNECTORS = 2;

  // Mr., Gov., Prof.: a longer word before a period ends a sentence.
  private static final int LONGEST_ABBREVIATION = 4;

  private final String text;
  private final Set<String> capitalisedInside = new HashSet<>();

  private NameFinder(String text) {
    this.text = text;
  }

  static List<Name> find(String text, List<Sentence> sentences) {
    var finder = new NameFinder(text);
    for (var sentence : sentences) {
      var tokens = sentence.tokens();
      for (int i = 1; i < tokens.size(); i++) {
        if (tokens.get(i).startsUpper() && !finder.startsAnew(tokens, i)) {
          finder.capitalisedInside.add(tokens.get(i).word());
        }
      }
    }
    var names = new ArrayList<Name>();
    sentences.forEach(sentence -> finder.find(sentence.tokens(), names));
    return List.copyOf(names);
  }

  private void find(List<Token> tokens, List<Name> names) {
    int i = 0;
    while (i < tokens.size()) {
      if (!startsName(tokens, i)) {
        i++;
        continue;
      }
      int end = i + 1;
      int next = end;
      while (next >= 0) {
        next = next(tokens, end);
        end = next < 0 ? end : next + 1;
      }
      var run = tokens.subList(i, end);
      names.add(new Name(spanOf(run), run));
      i = end;
    }
  }

  private boolean startsName(List<Token> tokens, int at) {
    var token = tokens.get(at);
    if (!token.startsUpper() || !hasLetters(token)) {
      return false;
    }
    if (!startsAnew(tokens, at)) {
      return !token.stopWord() || token.shape() == Shape.ALL_CAPITALS;
    }
    if (token.stopWord()) {
      return false;
    }
    boolean goesOn =
        at + 1 < tokens.size() && tokens.get(at + 1).startsUpper() && joins(tokens, at + 1);
    return goesOn
        || token.shape() == Shape.ALL_CAPITALS
        || token.shape() == Shape.MIXED
        || capitalisedInside.contains(token.word());
  }

  /** Returns the place of the word that the name goes on with; -1 where it ends. */
  private int next(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size()
        && at - from < MAX_CONNECTORS
        && tokens.get(at).shape() == Shape.LOWER
        && CONNECTORS.contains(tokens.get(at).word())
        && joins(tokens, at)) {
      at++;
    }
    boolean goesOn = at < tokens.size() && tokens.get(at).startsUpper() && joins(tokens, at);
    return goesOn && !isPossessive(tokens.get(at - 1)) ? at : -1;
  }

  private static boolean isPossessive(Token token) {
    return token.surface().length() == token.word().length() + 2;
  }

  /** Tells whether nothing but a space, a hyphen, an initial's period or "&" stands before it. */
  private boolean joins(List<Token> tokens, int at) {
    for (int i = tokens.get(at - 1).span().end(); i < tokens.get(at).span().start(); i++) {
      char c = text.charAt(i);
      boolean initial = c == '.' && tokens.get(at - 1).surface().length() <= 2;
      if (!Character.isWhitespace(c) && c != '-' && c != '&' && !initial) {
        return false;
      }
    }
    return true;
  }

  private boolean startsAnew(List<Token> tokens, int at) {
    return at == 0 || isBreak(text, tokens.get(at - 1), tokens.get(at));
  }

  /**
   * Tells whether a capital is due after the first of two words, whatever the second: after a
   * colon, a dash, an opening quotation mark.
   */
  static boolean isBreak(String text, Token before, Token after) {
    int from = before.span().end();
    int to = after.span().start();
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean abbreviation = c == '.' && before.surface().length() <= LONGEST_ABBREVIATION;
      boolean spacedHyphen =
          c == '-' && i > from && i + 1 < to && Character.isWhitespace(text.charAt(i - 1));
      if (spacedHyphen || (!abbreviation && ":.?!–—|…•¿¡*".indexOf(c) >= 0)) {
        return true;
      }
    }
    return from < to && "\"“„«‹‘'”’»".indexOf(text.charAt(to - 1)) >= 0;
  }

  private static boolean hasLetters(Token token) {
    return token.surface().codePoints().anyMatch(Character::isLetter);
  }

  private static Span spanOf(List<Token> run) {
    var last = run.get(run.size() - 1);
    int end = isPossessive(last) ? last.span().end() - 2 : last.span().end();
    return new Span(run.get(0).span().start(), end);
  }
}
