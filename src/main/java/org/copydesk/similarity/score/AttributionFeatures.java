package org.copydesk.similarity.score;

import org.copydesk.lexicon.WordClasses;
import org.copydesk.similarity.align.Term;
import org.copydesk.similarity.align.TermAlignment.AlignedText;

/**
 * Speakers and other persons of a text that are new to the text that it is aligned with.
 *
 * @param announces whether a question word follows such a verb: "says why …" leaves out the reason
 * @param speakers number of new names next to a reporting verb, and of new names of programmes
 * @param actors number of other new names
 */
record AttributionFeatures(boolean announces, int speakers, int actors) {
  // A speaker's name is next to the verb: "said Berg", "Berg, an economist, says".
  private static final int NEAR = 3;
  private static final double KNOWN = 0.8;

  static AttributionFeatures of(AlignedText aligned) {
    var terms = aligned.text().terms();
    boolean[] reporting = reporting(aligned);
    int[] content = contentIndexes(aligned);
    int speakers = 0;
    int actors = 0;
    for (int from = 0; from < terms.length; ) {
      int to = endOfName(terms, from);
      if (to > from && !isKnown(aligned, content, from, to)) {
        if (terms[from].title() || isNear(reporting, from, to)) {
          speakers++;
        } else if (hasContent(content, from, to) && !isSentenceStart(terms, from, to)) {
          actors++;
        }
      }
      from = Math.max(to, from + 1);
    }
    return new AttributionFeatures(announces(terms, reporting), speakers, actors);
  }

  /** Returns whether a text announces a fact without giving it. */
  static boolean announces(AlignedText aligned) {
    return announces(aligned.text().terms(), reporting(aligned));
  }

  private static boolean announces(Term[] terms, boolean[] reporting) {
    for (int i = 0; i < terms.length; i++) {
      if (reporting[i] && (isQuestion(terms, i + 1) || isQuestion(terms, i + 2))) {
        return true;
      }
    }
    return false;
  }

  private static boolean[] reporting(AlignedText aligned) {
    var terms = aligned.text().terms();
    boolean[] reporting = new boolean[terms.length];
    for (int i = 0; i < terms.length; i++) {
      reporting[i] =
          !terms[i].isCapitalised()
              && aligned.text().vocabulary().isReportingVerb(terms[i].entry());
    }
    return reporting;
  }

  private static boolean isQuestion(Term[] terms, int index) {
    return index < terms.length && terms[index].is(WordClasses.QUESTION);
  }

  /** Returns the end of the capitalised words that begin here: {@code Maria Berg}. */
  private static int endOfName(Term[] terms, int from) {
    int to = from;
    while (to < terms.length
        && isInName(terms[to])
        && (to == from || terms[to].breakBefore() == Term.NO_BREAK)) {
      to++;
    }
    return to;
  }

  private static boolean isInName(Term term) {
    return term.isCapitalised() && !term.token().stopWord();
  }

  private static boolean isKnown(AlignedText aligned, int[] content, int from, int to) {
    for (int i = from; i < to; i++) {
      if (content[i] >= 0 && aligned.bestScore(content[i]) >= KNOWN) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasContent(int[] content, int from, int to) {
    for (int i = from; i < to; i++) {
      if (content[i] >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNear(boolean[] reporting, int from, int to) {
    for (int i = Math.max(0, from - NEAR); i < Math.min(reporting.length, to + NEAR); i++) {
      if (reporting[i]) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether terms are a single common word at the start of a sentence, where it has a
   * capital for that alone.
   */
  private static boolean isSentenceStart(Term[] terms, int from, int to) {
    return to == from + 1 && terms[from].breakBefore() == Term.SENTENCE && !terms[from].name();
  }

  /** Returns the index of each term among the content terms; -1 for function words. */
  private static int[] contentIndexes(AlignedText aligned) {
    var terms = aligned.text().terms();
    int[] indexes = new int[terms.length];
    boolean all = aligned.size() == terms.length;
    int next = 0;
    for (int i = 0; i < terms.length; i++) {
      indexes[i] = all || terms[i].isContent() ? next++ : -1;
    }
    return indexes;
  }
}
