package org.copydesk.evidence.genre;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Token;
import org.copydesk.lexicon.language.LanguageCache;
import org.copydesk.lexicon.language.LanguageProfile;
import org.copydesk.lexicon.language.LanguageProfile.Resource;
import org.copydesk.lexicon.language.WordProperty;
import org.copydesk.text.WordShape;

/**
 * What kind of text a headline stands over, told by the headline's form and, where it is given, by
 * the body. Only news promises that its body has what the headline says in so many words. English
 * forms only: a headline in another language is {@link #NEWS}, unless it asks or exclaims.
 *
 * <pre>{@code
 * HeadlineGenre.of(headline); // "Opinion | The tunnel we need" is OPINION
 * }</pre>
 *
 * @since 0.1.0
 */
public enum HeadlineGenre {
  /** News, or nothing says otherwise. */
  NEWS,
  /** A comment by a named label: {@code Opinion}, {@code Op-Ed}, {@code Editorial}. */
  OPINION,
  /** A letter, or letters, to the editor. */
  LETTER,
  /** A review by its label. */
  REVIEW,
  /** A recipe. */
  RECIPE,
  /** A list of items: {@code 13 ways to save}. */
  LISTICLE,
  /** A running report: {@code Live updates}, {@code As it happened}. */
  LIVE,
  /**
   * Says what the piece explains and not what happened: {@code How to}, {@code Why}, {@code What}.
   */
  EXPLAINER,
  /** Asks: ends in a question mark. */
  QUESTION,
  /**
   * A name of a series or a fixed section, without a verb: {@code Week 16}, {@code Morning
   * Briefing}.
   */
  LABEL,
  /** Names a subject and tells no news: {@code The last ferry}, {@code Mending the ferry}. */
  TOPIC,
  /** Speaks to the reader or of its author: {@code Give us back our ferry!}. */
  APPEAL,
  /** Heads a text whose author speaks of himself: a column, a letter, a review. */
  COLUMN;

  // One "I" may be a quotation whose marks were lost.
  private static final int MIN_AUTHOR = 3;

  // "Bursting the bubble": news begins with whoever does it.
  private static final String GERUND = "ing";
  private static final int SHORTEST_GERUND = 6;

  private static final LanguageCache<Words> WORDS = new LanguageCache<>(Words::new);

  private static final int LABEL_WORDS = 4;

  private static final Set<String> OPINION_LABELS =
      Set.of(
          "opinion",
          "opinions",
          "editorial",
          "editorials",
          "comment",
          "commentary",
          "column",
          "columnist",
          "analysis",
          "viewpoint",
          "perspective",
          "perspectives",
          "leader",
          "oped",
          "view",
          "essay");
  private static final Set<String> LETTER_LABELS = Set.of("letter", "letters", "mailbag");
  private static final Set<String> REVIEW_LABELS = Set.of("review", "reviews", "reviewed");
  private static final Set<String> RECIPE_WORDS = Set.of("recipe", "recipes");
  private static final Set<String> LISTED =
      Set.of(
          "ways",
          "things",
          "reasons",
          "tips",
          "facts",
          "lessons",
          "questions",
          "takeaways",
          "steps",
          "signs",
          "books",
          "films",
          "movies",
          "shows",
          "songs",
          "albums",
          "photos",
          "pictures",
          "quotes",
          "moments",
          "tricks",
          "mistakes",
          "myths",
          "ideas",
          "places",
          "gifts",
          "recipes",
          "tweets",
          "stories",
          "secrets",
          "rules",
          "winners",
          "losers",
          "times",
          "products");
  private static final Set<String> LIVE_WORDS = Set.of("live", "watch", "listen", "updates");
  private static final Set<String> EXPLAINER_WORDS =
      Set.of("how", "why", "what", "where", "when", "who", "whom", "which", "here's", "inside");
  private static final Set<String> SERIES =
      Set.of(
          "week",
          "day",
          "part",
          "episode",
          "chapter",
          "volume",
          "issue",
          "season",
          "briefing",
          "newsletter",
          "roundup",
          "digest",
          "obituary",
          "horoscope",
          "crossword",
          "quiz");

  /** The lists of a language. */
  private static final class Words {
    final Map<String, Set<String>> ofKind = new HashMap<>();
    final WordProperty<Boolean> isAuthor = new WordProperty<>(word -> of("author").contains(word));

    Words(Locale language) {
      for (var line : LanguageProfile.of(language).lines(Resource.HEADLINE_GENRES)) {
        int colon = line.indexOf(':');
        var kind = ofKind.computeIfAbsent(line.substring(0, colon), key -> new HashSet<>());
        for (var word : line.substring(colon + 1).split(",", -1)) {
          kind.add(word.strip());
        }
      }
    }

    boolean isEmpty() {
      return ofKind.isEmpty();
    }

    Set<String> of(String kind) {
      return ofKind.getOrDefault(kind, Set.of());
    }
  }

  /**
   * Returns the genre of a headline over a body, also {@link #TOPIC}, {@link #APPEAL} and {@link
   * #COLUMN}. In a language without a list of words it only asks or exclaims. Linear in the two.
   */
  public static HeadlineGenre of(
      AnalysedPassage headline, List<AnalysedPassage> body, Locale language) {
    return of(headline, hasAuthor(body, language), language);
  }

  /**
   * Returns the genre of a headline over a body as {@link #of(AnalysedPassage, List, Locale)} does.
   *
   * @param author whether the body's author speaks of himself, see {@link #hasAuthor}
   */
  public static HeadlineGenre of(AnalysedPassage headline, boolean author, Locale language) {
    var words = WORDS.of(language);
    if (author) {
      return COLUMN;
    }
    if (headline.text().indexOf('?') >= 0) {
      return QUESTION;
    }
    var form = words.isEmpty() ? NEWS : of(headline);
    if (form != NEWS) {
      return form;
    }
    var tokens = headline.tokens();
    if (is(words, "question", tokens)) {
      return EXPLAINER;
    }
    if (is(words, "article", tokens) || (!words.isEmpty() && isGerund(tokens))) {
      return TOPIC;
    }
    if (hasLabel(words, headline)) {
      return LABEL;
    }
    boolean speaks = headline.text().indexOf('!') >= 0 || is(words, "request", tokens);
    return speaks || hasPerson(words, headline) ? APPEAL : NEWS;
  }

  private static boolean is(Words words, String kind, List<Token> tokens) {
    return !tokens.isEmpty() && words.of(kind).contains(tokens.get(0).word());
  }

  private static boolean isGerund(List<Token> tokens) {
    return !tokens.isEmpty()
        && tokens.get(0).word().endsWith(GERUND)
        && tokens.get(0).word().length() >= SHORTEST_GERUND;
  }

  /** Returns whether a label is first, last or before a colon: "Letters", "Ferry notebook: …". */
  private static boolean hasLabel(Words words, AnalysedPassage headline) {
    var tokens = headline.tokens();
    var labels = words.of("label");
    for (int i = 0; i < tokens.size(); i++) {
      int end = tokens.get(i).span().end();
      boolean place =
          i == 0
              || i == tokens.size() - 1
              || (end < headline.text().length() && headline.text().charAt(end) == ':');
      if (place && labels.contains(tokens.get(i).word())) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a headline speaks of its author or to its reader, and quotes nobody. */
  private static boolean hasPerson(Words words, AnalysedPassage headline) {
    var person = words.of("person");
    return headline.tokens().stream()
        .anyMatch(
            token ->
                person.contains(token.word())
                    && !token.surface().equals("US")
                    && headline.quotationOf(token).isEmpty());
  }

  /** Returns whether the author of a body speaks of himself. */
  public static boolean hasAuthor(List<AnalysedPassage> body, Locale language) {
    var words = WORDS.of(language);
    if (words.isEmpty()) {
      return false;
    }
    int found = 0;
    for (int i = 0; i < body.size(); i++) {
      var tokens = body.get(i).tokens();
      for (int k = 0; k < tokens.size(); k++) {
        if (words.isAuthor.of(tokens.get(k)) && body.get(i).quotationOf(tokens.get(k)).isEmpty()) {
          found++;
          if (found == MIN_AUTHOR) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Returns the genre that a headline's form alone tells. */
  public static HeadlineGenre of(AnalysedPassage headline) {
    requireNonNull(headline, "headline");
    var tokens = headline.tokens();
    if (tokens.isEmpty()) {
      return NEWS;
    }
    var byLabel = byLabel(headline, tokens);
    if (byLabel != NEWS) {
      return byLabel;
    }
    if (tokens.stream().anyMatch(token -> RECIPE_WORDS.contains(token.word()))) {
      return RECIPE;
    }
    if (isListicle(tokens)) {
      return LISTICLE;
    }
    if (headline.text().strip().endsWith("?")) {
      return QUESTION;
    }
    if (EXPLAINER_WORDS.contains(tokens.get(0).word())) {
      return EXPLAINER;
    }
    return isSeries(tokens) ? LABEL : NEWS;
  }

  /** Returns the genre that a label before a colon, a bar or a dash names, or one after a bar. */
  private static HeadlineGenre byLabel(AnalysedPassage headline, List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      boolean label =
          isMarked(headline, tokens, i) && (i < LABEL_WORDS || i >= tokens.size() - LABEL_WORDS);
      var word = tokens.get(i).word();
      if (label && OPINION_LABELS.contains(word)) {
        return OPINION;
      }
      if (label && LETTER_LABELS.contains(word)) {
        return LETTER;
      }
      if (label && REVIEW_LABELS.contains(word)) {
        return REVIEW;
      }
      if (label && LIVE_WORDS.contains(word)) {
        return LIVE;
      }
    }
    var first = tokens.get(0).word();
    boolean open = tokens.size() > 1;
    if (open && first.equals("op") && tokens.get(1).word().equals("ed")) {
      return OPINION;
    }
    boolean to = open && Set.of("to", "from").contains(tokens.get(1).word());
    return LETTER_LABELS.contains(first) && to ? LETTER : NEWS;
  }

  /** Returns whether a colon, bar or dash follows a token, or a bar comes before it. */
  private static boolean isMarked(AnalysedPassage headline, List<Token> tokens, int at) {
    var text = headline.text();
    int end = tokens.get(at).span().end();
    int next = at + 1 < tokens.size() ? tokens.get(at + 1).span().start() : text.length();
    int before = at == 0 ? 0 : tokens.get(at - 1).span().end();
    return hasAny(text, end, next, ":|–—")
        || hasAny(text, before, tokens.get(at).span().start(), "|");
  }

  private static boolean hasAny(String text, int from, int to, String marks) {
    for (int i = from; i < to; i++) {
      if (marks.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isListicle(List<Token> tokens) {
    if (tokens.get(0).shape() != WordShape.NUMBER) {
      return false;
    }
    return tokens.subList(1, Math.min(tokens.size(), LABEL_WORDS)).stream()
        .anyMatch(token -> LISTED.contains(token.word()));
  }

  private static boolean isSeries(List<Token> tokens) {
    if (tokens.size() > LABEL_WORDS) {
      return false;
    }
    for (int i = 0; i < tokens.size(); i++) {
      boolean numbered = i + 1 < tokens.size() && tokens.get(i + 1).shape() == WordShape.NUMBER;
      boolean last = i + 1 == tokens.size() && i > 0;
      if (SERIES.contains(tokens.get(i).word()) && (numbered || last)) {
        return true;
      }
    }
    return false;
  }
}
