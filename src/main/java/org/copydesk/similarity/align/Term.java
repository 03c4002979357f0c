package org.copydesk.similarity.align;

import org.copydesk.analysis.Token;
import org.copydesk.lexicon.WordClasses;
import org.copydesk.lexicon.WordInfo;
import org.copydesk.lexicon.thesaurus.Thesaurus;

/**
 * A word prepared for comparison. {@code 1.13 billion}, a number with its multiplier, is one term.
 * Immutable.
 */
public final class Term {
  public static final int NO_BREAK = 0;
  static final int PUNCTUATION = 1;
  public static final int SENTENCE = 2;

  // ln(2 + 40,000): the weight of an unknown word is 1.
  private static final double RARITY_OF_UNKNOWN = Math.log(2 + Thesaurus.RANK_OF_UNKNOWN);

  private final Token token;
  private final WordInfo info;
  private final String stem;
  private final int entry;
  private final double weight;
  private final double number;
  private final Place place;
  private final TermAnnotations annotations;
  private final String marks;

  /**
   * Where a word stands.
   *
   * @param breakBefore the text before it: 0 for nothing but blanks, 1 for punctuation inside a
   *     sentence, 2 for its end or a quotation mark
   * @param quoted whether it is in a quotation that is longer than a title
   * @param title whether it is in a short quotation all in capitalised words
   */
  record Place(int breakBefore, boolean quoted, boolean title) {
    private static final Place[] ALL = all();

    private static Place[] all() {
      var all = new Place[4 * (SENTENCE + 1)];
      for (int i = 0; i < all.length; i++) {
        all[i] = new Place(i / 4, (i & 1) != 0, (i & 2) != 0);
      }
      return all;
    }

    /** Returns one of the few places that there are. */
    static Place of(int breakBefore, boolean quoted, boolean title) {
      return ALL[4 * breakBefore + (quoted ? 1 : 0) + (title ? 2 : 0)];
    }

    /** Returns a place outside of quotations. */
    static Place unquoted(int breakBefore) {
      return of(breakBefore, false, false);
    }
  }

  /**
   * Makes a term.
   *
   * @param info what is known of the word; of an abbreviation, of the full word
   * @param stem the part that its inflected forms share; the digits of a number
   * @param weight its weight, larger for rarer words
   * @param number its value; NaN for a word that is no number
   * @param marks the signs right beside it that are part of its meaning
   */
  Term(
      Token token,
      WordInfo info,
      String stem,
      double weight,
      double number,
      Place place,
      TermAnnotations annotations,
      String marks) {
    this.token = token;
    this.info = info;
    this.stem = stem;
    this.entry = info.lexemeId();
    this.weight = weight;
    this.number = number;
    this.place = place;
    this.annotations = annotations;
    this.marks = marks;
  }

  /** Returns this number, multiplied. */
  Term times(double multiplier) {
    return new Term(token, info, stem, weight, number * multiplier, place, annotations, marks);
  }

  /** Returns this word without the quantity that it is part of. */
  Term withoutQuantity() {
    return annotations.quantity() == null
        ? this
        : new Term(token, info, stem, weight, number, place, annotations.withoutQuantity(), marks);
  }

  /**
   * Returns this word as it is paired without the text around it: punctuation and quantities are
   * unknown. What is before the first word makes no difference.
   */
  Term withoutText(boolean first) {
    boolean separate =
        !first && place.breakBefore != NO_BREAK && (isCapitalised() || is(WordClasses.TITLE));
    return annotations.quantity() == null && marks.isEmpty() && !separate
        ? this
        : new Term(
            token,
            info,
            stem,
            weight,
            number,
            Place.unquoted(NO_BREAK),
            annotations.withoutQuantity(),
            "");
  }

  /** Returns the word in the text. */
  public Token token() {
    return token;
  }

  /** Returns the word in lower case without diacritics; the full form of an abbreviation. */
  public String word() {
    return info.comparisonForm();
  }

  /** Returns the part that its inflected forms share; the digits of a number. */
  public String stem() {
    return stem;
  }

  /** Returns its thesaurus entry; -1 for an unknown word. */
  public int entry() {
    return entry;
  }

  /** Returns its weight, larger for rarer words. */
  public double weight() {
    return weight;
  }

  /** Returns the logarithm of its rank by frequency. */
  public double rarity() {
    return weight * RARITY_OF_UNKNOWN;
  }

  /** Returns its value; NaN for a word that is no number. */
  public double number() {
    return number;
  }

  /** Returns whether it is, or may be, a name. */
  public boolean name() {
    return info.name()
        && !info.isNumber()
        && info.comparisonForm().length() > 1
        && !token.stopWord();
  }

  /** Returns which of the letters a to z it has, a bit for each. */
  int letters() {
    return info.letterBits();
  }

  /**
   * Returns the text before it: {@link #NO_BREAK} for nothing but blanks, {@link #PUNCTUATION}
   * inside a sentence, {@link #SENTENCE} for its end or a quotation mark.
   */
  public int breakBefore() {
    return place.breakBefore;
  }

  /** Returns whether it is in a quotation that is longer than a title. */
  public boolean quoted() {
    return place.quoted;
  }

  /** Returns whether it is in a short quotation all in capitalised words. */
  public boolean title() {
    return place.title;
  }

  /** Returns its meaning. */
  TermAnnotations annotations() {
    return annotations;
  }

  /**
   * Returns the signs right beside it that are part of its meaning: minus, currency and per cent
   * sign of a number, the end of {@code C++}; empty if there are none.
   */
  public String marks() {
    return marks;
  }

  public boolean isNumber() {
    return !Double.isNaN(number);
  }

  /** Returns whether nothing is known of it but its thesaurus entry. */
  boolean isPlain() {
    return entry >= 0 && annotations.isNone() && !isNumber();
  }

  /** Returns whether it is a word of the thesaurus and no number. */
  boolean isKnownWord() {
    return entry >= 0 && !isNumber();
  }

  public boolean isContent() {
    return !token.stopWord() || isNumber();
  }

  /** Returns whether it belongs to a closed class of {@link WordClasses}. */
  public boolean is(int kind) {
    return (info.kinds() & kind) != 0;
  }

  /** Returns whether it is a number below zero. */
  boolean isNegative() {
    return !marks.isEmpty() && isNumber() && marks.startsWith("-");
  }

  public boolean isCapitalised() {
    return token.startsUpper();
  }
}
