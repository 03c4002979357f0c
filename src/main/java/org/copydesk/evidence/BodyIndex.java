package org.copydesk.evidence;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Sentence;
import org.copydesk.analysis.Token;
import org.copydesk.lexicon.Vocabulary;
import org.copydesk.similarity.Alignment;
import org.copydesk.similarity.align.ComparableTexts;
import org.copydesk.text.WordShape;

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
  private final BodyWords words;
  private int wordsOfOpening;
  private final ComparableTexts texts;
  private int tokens;
  private int numbers;

  private BodyIndex(List<AnalysedPassage> paragraphs, ComparableTexts texts) {
    this.vocabulary = texts.vocabulary();
    this.texts = texts;
    this.paragraphs = List.copyOf(paragraphs);
    int content = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      var sentences = paragraphs.get(i).sentences();
      for (int j = 0; j < sentences.size(); j++) {
        content += countWords(sentences.get(j).tokens());
      }
    }
    this.words = new BodyWords(content);
    for (int i = 0; i < paragraphs.size(); i++) {
      var paragraph = paragraphs.get(i);
      for (int j = 0; j < paragraph.sentences().size(); j++) {
        var sentence = paragraph.sentences().get(j);
        add(sentence.tokens(), sentences.size());
        sentences.add(new BodySentence(paragraph, sentence));
      }
    }
  }

  private int countWords(List<Token> tokens) {
    int content = 0;
    for (int i = 0; i < tokens.size(); i++) {
      numbers += tokens.get(i).shape() == WordShape.NUMBER ? 1 : 0;
      content += tokens.get(i).stopWord() ? 0 : 1;
    }
    return content;
  }

  private void add(List<Token> sentence, int number) {
    for (int i = 0; i < sentence.size(); i++) {
      var token = sentence.get(i);
      tokens++;
      if (!token.stopWord() && words.add(token.term(), token.word(), number)) {
        wordsOfOpening += tokens <= OPENING_WORDS ? 1 : 0;
        int entry = vocabulary.entry(token);
        if (entry >= 0) {
          words.setEntry(entry);
        }
      }
    }
  }

  /** A sentence with its paragraph. */
  record BodySentence(AnalysedPassage paragraph, Sentence sentence) {}

  /** Indexes the paragraphs of a body in a language's vocabulary. */
  public static BodyIndex of(List<AnalysedPassage> body, Vocabulary vocabulary) {
    return of(body, new ComparableTexts(vocabulary));
  }

  /** Indexes the paragraphs of a body, which share their terms with other comparisons. */
  public static BodyIndex of(List<AnalysedPassage> body, ComparableTexts texts) {
    return new BodyIndex(body, texts);
  }

  /**
   * Aligns the content words of a claim with those of any other text; each list of tokens is read
   * once, however often it is aligned.
   */
  public Alignment align(List<Token> claim, List<Token> support) {
    return texts.align(claim, support);
  }

  /** Aligns the content words of a claim with those of a sentence. */
  Alignment align(List<Token> claim, BodySentence support) {
    return texts.align(claim, support.paragraph(), support.sentence());
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

  /** Returns the content words. */
  BodyWords words() {
    return words;
  }

  /** Returns the share of the body's words that are numbers: in [0, 1]. */
  double numberShare() {
    return tokens == 0 ? 0 : (double) numbers / tokens;
  }

  /**
   * Returns how many different pairs of neighbours among some tokens are neighbours in a sentence
   * of the body too, in the same order.
   *
   * @param most number beyond which they aren't counted
   */
  int phrases(List<Token> claim, int most) {
    long[] pairs = new long[claim.size()];
    int left = 0;
    long known = 0; // a bit for each word of the claim, so that most of the body's need no look-up
    for (int i = 0; i < claim.size(); i++) {
      known |= 1L << claim.get(i).word().hashCode();
      if (i > 0) {
        pairs[left] = pair(claim.get(i - 1), claim.get(i));
        left = place(pairs[left], pairs, left) == left ? left + 1 : left;
      }
    }
    int found = 0;
    for (int i = 0; i < sentences.size() && found < most; i++) {
      var tokens = sentences.get(i).sentence().tokens();
      boolean before = false;
      for (int j = 0; j < tokens.size() && found < most; j++) {
        boolean here = (known >>> tokens.get(j).word().hashCode() & 1) != 0;
        if (here && before) {
          int place = place(pair(tokens.get(j - 1), tokens.get(j)), pairs, left);
          if (place < left) {
            pairs[place] = pairs[--left];
            found++;
          }
        }
        before = here;
      }
    }
    return found;
  }

  /** Returns the place of a pair among some; their number where it isn't there. */
  private static int place(long pair, long[] pairs, int size) {
    int place = 0;
    while (place < size && pairs[place] != pair) {
      place++;
    }
    return place;
  }

  private static long pair(Token first, Token second) {
    return ((long) first.word().hashCode() << Integer.SIZE) + second.word().hashCode();
  }

  /** Returns which character 5-grams of some words the first forms of the body's terms have. */
  CharNgramOverlap ngramOverlap(List<String> wanted) {
    return overlap(wanted, NGRAM_LENGTH, words.size());
  }

  /** Returns which character 4-grams of some words the body has. */
  CharNgramOverlap shortNgramOverlap(List<String> wanted) {
    return overlap(wanted, SHORT_NGRAM_LENGTH, words.size());
  }

  /** Returns which character 5-grams of some words the opening of the body has. */
  CharNgramOverlap openingNgramOverlap(List<String> wanted) {
    return overlap(wanted, NGRAM_LENGTH, wordsOfOpening);
  }

  private CharNgramOverlap overlap(List<String> wanted, int letters, int firstWords) {
    var ngrams = new CharNgramOverlap(letters, wanted);
    for (int word = 0; word < firstWords && !wanted.isEmpty(); word++) {
      ngrams.add(words.firstForm(word));
    }
    return ngrams;
  }
}
