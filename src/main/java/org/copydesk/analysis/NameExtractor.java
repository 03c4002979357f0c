package org.copydesk.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.text.Span;
import org.copydesk.text.WordShape;
import org.copydesk.text.layout.Characters;

/**
 * Finds the names of a passage in sentence case: runs of capitalised words. The first word of a
 * sentence counts if another capitalised word follows, if it has more capitals, or if it has a
 * capital inside another sentence. A function word never does. Linear in the passage.
 */
final class NameExtractor {
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

  private NameExtractor(String text) {
    this.text = text;
  }

  static List<Name> find(String text, List<Sentence> sentences) {
    var finder = new NameExtractor(text);
    var runs = joined(sentences);
    for (var tokens : runs) {
      for (int i = 1; i < tokens.size(); i++) {
        if (tokens.get(i).startsUpper() && !finder.startsAnew(tokens, i)) {
          finder.capitalisedInside.add(tokens.get(i).word());
        }
      }
    }
    var names = new ArrayList<Name>();
    runs.forEach(tokens -> finder.find(tokens, names));
    return List.copyOf(names);
  }

  /** Returns the sentences' tokens; "J. K. Marsh" is none of three sentences. */
  private static List<List<Token>> joined(List<Sentence> sentences) {
    var runs = new ArrayList<List<Token>>(sentences.size());
    boolean goesOn = false;
    for (var sentence : sentences) {
      var tokens = sentence.tokens();
      if (goesOn) {
        var longer = new ArrayList<>(runs.remove(runs.size() - 1));
        longer.addAll(tokens);
        runs.add(longer);
      } else {
        runs.add(tokens);
      }
      goesOn = !tokens.isEmpty() && isInitial(tokens.get(tokens.size() - 1));
    }
    return runs;
  }

  /** Returns whether a token is a capital letter, or several with periods: "J", "J.K". */
  static boolean isInitial(Token token) {
    var surface = token.surface();
    for (int i = 0; i < surface.length(); i++) {
      boolean fits =
          i % 2 == 0 ? Character.isUpperCase(surface.charAt(i)) : surface.charAt(i) == '.';
      if (!fits) {
        return false;
      }
    }
    return true;
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
      return !token.stopWord() || token.shape() == WordShape.ALL_CAPITALS;
    }
    if (token.stopWord()) {
      return false;
    }
    boolean goesOn =
        at + 1 < tokens.size() && tokens.get(at + 1).startsUpper() && joins(tokens, at + 1);
    return goesOn
        || token.shape() == WordShape.ALL_CAPITALS
        || token.shape() == WordShape.MIXED
        || capitalisedInside.contains(token.word());
  }

  /** Returns the place of the word that the name goes on with; -1 where it ends. */
  private int next(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size()
        && at - from < MAX_CONNECTORS
        && tokens.get(at).shape() == WordShape.LOWER
        && CONNECTORS.contains(tokens.get(at).word())
        && joins(tokens, at)) {
      at++;
    }
    boolean goesOn = at < tokens.size() && tokens.get(at).startsUpper() && joins(tokens, at);
    return goesOn && !tokens.get(at - 1).isPossessive() ? at : -1;
  }

  /** Returns whether nothing but a space, a hyphen, an initial's period or "&" comes before it. */
  private boolean joins(List<Token> tokens, int at) {
    for (int i = tokens.get(at - 1).span().end(); i < tokens.get(at).span().start(); i++) {
      char c = text.charAt(i);
      boolean initial = c == '.' && isInitial(tokens.get(at - 1));
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
   * Returns whether any word after the first of two would have a capital: after a colon, a dash or
   * an opening quotation mark.
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
    return from < to && Characters.isQuote(text.charAt(to - 1));
  }

  private static boolean hasLetters(Token token) {
    var surface = token.surface();
    for (int i = 0; i < surface.length(); i += Character.charCount(surface.codePointAt(i))) {
      if (Character.isLetter(surface.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static Span spanOf(List<Token> run) {
    return run.get(0).nameSpan().join(run.get(run.size() - 1).nameSpan());
  }
}
