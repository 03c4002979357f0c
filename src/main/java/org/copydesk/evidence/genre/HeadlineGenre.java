package org.copydesk.evidence.genre;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Token;
import org.copydesk.text.WordShape;

/**
 * What kind of text a headline stands over, told by the headline's form alone. Only news promises
 * that its body has what the headline says in so many words. English forms only: a headline in
 * another language is {@link #NEWS}.
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
  LABEL;

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

  /** Returns the genre of a headline. */
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
