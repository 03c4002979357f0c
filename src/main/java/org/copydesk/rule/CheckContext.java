package org.copydesk.rule;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copydesk.analysis.AnalysedArticle;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Sentence;
import org.copydesk.analysis.TextAnalyser;
import org.copydesk.analysis.Token;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.similarity.Alignment;
import org.copydesk.similarity.BodyIndex;
import org.copydesk.similarity.ComparableText;
import org.copydesk.similarity.Comparison;
import org.copydesk.similarity.ForceLadder;
import org.copydesk.similarity.NameSupport;
import org.copydesk.similarity.Support;
import org.copydesk.similarity.Telling;
import org.copydesk.similarity.UnknownName;
import org.copydesk.similarity.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What rules look at: one analysed article, and the alignments between its passages, each made once
 * and only when asked for. Serves one check on one thread.
 *
 * @since 0.1.0
 */
public final class CheckContext {
  private final AnalysedArticle article;
  private final HouseStyle house;
  private final KnownArticles known;
  private final Map<Role, Support> supports = new EnumMap<>(Role.class);
  private final Map<Role, List<UnknownName>> unknownNames = new EnumMap<>(Role.class);
  private @Nullable NameSupport nameSupport;
  private final Map<AnalysedPassage, ComparableText> comparables = new HashMap<>();
  private final Vocabulary vocabulary;
  private final Map<Role, List<List<Telling>>> tellings = new EnumMap<>(Role.class);
  private @Nullable Comparison headlineWithSubheadline;
  private final Map<Role, Comparison> withLeadSentence = new EnumMap<>(Role.class);
  private @Nullable ComparableText leadComparable;
  private @Nullable BodyIndex bodyIndex;

  /** Holds an analysed article; the house adds nothing to the lists of words. */
  public CheckContext(AnalysedArticle article) {
    this(article, HouseStyle.none());
  }

  /** Holds an analysed article, with what the house adds to the lists of words. */
  public CheckContext(AnalysedArticle article, HouseStyle house) {
    this(article, house, KnownArticles.NONE);
  }

  /** Holds an analysed article, with what the house adds to the lists, and the articles known. */
  public CheckContext(AnalysedArticle article, HouseStyle house, KnownArticles known) {
    this.known = requireNonNull(known, "known");
    this.article = requireNonNull(article, "article");
    this.house = requireNonNull(house, "house");
    this.vocabulary = house.vocabulary(language());
  }

  /** Returns the article that is checked, with all that is known of it. */
  public Article article() {
    return article.article();
  }

  /** Returns the article's language. */
  public Locale language() {
    return article.article().language();
  }

  /** Returns the day of publication; empty where it isn't known. */
  public Optional<LocalDate> datePublished() {
    return article.article().datePublished();
  }

  /**
   * Returns the passage of a role other than {@link Role#PARAGRAPH}; empty where the article has
   * none.
   *
   * @throws IllegalArgumentException for {@link Role#PARAGRAPH}, of which there are many
   */
  public Optional<AnalysedPassage> passage(Role role) {
    return article.passage(role);
  }

  /** Returns the paragraphs in order. */
  public List<AnalysedPassage> body() {
    return article.body();
  }

  /** Returns the first paragraph; empty for an article without a body. */
  public Optional<AnalysedPassage> lead() {
    return article.body().stream().findFirst();
  }

  /** Returns the lead's first sentence; empty for an article without a body. */
  public Optional<Sentence> leadSentence() {
    return lead().flatMap(lead -> lead.sentences().stream().findFirst());
  }

  /**
   * Returns the comparison of the headline (first) with the subheadline (second); empty where one
   * is missing.
   */
  public Optional<Comparison> headlineWithSubheadline() {
    if (headlineWithSubheadline == null) {
      var headline = passage(Role.HEADLINE);
      var subheadline = passage(Role.SUBHEADLINE);
      if (headline.isPresent() && subheadline.isPresent()) {
        headlineWithSubheadline = compare(headline.get(), subheadline.get());
      }
    }
    return Optional.ofNullable(headlineWithSubheadline);
  }

  /** Returns how far the body bears out a display text; empty where that or the body is missing. */
  public Optional<Support> support(Role role) {
    if (!supports.containsKey(role) && !body().isEmpty()) {
      passage(role).ifPresent(claim -> supports.put(role, Support.of(claim, bodyIndex())));
    }
    return Optional.ofNullable(supports.get(role));
  }

  /**
   * Returns the words of a display text that look like names and that the body doesn't have, in
   * order; none where that or the body is missing.
   */
  public List<UnknownName> unknownNames(Role role) {
    var known = unknownNames.get(role);
    if (known == null) {
      var support = support(role).orElse(null);
      known =
          support == null ? List.of() : nameSupport().unknown(passage(role).orElseThrow(), support);
      unknownNames.put(role, known);
    }
    return known;
  }

  private NameSupport nameSupport() {
    var found = nameSupport;
    if (found == null) {
      found = NameSupport.of(body(), language(), vocabulary, house.names());
      nameSupport = found;
    }
    return found;
  }

  /** Returns the ladders of verbs of the article's language, with those of the house. */
  public ForceLadder ladders() {
    return house.ladders(language());
  }

  /** Aligns the content words of a claim with those of another text of this article. */
  public Alignment align(List<Token> claim, List<Token> support) {
    return bodyIndex().align(claim, support);
  }

  /** Compares two passages of this article. */
  public Comparison compare(AnalysedPassage first, AnalysedPassage second) {
    return Comparison.of(comparable(first), comparable(second));
  }

  /**
   * Returns the comparison of a display text (first) with the lead's first sentence (second); empty
   * where one is missing.
   */
  public Optional<Comparison> withLeadSentence(Role role) {
    var display = passage(role);
    var sentence = leadSentence();
    if (display.isEmpty() || sentence.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        withLeadSentence.computeIfAbsent(
            role, key -> Comparison.of(comparable(display.get()), leadComparable(sentence.get()))));
  }

  private ComparableText leadComparable(Sentence sentence) {
    var known = leadComparable;
    if (known == null) {
      known = ComparableText.of(lead().orElseThrow(), sentence, vocabulary);
      leadComparable = known;
    }
    return known;
  }

  private ComparableText comparable(AnalysedPassage passage) {
    return comparables.computeIfAbsent(passage, key -> ComparableText.of(key, vocabulary));
  }

  private BodyIndex bodyIndex() {
    if (bodyIndex == null) {
      bodyIndex = BodyIndex.of(body(), vocabulary);
    }
    return bodyIndex;
  }

  /**
   * Returns, for each sentence of a display text, the body's sentences that may tell the same,
   * those that share most first; empty where the text or the body is missing.
   */
  public List<List<Telling>> tellings(Role role) {
    var known = tellings.get(role);
    if (known == null) {
      var support = support(role);
      known =
          support.isEmpty() ? List.of() : Telling.of(passage(role).orElseThrow(), support.get());
      tellings.put(role, known);
    }
    return known;
  }

  /**
   * Returns known articles that seem to share paragraphs with this one, the nearest first, each
   * analysed in its own language.
   */
  public List<AnalysedArticle> articlesWithTextOf() {
    return analysed(known.findByBody(article));
  }

  /**
   * Returns known articles whose headline seems to say what this one's says, the nearest first,
   * each analysed in its own language.
   */
  public List<AnalysedArticle> articlesWithHeadlineOf() {
    return analysed(known.findByHeadline(article));
  }

  private static List<AnalysedArticle> analysed(List<Article> articles) {
    return articles.stream()
        .map(known -> TextAnalyser.of(known.language()).analyse(known))
        .toList();
  }
}
