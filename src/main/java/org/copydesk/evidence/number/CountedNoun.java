package org.copydesk.evidence.number;

import java.util.LinkedHashSet;
import java.util.Set;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Quantity;
import org.copydesk.analysis.Token;
import org.copydesk.lexicon.Vocabulary;
import org.copydesk.text.WordShape;
import org.jspecify.annotations.Nullable;

/**
 * The noun that a number counts, found by the words right beside it.
 *
 * @param firstTerm the term of the first word after it; empty where none follows directly
 * @param words that word and the content words joined to it, each as {@link #key} returns it
 * @param plural the first of these words that is a plural: "brands" of "sanitiser brands"; null
 *     where none is
 * @param precedingWord the content word right before it, as {@link #key} returns it; null where
 *     there is none
 * @param precedingTerm the term of the content word right before it; empty where there is none
 */
public record CountedNoun(
    String firstTerm,
    Set<Object> words,
    @Nullable Object plural,
    @Nullable Object precedingWord,
    String precedingTerm) {
  // "Judges" and "magistrates" are related by more, "homes" and "bills" by less.
  private static final double RELATED = 0.6;

  // "Skimming systems", "Norwegian skimming systems": words in which what is counted is named.
  private static final int WORDS = 3;

  // A headline leaves the people out of what is done to them: "Seven die", "12 held". Stems.
  private static final Set<String> WITHOUT_PEOPLE =
      Set.of("die", "di", "dead", "kill", "injur", "hurt", "wound", "held", "arrest", "detain");
  private static final Set<String> PEOPLE = Set.of("peopl", "person");

  private static final Set<String> IRREGULAR_PLURALS =
      Set.of("people", "men", "women", "children", "police", "fish", "feet", "mice", "teeth");

  /** Reads what a quantity of a passage counts. */
  static CountedNoun of(Quantity quantity, AnalysedPassage passage, Vocabulary vocabulary) {
    var tokens = passage.tokens();
    int first = quantity.token();
    Token before = first > 0 ? tokens.get(first - 1) : null;
    boolean adjacent =
        before != null
            && !before.stopWord()
            && before.shape() != WordShape.NUMBER
            && quantity.span().start() - before.span().end() == 1;
    var words = new LinkedHashSet<Object>();
    var plural = readWords(quantity, passage, vocabulary, words);
    return new CountedNoun(
        quantity.noun(),
        words,
        plural,
        adjacent && before != null ? key(before, vocabulary) : null,
        adjacent && before != null ? before.term() : "");
  }

  /** Adds the words after a quantity; returns the first of them that is a plural. */
  private static @Nullable Object readWords(
      Quantity quantity, AnalysedPassage passage, Vocabulary vocabulary, Set<Object> words) {
    if (quantity.noun().isEmpty()) {
      return null;
    }
    var tokens = passage.tokens();
    int i = quantity.token();
    while (i < tokens.size()
        && (tokens.get(i).span().start() < quantity.span().end()
            || tokens.get(i).stopWord()
            || tokens.get(i).shape() == WordShape.NUMBER)) {
      i++;
    }
    if (i == tokens.size() || !tokens.get(i).term().equals(quantity.noun())) {
      words.add(quantity.noun()); // glued to the digits: "9Tb"
      return null;
    }
    int end = i == 0 ? 0 : tokens.get(i).span().start() - 1;
    for (; i < tokens.size() && words.size() < WORDS; i++) {
      var token = tokens.get(i);
      boolean joined = token.span().start() - end <= 1;
      if (!joined || token.stopWord() || token.shape() == WordShape.NUMBER) {
        break;
      }
      words.add(key(token, vocabulary));
      end = token.span().end();
      if (isPlural(token.word())) {
        return key(token, vocabulary);
      }
    }
    return null;
  }

  private static boolean isPlural(String word) {
    return (word.length() > 2 && word.endsWith("s") && !word.endsWith("ss"))
        || IRREGULAR_PLURALS.contains(word);
  }

  /** Returns a word in the same way for all its forms: fell, falls. */
  public static Object key(Token token, Vocabulary vocabulary) {
    int entry = vocabulary.entry(token);
    return entry >= 0 ? (Object) entry : token.term();
  }

  /**
   * Returns whether a claim and a quantity of the body count the same or related things, or one of
   * them doesn't say what it counts.
   */
  boolean mayBeOf(CountedNoun body, Vocabulary vocabulary) {
    return words.isEmpty()
        || body.words.isEmpty()
        || isSame(body)
        || isRelated(body, vocabulary)
        || isWithoutPeople()
        || body.isWithoutPeople();
  }

  /** Returns whether the noun of a claim is related to that of a quantity of the body. */
  boolean isRelated(CountedNoun body, Vocabulary vocabulary) {
    for (var word : plural != null ? Set.of(plural) : words) {
      for (var other : body.plural != null ? Set.of(body.plural) : body.words) {
        boolean related =
            word instanceof Integer entry
                && other instanceof Integer otherEntry
                && vocabulary.strength(entry, otherEntry) >= RELATED;
        if (related || word.equals(other)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isWithoutPeople() {
    return WITHOUT_PEOPLE.contains(firstTerm);
  }

  /** Returns whether a claim counts the same as a quantity of the body. */
  boolean isSame(CountedNoun body) {
    // Without a thesaurus two nouns may be synonyms: "candidats LREM", "prétendants LREM".
    if (plural instanceof Integer && body.plural instanceof Integer) {
      return plural.equals(body.plural);
    }
    if (!words.isEmpty() && !body.words.isEmpty()) {
      if (body.words.contains(words.iterator().next())
          || words.contains(body.words.iterator().next())) {
        return true;
      }
    }
    var act = words.isEmpty() ? precedingWord : words.iterator().next();
    if (act == null || !(words.isEmpty() || WITHOUT_PEOPLE.contains(firstTerm))) {
      return false;
    }
    boolean people =
        WITHOUT_PEOPLE.contains(words.isEmpty() ? precedingTerm : firstTerm)
            && PEOPLE.contains(body.firstTerm);
    return people || act.equals(body.precedingWord) || body.words.contains(act);
  }

  /** Returns whether both follow one word: fall 14 per cent, fell 4 per cent. */
  boolean followsWordOf(CountedNoun body) {
    return precedingWord != null && precedingWord.equals(body.precedingWord);
  }
}
