package org.copydesk.rule;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.analysis.AnalysedArticle;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Sentence;
import org.copydesk.analysis.Token;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.finding.Place;
import org.copydesk.similarity.Alignment;
import org.copydesk.similarity.Comparison;

/**
 * The input of a rule: one article, its analysis, the evidence for its claims, comparisons of its
 * passages, and the words of the house. Serves one check on one thread.
 *
 * <pre>{@code
 * Rule rule =
 *     context ->
 *         context
 *             .passage(Role.HEADLINE)
 *             .filter(headline -> headline.tokens().size() > 14)
 *             .map(headline -> INFO.finding(Place.whole(headline.passage()))
 *                 .message("Headline has %d words, limit 14", headline.tokens().size())
 *                 .build())
 *             .stream()
 *             .toList();
 * }</pre>
 *
 * @since 0.1.0
 */
public interface CheckContext {

  /** Returns the article that is checked. */
  Article article();

  /** Returns the article's language. */
  Locale language();

  /** Returns the day of publication; empty if unknown. */
  Optional<LocalDate> datePublished();

  /**
   * Returns the passage of a role; empty if the article has none.
   *
   * @throws IllegalArgumentException for {@link Role#PARAGRAPH}, since a body may have many
   */
  Optional<AnalysedPassage> passage(Role role);

  /** Returns the paragraphs in order. */
  List<AnalysedPassage> body();

  /** Returns the first paragraph; empty for an article without a body. */
  Optional<AnalysedPassage> lead();

  /** Returns the lead's first sentence; empty for an article without a body. */
  Optional<Sentence> leadSentence();

  /** Aligns the content words of a claim with those of another text of this article. */
  Alignment align(List<Token> claim, List<Token> support);

  /**
   * Returns the body sentences that support a claim, such as a headline, one of its sentences or
   * {@link AnalysedPassage#tokensIn} a span: at most six, by descending share. None for a claim
   * without content words, and without a body. A sentence of the body isn't its own evidence.
   *
   * <pre>{@code
   * for (var evidence : context.evidence(headline.tokens())) {
   *   evidence.share();                  // 0.8: most of the headline is in this sentence
   *   evidence.alignment().pairs();      // shuts - closes, bridge - bridge, …
   *   evidence.place();                  // to point to it: FindingBuilder.related
   * }
   * }</pre>
   *
   * <p>Costs O(words of the claim + their occurrences in the body), and six alignments.
   */
  List<Evidence> evidence(List<Token> claim);

  /**
   * A body sentence that supports a claim.
   *
   * @param passage its paragraph
   * @param sentence the sentence
   * @param share share of the claim that it has, by the weight of the claim's content words and the
   *     strength of their relations with its own: in (0, 1]
   * @param alignment the claim aligned with it, in which the claim's other words are unpaired
   * @since 0.1.0
   */
  record Evidence(AnalysedPassage passage, Sentence sentence, double share, Alignment alignment) {

    /** Checks the parts. */
    public Evidence {
      requireNonNull(passage, "passage");
      requireNonNull(sentence, "sentence");
      requireNonNull(alignment, "alignment");
    }

    /** Returns the place of the sentence. */
    public Place place() {
      return new Place(passage.passage(), sentence.span());
    }
  }

  /** Returns the names of the configuration, in the spelling of the house; empty for none. */
  List<String> houseNames();

  /**
   * Returns the aliases of the configuration: for each thing, its names and spellings that the
   * house takes for equal, in no particular order. {@link #align}, {@link #compare} and {@link
   * #evidence} know them.
   */
  List<List<String>> houseAliases();

  /** Compares two passages of this article. */
  Comparison compare(AnalysedPassage first, AnalysedPassage second);

  /** Returns the articles of {@link KnownArticles#findByBody}, each analysed in its language. */
  List<AnalysedArticle> knownArticlesByBody();

  /**
   * Returns the articles of {@link KnownArticles#findByHeadline}, each analysed in its language.
   */
  List<AnalysedArticle> knownArticlesByHeadline();
}
