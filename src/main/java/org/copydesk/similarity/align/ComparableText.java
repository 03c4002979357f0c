package org.copydesk.similarity.align;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Sentence;
import org.copydesk.analysis.Token;
import org.copydesk.lexicon.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A text made ready for comparison: each of its words looked up once. Keep it where a text is
 * compared with several others. Linear in the text. Thread-safe: what is made when it is first
 * asked for is immutable, and threads that ask at once may each make it.
 *
 * @since 0.1.0
 */
public final class ComparableText {
  private final Vocabulary vocabulary;
  private final Term[] terms;
  private final Term[] content;
  private final int[] lettersOfPairs;
  private final String[] lettersOfWords;
  private final boolean sentence;
  private @Nullable String letters;
  private @Nullable TextProfile profile;
  private @Nullable Relatives relatives;
  private final int[] all;

  private ComparableText(
      Vocabulary vocabulary, Term[] terms, String[] lettersOfWords, boolean sentence) {
    this.vocabulary = vocabulary;
    this.terms = terms;
    this.content = content(terms);
    this.lettersOfPairs = lettersOfPairs(content);
    this.lettersOfWords = lettersOfWords;
    this.sentence = sentence;
    this.all = places(term -> true);
  }

  /** Related thesaurus entries of the terms. Several threads may make it: its fields are final. */
  private static final class Relatives {
    private final BitSet entries; // of the thesaurus that a content term has or is related to
    private final int[] unknown; // places of the terms that the thesaurus doesn't know
    private final int[] unknownOrMeant; // these, and terms with a meaning of their own

    Relatives(BitSet entries, int[] unknown, int[] unknownOrMeant) {
      this.entries = entries;
      this.unknown = unknown;
      this.unknownOrMeant = unknownOrMeant;
    }
  }

  /** Prepares a passage. */
  public static ComparableText of(AnalysedPassage passage, Vocabulary vocabulary) {
    requireNonNull(passage, "passage");
    requireNonNull(vocabulary, "vocabulary");
    return of(passage.tokens(), passage, vocabulary);
  }

  /** Prepares one sentence of a passage. */
  public static ComparableText of(
      AnalysedPassage passage, Sentence sentence, Vocabulary vocabulary) {
    requireNonNull(passage, "passage");
    requireNonNull(vocabulary, "vocabulary");
    return of(sentence.tokens(), passage, vocabulary);
  }

  /** Prepares words without a passage, so that punctuation and quotations are unknown. */
  public static ComparableText of(List<Token> tokens, Vocabulary vocabulary) {
    return of(requireNonNull(tokens, "tokens"), null, requireNonNull(vocabulary, "vocabulary"));
  }

  private static ComparableText of(
      List<Token> tokens, @Nullable AnalysedPassage passage, Vocabulary vocabulary) {
    var reader = new TermReader(tokens, passage, vocabulary);
    return new ComparableText(
        vocabulary, reader.terms(), reader.letters(), isSentence(tokens, passage));
  }

  private static boolean isSentence(List<Token> tokens, @Nullable AnalysedPassage passage) {
    if (passage == null || tokens.isEmpty()) {
      return false;
    }
    var text = passage.text();
    int end = tokens.get(tokens.size() - 1).span().end();
    while (end < text.length() && "\"'”’)]».!?… ".indexOf(text.charAt(end)) >= 0) {
      if (".!?…".indexOf(text.charAt(end)) >= 0) {
        return true;
      }
      end++;
    }
    return false;
  }

  // A text of function words alone is compared by these.
  private static Term[] content(Term[] terms) {
    var content = new Term[terms.length];
    int size = 0;
    for (var term : terms) {
      if (term.isContent()) {
        content[size++] = term;
      }
    }
    return size == 0 ? terms : Arrays.copyOf(content, size);
  }

  private static int[] lettersOfPairs(Term[] terms) {
    int[] letters = new int[Math.max(0, terms.length - 1)];
    for (int i = 0; i < letters.length; i++) {
      letters[i] = terms[i].letters() | terms[i + 1].letters();
    }
    return letters;
  }

  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Returns all terms in order, function words too. */
  public Term[] terms() {
    return terms;
  }

  /**
   * Returns the terms that are compared, in order: content words and numbers; all terms where there
   * are none of these.
   */
  Term[] content() {
    return content;
  }

  /** Returns for each content term the letters that it and the next one have, a bit for each. */
  int[] lettersOfPairs() {
    return lettersOfPairs;
  }

  /**
   * Finds all entries of the thesaurus that a content term has or is related to, so that another
   * text's terms that no term here is related to are passed over. Worth it for a text that is
   * matched with several others.
   */
  public void prepareForMany() {
    if (vocabulary.hasThesaurus() && relatives == null) {
      var entries = new BitSet(vocabulary.entries());
      for (var term : content) {
        if (term.entry() >= 0) {
          entries.set(term.entry());
          vocabulary.related(term.entry(), (entry, strength) -> entries.set(entry));
        }
      }
      relatives =
          new Relatives(
              entries, places(term -> !term.isKnownWord()), places(term -> !term.isPlain()));
    }
  }

  boolean isPrepared() {
    return relatives != null;
  }

  /**
   * Returns the places of the content terms that may be related to a term of another text. Terms
   * that the thesaurus excludes are left out.
   */
  int[] mayBeRelated(Term other) {
    var known = relatives;
    if (known == null || !other.isKnownWord() || known.entries.get(other.entry())) {
      return all;
    }
    return other.annotations().isNone() ? known.unknown : known.unknownOrMeant;
  }

  private int[] places(Predicate<Term> of) {
    int[] places = new int[content.length];
    int size = 0;
    for (int i = 0; i < content.length; i++) {
      if (of.test(content[i])) {
        places[size++] = i;
      }
    }
    return Arrays.copyOf(places, size);
  }

  /** Returns whether there are content words or numbers among the terms. */
  boolean hasContent() {
    return content.length > 0 && content[0].isContent();
  }

  public boolean isEmpty() {
    return terms.length == 0;
  }

  /** Returns whether a full stop, question mark or exclamation mark follows the last word. */
  public boolean isSentence() {
    return sentence;
  }

  /** Returns the words in lower case, without marks, one blank between them. */
  public String letters() {
    var joined = letters;
    if (joined == null) {
      int first = 0;
      while (first < lettersOfWords.length && lettersOfWords[first].isEmpty()) {
        first++;
      }
      joined =
          String.join(" ", Arrays.asList(lettersOfWords).subList(first, lettersOfWords.length));
      letters = joined;
    }
    return joined;
  }

  /**
   * Returns what scores need and an alignment doesn't. Threads that ask at once may each make it;
   * the results are equal and immutable.
   */
  public TextProfile profile() {
    var made = profile;
    if (made == null) {
      made = TextProfile.of(this);
      profile = made;
    }
    return made;
  }

  /** Returns whether the same signs are glued to the words of another text, in the same order. */
  public boolean hasMarksOf(ComparableText other) {
    if (terms.length != other.terms.length) {
      return false;
    }
    for (int i = 0; i < terms.length; i++) {
      if (!terms[i].marks().equals(other.terms[i].marks())
          || !AnnotationRelations.haveOneUnit(terms[i], other.terms[i])) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a word of a closed class occurs. */
  public boolean has(int kind) {
    for (var term : terms) {
      if (term.is(kind)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Compares by the words and then by their surfaces: any order will do, so long as the same pair
   * comes in the same one.
   */
  int compareTo(ComparableText other) {
    int order = Arrays.compare(lettersOfWords, other.lettersOfWords);
    for (int i = 0; order == 0 && i < Math.min(terms.length, other.terms.length); i++) {
      order = terms[i].token().surface().compareTo(other.terms[i].token().surface());
      order = order == 0 ? terms[i].marks().compareTo(other.terms[i].marks()) : order;
    }
    return order == 0 ? Integer.compare(terms.length, other.terms.length) : order;
  }
}
