package org.copydesk.similarity.align;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Sentence;
import org.copydesk.analysis.Token;
import org.copydesk.lexicon.Vocabulary;
import org.copydesk.lexicon.language.RecentMap;
import org.copydesk.similarity.Alignment;
import org.jspecify.annotations.Nullable;

/**
 * The texts of an article made ready for comparison. Sentences are read one by one as they are
 * asked for; those of a passage that was read before are parts of it. Not thread-safe.
 */
public final class ComparableTexts {
  private final Vocabulary vocabulary;
  // By their tokens: a text's list is always the same one.
  private final RecentMap<List<Token>, ComparableText> passages =
      new RecentMap<>(IdentityHashMap::new);
  private final RecentMap<List<Token>, ComparableText> withoutText =
      new RecentMap<>(IdentityHashMap::new);
  private final RecentMap<TextPair, Alignment> alignments = new RecentMap<>(HashMap::new);
  private boolean whole;

  /** Makes texts of a language, none so far. */
  public ComparableTexts(Vocabulary vocabulary) {
    this.vocabulary = requireNonNull(vocabulary, "vocabulary");
  }

  /** Two texts; equal if they are the very same ones. */
  private record TextPair(ComparableText claim, ComparableText support) {}

  /** Begins the next article: forgets the texts that the last one didn't ask for. */
  public void next() {
    passages.next();
    withoutText.next();
    alignments.next();
  }

  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Reads each passage as a whole from now on, as is best where all of them will be asked for. */
  public void readWhole() {
    whole = true;
  }

  /** Returns a passage. */
  public ComparableText of(AnalysedPassage passage) {
    var known = passages.get(passage.tokens());
    if (known == null) {
      known = ComparableText.of(passage, vocabulary);
      passages.put(passage.tokens(), known);
    }
    return known;
  }

  /** Returns one sentence of a passage. */
  public ComparableText of(AnalysedPassage passage, Sentence sentence) {
    var read = read(passage);
    var part = read == null ? null : read.sentence(passage, sentence.tokens());
    return part == null ? ComparableText.of(passage, sentence, vocabulary) : part;
  }

  /** Returns one sentence of a passage without the text around its words, to be paired. */
  public ComparableText withoutText(AnalysedPassage passage, Sentence sentence) {
    return withoutText(sentence.tokens(), read(passage));
  }

  private @Nullable ComparableText read(AnalysedPassage passage) {
    return whole ? of(passage) : passages.get(passage.tokens());
  }

  /** Returns words without the text around them, to be paired. */
  public ComparableText withoutText(List<Token> tokens) {
    return withoutText(tokens, passages.get(tokens));
  }

  /** Returns the alignment of a claim with one sentence of a passage. */
  public Alignment align(List<Token> claim, AnalysedPassage passage, Sentence sentence) {
    var pair = new TextPair(withoutText(claim), withoutText(passage, sentence));
    var known = alignments.get(pair);
    if (known == null) {
      known = align(pair.claim(), pair.support());
      alignments.put(pair, known);
    }
    return known;
  }

  /** Returns the alignment of a claim with other words. */
  public Alignment align(List<Token> claim, List<Token> support) {
    return align(withoutText(claim), withoutText(support));
  }

  private static Alignment align(ComparableText claim, ComparableText support) {
    claim.prepareForMany();
    return ClaimAlignment.of(TermAlignment.pairing(claim, support));
  }

  private ComparableText withoutText(List<Token> tokens, @Nullable ComparableText passage) {
    var known = withoutText.get(tokens);
    if (known == null) {
      known = passage == null ? null : passage.withoutText(tokens);
      known = known == null ? ComparableText.of(tokens, vocabulary) : known;
      withoutText.put(tokens, known);
    }
    return known;
  }
}
