package org.copydesk.context;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copydesk.analysis.AnalysedArticle;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Sentence;
import org.copydesk.analysis.Token;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.evidence.BodyIndex;
import org.copydesk.evidence.ClaimSupport;
import org.copydesk.evidence.EvidenceSentence;
import org.copydesk.evidence.name.NameSupport;
import org.copydesk.evidence.name.UnknownName;
import org.copydesk.evidence.predicate.Disagreement;
import org.copydesk.evidence.predicate.Disagreements;
import org.copydesk.evidence.role.RoleConflict;
import org.copydesk.evidence.role.RoleConflicts;
import org.copydesk.lexicon.HouseStyle;
import org.copydesk.lexicon.IntensityLexicon;
import org.copydesk.lexicon.Vocabulary;
import org.copydesk.lexicon.language.LanguageProfile;
import org.copydesk.rule.CheckContext;
import org.copydesk.rule.KnownArticles;
import org.copydesk.similarity.Alignment;
import org.copydesk.similarity.Comparison;
import org.copydesk.similarity.align.ComparableTexts;
import org.copydesk.similarity.score.CalibratedComparison;
import org.jspecify.annotations.Nullable;

/**
 * An analysed article with the evidence that the built-in rules share: support of the claims,
 * alignments and comparisons. Each is computed once, on first use. Not thread-safe.
 */
public final class ArticleContext implements CheckContext {
  // The lead repeats a claim, and one or two sentences give details.
  private static final int MAX_EVIDENCE = 6;

  private final AnalysedArticle article;
  private final HouseStyle house;
  private final KnownArticles known;
  private final @Nullable ModelRefinement refinement;
  private final @Nullable ClaimVerdicts verdicts;
  private final Map<Role, ClaimSupport> supports = new EnumMap<>(Role.class);
  private final Map<Role, List<UnknownName>> unknownNames = new EnumMap<>(Role.class);
  private @Nullable NameSupport nameSupport;
  private final Map<Role, List<Disagreement>> disagreements = new EnumMap<>(Role.class);
  private @Nullable Disagreements comparison;
  private @Nullable RoleConflicts roles;
  private final ArticleMemory memory;
  private final ComparableTexts texts;
  private final Vocabulary vocabulary;
  private final Map<Role, List<List<EvidenceSentence>>> evidence = new EnumMap<>(Role.class);
  private @Nullable Comparison headlineWithSubheadline;
  private final Map<Role, Comparison> withLeadSentence = new EnumMap<>(Role.class);
  private @Nullable BodyIndex bodyIndex;

  /** Makes a context with the standard word lists and no known articles. */
  public ArticleContext(AnalysedArticle article) {
    this(article, HouseStyle.none(), KnownArticles.NONE, Models.NONE);
  }

  /** Makes a context with the publisher's words, known articles and models. */
  public ArticleContext(
      AnalysedArticle article, HouseStyle house, KnownArticles known, Models models) {
    this(article, house, known, models, null);
  }

  /**
   * Makes a context with what an earlier check read.
   *
   * @param memory of an article in the same language with the same words of the publisher; null for
   *     none
   */
  public ArticleContext(
      AnalysedArticle article,
      HouseStyle house,
      KnownArticles known,
      Models models,
      @Nullable ArticleMemory memory) {
    this.known = requireNonNull(known, "known");
    this.article = requireNonNull(article, "article");
    this.house = requireNonNull(house, "house");
    this.vocabulary = house.vocabulary(language());
    this.memory =
        memory != null && memory.isOf(vocabulary, language())
            ? memory
            : new ArticleMemory(vocabulary, language());
    this.memory.next();
    this.texts = this.memory.texts();
    this.refinement = models.sentences(language()).map(ModelRefinement::new).orElse(null);
    this.verdicts = models.pairs(language()).map(ClaimVerdicts::new).orElse(null);
  }

  @Override
  public Article article() {
    return article.article();
  }

  @Override
  public Locale language() {
    return article.article().language();
  }

  @Override
  public Optional<LocalDate> datePublished() {
    return article.article().datePublished();
  }

  @Override
  public Optional<AnalysedPassage> passage(Role role) {
    return article.passage(role);
  }

  @Override
  public List<AnalysedPassage> body() {
    return article.body();
  }

  @Override
  public Optional<AnalysedPassage> lead() {
    return article.body().stream().findFirst();
  }

  @Override
  public Optional<Sentence> leadSentence() {
    return lead().flatMap(lead -> lead.sentences().stream().findFirst());
  }

  /**
   * Returns the comparison of the headline (first) with the subheadline (second), if both exist.
   */
  public Optional<Comparison> headlineWithSubheadline() {
    if (headlineWithSubheadline == null) {
      headlineWithSubheadline =
          passage(Role.HEADLINE)
              .flatMap(headline -> passage(Role.SUBHEADLINE).map(deck -> compare(headline, deck)))
              .orElse(null);
    }
    return Optional.ofNullable(headlineWithSubheadline);
  }

  /** Returns the body's support of a display text; empty if one of the two is missing. */
  public Optional<ClaimSupport> support(Role role) {
    return body().isEmpty()
        ? Optional.empty()
        : passage(role)
            .map(claim -> supports.computeIfAbsent(role, key -> refined(claim, supportOf(claim))));
  }

  private ClaimSupport supportOf(AnalysedPassage claim) {
    texts.of(claim); // read once, with the text around its words
    return ClaimSupport.of(claim, bodyIndex());
  }

  private ClaimSupport refined(AnalysedPassage claim, ClaimSupport support) {
    return refinement == null
        ? support
        : support.refinedBy(
            refinement.ofSupport(claim, () -> leadSentence().map(this::leadText).orElse("")));
  }

  private String leadText(Sentence sentence) {
    return sentence.span().in(lead().orElseThrow().text());
  }

  /** Returns the verdicts of a cross-encoder, if there is one for the article's language. */
  public Optional<ClaimVerdicts> verdicts() {
    return Optional.ofNullable(verdicts);
  }

  /** Returns the names in a display text that the body doesn't have, in order. */
  public List<UnknownName> unknownNames(Role role) {
    return unknownNames.computeIfAbsent(
        role,
        key ->
            support(role)
                .map(support -> nameSupport().unknown(passage(role).orElseThrow(), support))
                .orElse(List.of()));
  }

  private NameSupport nameSupport() {
    var found = nameSupport;
    if (found == null) {
      found =
          NameSupport.of(
              body(), language(), vocabulary, house.names(), passage(Role.BYLINE).orElse(null));
      nameSupport = found;
    }
    return found;
  }

  /**
   * Returns the words of a display text that disagree with the body, in order, each with its
   * probability; empty if one of the two is missing, or in a language without lists.
   */
  public List<Disagreement> disagreements(Role role) {
    return disagreements.computeIfAbsent(
        role,
        key ->
            LanguageProfile.of(language()).has(LanguageProfile.Resource.CLAUSE_WORDS)
                ? support(role)
                    .map(
                        support ->
                            comparison()
                                .in(passage(role).orElseThrow(), support, memory.disagreements()))
                    .orElse(List.of())
                : List.of());
  }

  /**
   * Returns the predicates of a display text whose participants have other roles in the body; empty
   * if one of the two is missing, or in a language without lists.
   */
  public List<RoleConflict> roleConflicts(Role role) {
    return LanguageProfile.of(language()).has(LanguageProfile.Resource.CLAUSE_WORDS)
        ? support(role)
            .map(support -> roles().in(passage(role).orElseThrow(), support))
            .orElse(List.of())
        : List.of();
  }

  private RoleConflicts roles() {
    var found = roles;
    if (found == null) {
      found = RoleConflicts.of(body(), vocabulary, language(), memory.readings());
      roles = found;
    }
    return found;
  }

  /** Returns what this check reads, for the next one of the same article. */
  public ArticleMemory memory() {
    return memory;
  }

  private Disagreements comparison() {
    var found = comparison;
    if (found == null) {
      found = Disagreements.of(body(), vocabulary, language(), memory.readings());
      comparison = found;
    }
    return found;
  }

  /** Returns the intensity scales of the article's language, with those of the publisher. */
  public IntensityLexicon intensityScales() {
    return house.intensityScales(language());
  }

  @Override
  public Alignment align(List<Token> claim, List<Token> support) {
    return bodyIndex().align(claim, support);
  }

  @Override
  public List<Evidence> evidence(List<Token> claim) {
    requireNonNull(claim, "claim");
    return ClaimSupport.of(claim, bodyIndex()).sentences().stream()
        .filter(supporting -> !has(supporting.sentence(), claim))
        .limit(MAX_EVIDENCE)
        .map(
            supporting ->
                new Evidence(
                    supporting.paragraph(),
                    supporting.sentence(),
                    supporting.share(),
                    supporting.alignment()))
        .toList();
  }

  /** Returns whether the claim begins in the sentence itself, not only with the same words. */
  @SuppressWarnings("ReferenceEquality") // Equal tokens of another passage aren't the claim's.
  private static boolean has(Sentence sentence, List<Token> claim) {
    var first = claim.get(0);
    return sentence.tokens().stream().anyMatch(token -> token == first);
  }

  @Override
  public List<String> houseNames() {
    return house.spelledNames();
  }

  @Override
  public List<List<String>> houseAliases() {
    return house.aliases();
  }

  @Override
  public Comparison compare(AnalysedPassage first, AnalysedPassage second) {
    var byWords = compareWords(first, second);
    return refinement == null ? byWords : refinement.of(byWords, first, second);
  }

  /** Prepares for comparisons with every paragraph. */
  public void expectSimilarities() {
    texts.readWhole();
  }

  /** Compares two passages without a model, which takes too long for each paragraph. */
  public Comparison compareWords(AnalysedPassage first, AnalysedPassage second) {
    var text = texts.of(first);
    text.prepareForMany();
    return CalibratedComparison.of(text, texts.of(second));
  }

  /**
   * Returns the comparison of a display text (first) with the lead's first sentence (second); empty
   * if one is missing.
   */
  public Optional<Comparison> withLeadSentence(Role role) {
    return passage(role)
        .flatMap(
            display ->
                leadSentence()
                    .map(
                        sentence ->
                            withLeadSentence.computeIfAbsent(
                                role, key -> withLeadSentence(display, sentence))));
  }

  private Comparison withLeadSentence(AnalysedPassage display, Sentence sentence) {
    var text = texts.of(display);
    text.prepareForMany();
    var byWords = CalibratedComparison.of(text, texts.of(lead().orElseThrow(), sentence));
    return refinement == null ? byWords : refinement.ofLead(byWords, display, leadText(sentence));
  }

  private BodyIndex bodyIndex() {
    if (bodyIndex == null) {
      bodyIndex = BodyIndex.of(body(), texts);
    }
    return bodyIndex;
  }

  /**
   * Returns, for each sentence of a display text, the evidence in the body, sentences that share
   * most first; empty if the text or the body is missing.
   */
  public List<List<EvidenceSentence>> evidence(Role role) {
    return evidence.computeIfAbsent(
        role,
        key ->
            support(role)
                .map(support -> EvidenceSentence.of(passage(role).orElseThrow(), support))
                .orElse(List.of()));
  }

  @Override
  public List<AnalysedArticle> knownArticlesByBody() {
    return analysed(known.findByBody(article));
  }

  @Override
  public List<AnalysedArticle> knownArticlesByHeadline() {
    return analysed(known.findByHeadline(article));
  }

  private static List<AnalysedArticle> analysed(List<Article> articles) {
    return articles.stream()
        .map(known -> TextAnalyser.of(known.language()).analyse(known))
        .toList();
  }
}
