package org.copydesk.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Sentence;
import org.copydesk.analysis.Token;
import org.copydesk.lexicon.Vocabulary;
import org.copydesk.similarity.Alignment;
import org.copydesk.similarity.align.ClaimAlignment;
import org.copydesk.similarity.align.ComparableText;
import org.copydesk.similarity.align.ComparableTexts;
import org.copydesk.similarity.align.TermAlignment;
import org.copydesk.text.WordShape;
import org.jspecify.annotations.Nullable;

/**
 * Inverted index over the sentences of a body: a claim is compared with the whole body at the cost
 * of its own words. Built once for each check, in time linear in the body. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class BodyIndex {
  // Character 5-grams rarely agree by chance and still fit into the parts of a compound; 4-grams
  // agree by chance, but rarely all those of a word.
  private static final int NGRAM_LENGTH = 5;
  private static final int SHORT_NGRAM_LENGTH = 4;

  // Two or three sentences: the lead.
  private static final int OPENING_WORDS = 60;

  private final Vocabulary vocabulary;
  private final List<AnalysedPassage> paragraphs;
  private final List<BodySentence> sentences = new ArrayList<>();
  private final Map<String, Posting> byTerm = new HashMap<>(512);
  private final List<Posting> words = new ArrayList<>(256); // in the order of the body
  private final TermsByEntry byEntry = new TermsByEntry();
  private final ComparableTexts texts;
  private int tokens;
  private int numbers;

  private BodyIndex(List<AnalysedPassage> paragraphs, ComparableTexts texts) {
    this.vocabulary = texts.vocabulary();
    this.texts = texts;
    this.paragraphs = List.copyOf(paragraphs);
    for (var paragraph : paragraphs) {
      for (var sentence : paragraph.sentences()) {
        int number = sentences.size();
        sentences.add(new BodySentence(paragraph, sentence));
        for (var token : sentence.tokens()) {
          tokens++;
          numbers += token.shape() == WordShape.NUMBER ? 1 : 0;
          if (!token.stopWord()) {
            add(token, number);
          }
        }
      }
    }
  }

  /** A sentence with its paragraph. */
  record BodySentence(AnalysedPassage paragraph, Sentence sentence) {}

  /** A term of the body with the numbers of the sentences that have it, ascending. */
  public static final class Posting {
    private final String text;
    private final int first;
    private @Nullable Set<String> otherForms;
    @Nullable Posting sameEntry;
    private int occurrences;
    private int[] sentences = new int[2];
    private int count;

    Posting(String text, int first) {
      this.text = text;
      this.first = first;
    }

    private void add(String form, int sentence) {
      if (!form.equals(text)) {
        otherForms = otherForms == null ? new HashSet<>() : otherForms;
        otherForms.add(form);
      }
      occurrences++;
      if (count > 0 && sentences[count - 1] == sentence) {
        return;
      }
      if (count == sentences.length) {
        sentences = Arrays.copyOf(sentences, 2 * count);
      }
      sentences[count++] = sentence;
    }

    boolean hasForm(String form) {
      return form.equals(text) || (otherForms != null && otherForms.contains(form));
    }

    int count() {
      return count;
    }

    int occurrences() {
      return occurrences;
    }

    int sentence(int index) {
      return sentences[index];
    }
  }

  /** Indexes the paragraphs of a body in a language's vocabulary. */
  public static BodyIndex of(List<AnalysedPassage> body, Vocabulary vocabulary) {
    return of(body, new ComparableTexts(vocabulary));
  }

  /** Indexes the paragraphs of a body, which share their terms with other comparisons. */
  public static BodyIndex of(List<AnalysedPassage> body, ComparableTexts texts) {
    return new BodyIndex(body, texts);
  }

  private void add(Token token, int sentence) {
    var word = byTerm.get(token.term());
    if (word == null) {
      word = new Posting(token.word(), tokens);
      byTerm.put(token.term(), word);
      words.add(word);
      int entry = vocabulary.entry(token);
      if (entry >= 0) {
        byEntry.add(entry, word);
      }
    }
    word.add(token.word(), sentence);
  }

  /**
   * Aligns the content words of a claim with those of any other text; each list of tokens is read
   * once, however often it is aligned.
   */
  public Alignment align(List<Token> claim, List<Token> support) {
    return align(claim, texts.withoutText(support));
  }

  /** Aligns the content words of a claim with those of a sentence. */
  Alignment align(List<Token> claim, BodySentence support) {
    return align(claim, texts.withoutText(support.paragraph(), support.sentence()));
  }

  private Alignment align(List<Token> claim, ComparableText support) {
    var prepared = texts.withoutText(claim);
    prepared.prepareForMany();
    return ClaimAlignment.of(TermAlignment.pairing(prepared, support));
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  List<AnalysedPassage> paragraphs() {
    return paragraphs;
  }

  List<BodySentence> sentences() {
    return sentences;
  }

  /** Returns the number of words of the body, stop words too. */
  int size() {
    return tokens;
  }

  @Nullable Posting byTerm(String term) {
    return byTerm.get(term);
  }

  /**
   * Returns a word of a thesaurus entry, which leads to the others of the same entry; null where
   * the body has none.
   */
  @Nullable Posting byEntry(int entry) {
    return byEntry.get(entry);
  }

  /** Returns the share of the body's words that are numbers: in [0, 1]. */
  double numberShare() {
    return tokens == 0 ? 0 : (double) numbers / tokens;
  }

  /**
   * Returns how many different pairs of neighbours among some tokens are neighbours in a sentence
   * of the body too, in the same order.
   */
  int phrases(List<Token> claim) {
    var pairs = new HashSet<Long>();
    long words = 0; // a bit for each word of the claim, so that most of the body's need no look-up
    for (int i = 0; i < claim.size(); i++) {
      words |= 1L << claim.get(i).word().hashCode();
      if (i > 0) {
        pairs.add(pair(claim.get(i - 1), claim.get(i)));
      }
    }
    int all = pairs.size();
    for (var place : sentences) {
      var tokens = place.sentence().tokens();
      boolean known = false;
      for (int i = 0; i < tokens.size(); i++) {
        boolean knownBefore = known;
        known = (words >>> tokens.get(i).word().hashCode() & 1) != 0;
        if (known && knownBefore) {
          pairs.remove(pair(tokens.get(i - 1), tokens.get(i)));
        }
      }
    }
    return all - pairs.size();
  }

  private static long pair(Token first, Token second) {
    return ((long) first.word().hashCode() << Integer.SIZE) + second.word().hashCode();
  }

  /** Returns which character 5-grams of some words the first forms of the body's terms have. */
  CharNgramOverlap ngramOverlap(List<String> words) {
    return overlap(words, NGRAM_LENGTH, Integer.MAX_VALUE);
  }

  /** Returns which character 4-grams of some words the body has. */
  CharNgramOverlap shortNgramOverlap(List<String> words) {
    return overlap(words, SHORT_NGRAM_LENGTH, Integer.MAX_VALUE);
  }

  /** Returns which character 5-grams of some words the opening of the body has. */
  CharNgramOverlap openingNgramOverlap(List<String> words) {
    return overlap(words, NGRAM_LENGTH, OPENING_WORDS);
  }

  private CharNgramOverlap overlap(List<String> wanted, int letters, int firstWords) {
    var ngrams = new CharNgramOverlap(letters, wanted);
    if (wanted.isEmpty()) {
      return ngrams;
    }
    for (var word : words) {
      if (word.first > firstWords) {
        break;
      }
      ngrams.add(word.text);
    }
    return ngrams;
  }
}
