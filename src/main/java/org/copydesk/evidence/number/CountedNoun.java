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
 * What a number counts, by the words right beside it.
 *
 * @param noun the term of the first word after it; empty where none follows directly
 * @param nouns that word and the content words joined to it, each as {@link #key} has it
 * @param verb the content word right before it; null where there is none
 * @param term the term of that word; empty where there is none
 */
public record CountedNoun(String noun, Set<Object> nouns, @Nullable Object verb, String term) {
  // "Skimming systems", "Norwegian skimming systems": words in which what is counted is named.
  private static final int WORDS = 3;

  // A headline leaves the people out of what is done to them: "Seven die", "12 held". Stems.
  private static final Set<String> WITHOUT_PEOPLE =
      Set.of("die", "di", "dead", "kill", "injur", "hurt", "wound", "held", "arrest", "detain");
  private static final Set<String> PEOPLE = Set.of("peopl", "person");

  /** Reads what a quantity of a passage counts. */
  static CountedNoun of(Quantity quantity, AnalysedPassage passage, Vocabulary vocabulary) {
    var tokens = passage.tokens();
    int first = quantity.token();
    Token verb = first > 0 ? tokens.get(first - 1) : null;
    boolean follows =
        verb != null
            && !verb.stopWord()
            && verb.shape() != WordShape.NUMBER
            && quantity.span().start() - verb.span().end() == 1;
    return new CountedNoun(
        quantity.noun(),
        nouns(quantity, passage, vocabulary),
        follows && verb != null ? key(verb, vocabulary) : null,
        follows && verb != null ? verb.term() : "");
  }

  private static Set<Object> nouns(
      Quantity quantity, AnalysedPassage passage, Vocabulary vocabulary) {
    var nouns = new LinkedHashSet<Object>();
    if (quantity.noun().isEmpty()) {
      return nouns;
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
      nouns.add(quantity.noun()); // glued to the digits: "9Tb"
      return nouns;
    }
    int end = i == 0 ? 0 : tokens.get(i).span().start() - 1;
    for (; i < tokens.size() && nouns.size() < WORDS; i++) {
      var token = tokens.get(i);
      boolean joined = token.span().start() - end <= 1;
      if (!joined || token.stopWord() || token.shape() == WordShape.NUMBER) {
        break;
      }
      nouns.add(key(token, vocabulary));
      end = token.span().end();
    }
    return nouns;
  }

  /** Returns a word in the same way for all its forms: fell, falls. */
  public static Object key(Token token, Vocabulary vocabulary) {
    int entry = vocabulary.entry(token);
    return entry >= 0 ? (Object) entry : token.term();
  }

  /** Returns whether a claim counts the same as a quantity of the body. */
  boolean isSame(CountedNoun body) {
    if (!nouns.isEmpty() && !body.nouns.isEmpty()) {
      if (body.nouns.contains(nouns.iterator().next())
          || nouns.contains(body.nouns.iterator().next())) {
        return true;
      }
    }
    var act = nouns.isEmpty() ? verb : nouns.iterator().next();
    if (act == null || !(nouns.isEmpty() || WITHOUT_PEOPLE.contains(noun))) {
      return false;
    }
    boolean people =
        WITHOUT_PEOPLE.contains(nouns.isEmpty() ? term : noun) && PEOPLE.contains(body.noun);
    return people || act.equals(body.verb) || body.nouns.contains(act);
  }

  /** Returns whether both follow one word: fall 14 per cent, fell 4 per cent. */
  boolean hasVerbOf(CountedNoun body) {
    return verb != null && verb.equals(body.verb);
  }
}
