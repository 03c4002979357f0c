package org.copydesk.evidence.role;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Token;
import org.copydesk.lexicon.NameLexicon;
import org.copydesk.lexicon.TextFolding;
import org.copydesk.lexicon.Vocabulary;
import org.copydesk.lexicon.WordClasses;
import org.copydesk.lexicon.sense.ClauseWords;
import org.copydesk.lexicon.sense.ClauseWords.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The words of a body's names, and the surnames of its people: those after a given name or a title,
 * and those of full names that also speak by surname alone. Whether a word is one is found when it
 * is first asked for. Linear in the body. Not thread-safe.
 */
final class BodyNameWords {
  // Titles that no company or place has in its name.
  private static final Set<String> ADDRESS =
      Set.of(
          "mr", "mrs", "ms", "miss", "sir", "dr", "sen", "gov", "rep", "rev", "prof", "lt", "sgt");

  private static final Set<String> OFFICES = Set.of("ceo", "cfo", "mp");
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii");

  // The places of each word with a capital in names, by the folded word.
  private final Map<String, Occurrence> occurrences = new HashMap<>();
  private final Map<String, Boolean> surnames = new HashMap<>();
  private final NameLexicon lexicon;
  private final Vocabulary vocabulary;
  private final ClauseWords words;

  /**
   * A word with a capital in a name.
   *
   * @param passage the tokens of its passage
   * @param name the tokens of the name
   * @param index its place in the name
   * @param next the occurrence of the same word before it; null for the first
   */
  private record Occurrence(
      List<Token> passage, List<Token> name, int index, @Nullable Occurrence next) {
    Token token() {
      return name.get(index);
    }

    /** Returns where the words with capitals begin that it is the last of; −1 inside of them. */
    int run() {
      if (index + 1 < name.size() && name.get(index + 1).startsUpper()) {
        return -1;
      }
      int run = index;
      while (run > 0 && name.get(run - 1).startsUpper()) {
        run--;
      }
      return run;
    }
  }

  BodyNameWords(List<AnalysedPassage> body, Vocabulary vocabulary, Locale language) {
    this.lexicon = NameLexicon.of(language);
    this.vocabulary = vocabulary;
    this.words = ClauseWords.of(language);
    for (var passage : body) {
      for (var name : passage.names()) {
        add(passage.tokens(), name.tokens());
      }
    }
  }

  private void add(List<Token> passage, List<Token> name) {
    for (int i = 0; i < name.size(); i++) {
      if (name.get(i).startsUpper()) {
        var word = TextFolding.fold(name.get(i).word());
        occurrences.put(word, new Occurrence(passage, name, i, occurrences.get(word)));
      }
    }
  }

  private @Nullable Occurrence occurrences(Token token) {
    return token.startsUpper() ? occurrences.get(TextFolding.fold(token.word())) : null;
  }

  /** Returns whether a capitalised word is part of a name somewhere in the body. */
  boolean isNameWord(Token token) {
    for (var each = occurrences(token); each != null; each = each.next()) {
      if (each.token().word().equals(token.word())) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether two words are in one name: "Jeanine", "Pirro". */
  boolean areOneName(Token one, Token other) {
    return endsName(one, other) || endsName(other, one);
  }

  /** Returns whether a word is the last of a name of the body with another word in it. */
  private boolean endsName(Token first, Token last) {
    var each = occurrences.get(TextFolding.fold(last.word()));
    for (; each != null; each = each.next()) {
      int run = isLast(each) && each.token().word().equals(last.word()) ? each.run() : each.index();
      for (int i = run; i < each.index(); i++) {
        if (each.name().get(i).word().equals(first.word())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns whether a word ends the words with capitals of a name, and is no title or suffix. */
  private boolean isLast(Occurrence each) {
    return each.run() >= 0 && !isTitle(each.token()) && !SUFFIXES.contains(each.token().word());
  }

  /** Returns whether a word is a person's surname. */
  boolean isSurname(Token token) {
    var occurrence = occurrences(token);
    return occurrence != null
        && surnames.computeIfAbsent(TextFolding.fold(token.word()), word -> isSurname(occurrence));
  }

  private boolean isSurname(Occurrence occurrence) {
    boolean full = false;
    boolean speaks = false;
    for (var each = occurrence; each != null; each = each.next()) {
      if (!isLast(each)) {
        continue;
      }
      int run = each.run();
      var person = each.name().subList(run, each.index() + 1);
      if (isPerson(each.passage(), person)) {
        return true;
      }
      full |= person.size() == 2 || isTitled(each.passage(), person);
      speaks |= person.size() == 1 && speaks(each.passage(), each.token());
    }
    return full && speaks;
  }

  /** Returns whether a given name or a form of address is before the last word of a name. */
  private boolean isPerson(List<Token> passage, List<Token> name) {
    int last = name.size() - 1;
    int before = name.get(last).index() - 1;
    if (before >= 0 && ADDRESS.contains(passage.get(before).word())) {
      return true;
    }
    for (int i = last - 1; i >= Math.max(0, last - 2) && !name.get(i).isPossessive(); i--) {
      if (lexicon.isGivenName(TextFolding.fold(name.get(i).word()))) {
        return true;
      }
    }
    return last >= 2 && isTitle(name.get(last - 2)) && !isTitle(name.get(last - 1));
  }

  private boolean isTitled(List<Token> passage, List<Token> name) {
    int first = name.get(0).index();
    int last = name.size() - 1;
    return (last > 0 && isTitle(name.get(last - 1)))
        || (first > 0 && passage.get(first - 1).startsUpper() && isTitle(passage.get(first - 1)));
  }

  private boolean isTitle(Token token) {
    return OFFICES.contains(token.word())
        || (vocabulary.wordInfo(token).kinds() & WordClasses.TITLE) != 0;
  }

  private boolean speaks(List<Token> passage, Token name) {
    int at = name.index();
    return (at > 0 && words.is(Kind.SPEAKING, passage.get(at - 1)))
        || (at + 1 < passage.size() && words.is(Kind.SPEAKING, passage.get(at + 1)));
  }
}
