package org.copydesk.evidence.role;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Token;
import org.copydesk.lexicon.NameLexicon;
import org.copydesk.lexicon.TextFolding;
import org.copydesk.lexicon.Vocabulary;
import org.copydesk.lexicon.WordClasses;
import org.copydesk.lexicon.sense.ClauseWords;
import org.copydesk.lexicon.sense.ClauseWords.Kind;

/**
 * The words of a body's names, and the surnames of its people: those after a given name or a title,
 * and those of full names that also speak by surname alone. Linear in the body.
 */
final class BodyNameWords {
  // Titles that no company or place has in its name.
  private static final Set<String> ADDRESS =
      Set.of(
          "mr", "mrs", "ms", "miss", "sir", "dr", "sen", "gov", "rep", "rev", "prof", "lt", "sgt");

  private static final Set<String> OFFICES = Set.of("ceo", "cfo", "mp");
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii");

  private final Set<String> joined = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();
  private final NameLexicon lexicon;
  private final Vocabulary vocabulary;
  private final ClauseWords words;

  BodyNameWords(List<AnalysedPassage> body, Vocabulary vocabulary, Locale language) {
    this.lexicon = NameLexicon.of(language);
    this.vocabulary = vocabulary;
    this.words = ClauseWords.of(language);
    var fullNames = new HashSet<String>();
    var speakers = new HashSet<String>();
    for (var passage : body) {
      for (var name : passage.names()) {
        add(passage.tokens(), name.tokens(), fullNames, speakers);
      }
    }
    fullNames.retainAll(speakers);
    surnames.addAll(fullNames);
  }

  private void add(
      List<Token> passage, List<Token> name, Set<String> fullNames, Set<String> speakers) {
    for (int i = 0; i < name.size(); i++) {
      var token = name.get(i);
      if (!token.startsUpper()) {
        continue;
      }
      var folded = TextFolding.fold(token.word());
      names.add(token.word());
      boolean ends = i + 1 == name.size() || !name.get(i + 1).startsUpper();
      if (!ends || isTitle(token) || SUFFIXES.contains(token.word())) {
        continue;
      }
      int run = i;
      while (run > 0 && name.get(run - 1).startsUpper()) {
        run--;
      }
      var person = name.subList(run, i + 1);
      join(person);
      if (isPerson(passage, person)) {
        surnames.add(folded);
      } else if (i - run == 1 || isTitled(passage, person)) {
        fullNames.add(folded);
      }
      if (i == run && speaks(passage, token)) {
        speakers.add(folded);
      }
    }
  }

  private void join(List<Token> name) {
    var last = name.get(name.size() - 1).word();
    for (int i = 0; i < name.size() - 1; i++) {
      joined.add(name.get(i).word() + " " + last);
    }
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

  /** Returns whether a capitalised word is part of a name somewhere in the body. */
  boolean isNameWord(Token token) {
    return token.startsUpper() && names.contains(token.word());
  }

  /** Returns whether two words are in one name: "Jeanine", "Pirro". */
  boolean areOneName(Token one, Token other) {
    return joined.contains(one.word() + " " + other.word())
        || joined.contains(other.word() + " " + one.word());
  }

  /** Returns whether a word is a person's surname. */
  boolean isSurname(Token token) {
    return token.startsUpper() && surnames.contains(TextFolding.fold(token.word()));
  }
}
