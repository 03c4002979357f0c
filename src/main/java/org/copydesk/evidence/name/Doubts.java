package org.copydesk.evidence.name;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Token;
import org.copydesk.article.Role;
import org.copydesk.evidence.genre.HeadlineGenre;
import org.copydesk.lexicon.TextFolding;
import org.copydesk.text.WordShape;

/** Finds the reasons to doubt that a name must be in the body. */
final class Doubts {
  // A standfirst of the press has up to thirty words, a first paragraph more.
  private static final int LONG_SUBHEADLINE = 28;
  private static final int SHORT_TEXT = 20;
  // An office may follow a place by so many words: "the Texas Republican and former senator".
  private static final int MAX_RUN = 3;

  private static final Set<HeadlineGenre> LOOSE =
      EnumSet.of(
          HeadlineGenre.OPINION,
          HeadlineGenre.LETTER,
          HeadlineGenre.REVIEW,
          HeadlineGenre.RECIPE,
          HeadlineGenre.LISTICLE,
          HeadlineGenre.LIVE,
          HeadlineGenre.LABEL);
  private static final Set<String> OFFICES =
      Set.of(
          "senator",
          "senators",
          "congressman",
          "congresswoman",
          "congressmen",
          "representative",
          "governor",
          "governors",
          "lawmaker",
          "lawmakers",
          "democrat",
          "democrats",
          "republican",
          "republicans",
          "mp",
          "mps",
          "lawyer",
          "attorney",
          "billionaire",
          "native",
          "mayor",
          "independent",
          "conservative",
          "liberal",
          "politician",
          "legislator",
          "gop");
  private static final Set<String> COMPARED = Set.of("like", "another", "unlike", "than");

  private final NameSupport body;
  private final AnalysedPassage display;
  private final List<Token> tokens;
  private final HeadlineCase headlineCase;
  private final NonClaims nonClaims;
  private final boolean[] place;

  Doubts(DisplayWords words) {
    this.body = words.body();
    this.display = words.display();
    this.tokens = words.tokens();
    this.headlineCase = words.headlineCase();
    this.nonClaims = words.nonClaims();
    this.place = words.place;
  }

  /** Returns the reasons to doubt the name at a token. */
  Set<Doubt> of(int at) {
    var doubts = EnumSet.noneOf(Doubt.class);
    add(doubts, Doubt.AUTHOR, nonClaims.mayBeAuthor(at));
    add(doubts, Doubt.COMPARISON, isCompared(at));
    add(doubts, Doubt.GENRE, LOOSE.contains(HeadlineGenre.of(display)));
    add(doubts, Doubt.FIRST_NAME, isFirstName(at));
    add(doubts, Doubt.LANGUAGE, body.lexicon().isEmpty() && !isFullName(at));
    add(
        doubts,
        Doubt.LEAD,
        display.passage().role() == Role.SUBHEADLINE && tokens.size() >= LONG_SUBHEADLINE);
    add(doubts, Doubt.OFFICE, isOffice(at));
    return doubts;
  }

  private static void add(Set<Doubt> doubts, Doubt doubt, boolean applies) {
    if (applies) {
      doubts.add(doubt);
    }
  }

  /** Returns whether a last name follows that the body has, and nothing but its place says more. */
  private boolean isFirstName(int at) {
    return !headlineCase.marksName(display, tokens.get(at))
        && joins(at, at + 1)
        && !tokens.get(at).isPossessive()
        && body.lexicon().isGivenName(TextFolding.fold(tokens.get(at).word()))
        && body.words().has(tokens.get(at + 1));
  }

  /**
   * Returns whether a word and the one before or after it are a full name of which the body has
   * neither word: the only thing that capitals tell for sure in any language.
   */
  private boolean isFullName(int at) {
    return (display.passage().role() == Role.HEADLINE || tokens.size() < SHORT_TEXT)
        && headlineCase == HeadlineCase.SENTENCE
        && tokens.get(at).sentence() == 0
        && (isPair(at - 1, at) || isPair(at, at + 1));
  }

  private boolean isPair(int first, int second) {
    return joins(first, second) && !isHyphenated(second) && isLacking(first) && isLacking(second);
  }

  private boolean isHyphenated(int at) {
    return display.text().charAt(tokens.get(at).span().start() - 1) == '-';
  }

  private boolean isLacking(int at) {
    var token = tokens.get(at);
    return token.shape() == WordShape.CAPITALISED
        && token.word().length() > MAX_RUN
        && !nonClaims.covers(at)
        && !body.words().has(token);
  }

  private boolean joins(int first, int second) {
    return first >= 0
        && second < tokens.size()
        && tokens.get(first).startsUpper()
        && tokens.get(second).startsUpper()
        && tokens.get(second).span().start() - tokens.get(first).span().end() <= 1;
  }

  /** "like Hitler", "the Mozart of chess", "the next Silicon Valley". */
  private boolean isCompared(int at) {
    int first = at;
    while (first > 0 && joins(first - 1, first)) {
      first--;
    }
    int next = at + 1;
    while (next < tokens.size() && joins(next - 1, next)) {
      next++;
    }
    var before = first == 0 ? "" : tokens.get(first - 1).word();
    boolean theOneOf =
        before.equals("the") && next < tokens.size() && tokens.get(next).word().equals("of");
    boolean instead =
        before.equals("to") && first > 1 && tokens.get(first - 2).word().equals("instead");
    return COMPARED.contains(before) || theOneOf || instead;
  }

  /** "the Texas senator", "a Vermont independent", "the senator from Vermont". */
  private boolean isOffice(int at) {
    if (!place[at]) {
      return false;
    }
    boolean follows = false;
    int next = at + 1;
    while (next < tokens.size() && next <= at + MAX_RUN && !follows) {
      follows = OFFICES.contains(tokens.get(next).word());
      next = joins(next - 1, next) ? next + 1 : tokens.size();
    }
    boolean from =
        at > 1
            && tokens.get(at - 1).word().equals("from")
            && OFFICES.contains(tokens.get(at - 2).word());
    return follows || from;
  }
}
