package org.copydesk.similarity.align;

import java.util.Arrays;
import java.util.List;
import org.copydesk.analysis.Token;
import org.copydesk.lexicon.Acronyms;
import org.copydesk.lexicon.WordClasses;
import org.copydesk.similarity.Relation;
import org.copydesk.text.WordShape;

/**
 * Finds names that one text writes at more length than the other: the words that an acronym is made
 * of, and the titles and given names in front of a surname that the other text has alone.
 */
final class NameRelations {
  // Two letters in common are chance too often; lists have the acronyms of two that matter.
  private static final int MIN_ACRONYM = 3;
  private static final int MAX_ACRONYM = 6;

  private final ComparableText rows;
  private final ComparableText columns;
  private final TermSimilarityMatrix matrix;

  NameRelations(ComparableText rows, ComparableText columns, TermSimilarityMatrix matrix) {
    this.rows = rows;
    this.columns = columns;
    this.matrix = matrix;
  }

  /** Enters acronyms with the words that they are made of. */
  void relateAcronyms() {
    for (int j = 0; j < matrix.columns(); j++) {
      relateAcronym(columns.content()[j], j, rows, true);
    }
    for (int i = 0; i < matrix.rows(); i++) {
      relateAcronym(rows.content()[i], i, columns, false);
    }
  }

  private void relateAcronym(Term acronym, int place, ComparableText spelled, boolean inRows) {
    int length = acronym.token().word().length();
    if (acronym.token().shape() != WordShape.ALL_CAPITALS
        || length < MIN_ACRONYM
        || !spelled.hasContent()) {
      return;
    }
    var letters = acronym.token().word().replace(".", "");
    if (letters.length() < MIN_ACRONYM || letters.length() > MAX_ACRONYM) {
      return;
    }
    var terms = spelled.terms();
    var tokens = Arrays.stream(terms).map(Term::token).toList();
    int content = 0;
    for (int from = 0; from < terms.length; from++) {
      if (terms[from].isContent()) {
        int words = spelledOut(letters, terms, tokens, from);
        int size = inRows ? matrix.rows() : matrix.columns();
        for (int k = content; k < Math.min(content + words, size); k++) {
          setAlias(inRows ? k : place, inRows ? place : k);
        }
        content++;
      }
    }
  }

  /** Returns how many content words from a place on an acronym is made of; 0 where it isn't. */
  private static int spelledOut(String letters, Term[] terms, List<Token> tokens, int from) {
    int words = 0;
    for (int i = from, to = Acronyms.endOfWords(letters, tokens, from); i < to; i++) {
      if (terms[i].isContent()) {
        if (!terms[i].isCapitalised() || tokens.get(i).word().length() == letters.length()) {
          return 0;
        }
        words++;
      }
    }
    return words > 1 ? words : 0;
  }

  private void setAlias(int row, int column) {
    if (matrix.strength(row, column) < AnnotationRelations.ALIAS) {
      matrix.set(row, column, Relation.ALIAS, AnnotationRelations.ALIAS);
    }
  }

  /** Enters titles and given names with the surname that the other text has alone. */
  void relateSurnames() {
    if (!rows.vocabulary().hasThesaurus()) {
      return;
    }
    var first = rows.content();
    var second = columns.content();
    for (int i = 0; i < matrix.rows(); i++) {
      boolean surname = isSurname(first[i]);
      for (int j = 0; surname && j < matrix.columns(); j++) {
        if (matrix.isExact(i, j) && isSurname(second[j])) {
          relateSurname(i, j);
        }
      }
    }
  }

  private void relateSurname(int i, int j) {
    int before = begin(rows.content(), i);
    int otherBefore = begin(columns.content(), j);
    // Two people of one family, when both texts have a given name.
    if (before < i
        && otherBefore < j
        && !isTitle(rows.content()[i - 1])
        && !isTitle(columns.content()[j - 1])) {
      return;
    }
    for (int k = before; k < i; k++) {
      setAlias(k, j);
    }
    for (int k = otherBefore; k < j; k++) {
      setAlias(i, k);
    }
  }

  private boolean isSurname(Term term) {
    return term.name() && term.isCapitalised() && !isPlace(term);
  }

  private boolean isPlace(Term term) {
    return rows.vocabulary().aliases().hasPlace(term.annotations().aliases());
  }

  private static boolean isTitle(Term term) {
    return term.is(WordClasses.TITLE);
  }

  /** Returns where the titles and given names in front of a surname begin. */
  private int begin(Term[] terms, int surname) {
    int begin = surname;
    while (begin > 0 && terms[begin].breakBefore() == Term.NO_BREAK) {
      var before = terms[begin - 1];
      boolean next = before.token().index() == terms[begin].token().index() - 1;
      if (!next || before.token().isPossessive() || !(isTitle(before) || isGivenName(before))) {
        break;
      }
      begin--;
    }
    return begin;
  }

  private boolean isGivenName(Term term) {
    boolean listed = rows.vocabulary().aliases().hasGivenName(term.annotations().aliases());
    return (term.name() || listed) && term.isCapitalised() && !isPlace(term);
  }
}
