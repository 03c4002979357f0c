package org.copydesk.evidence.date;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.DateMention;
import org.copydesk.analysis.Token;
import org.copydesk.evidence.number.BodyQuantities.LocatedDate;
import org.copydesk.evidence.number.CountedNoun;
import org.copydesk.evidence.number.QuantityContext;
import org.copydesk.lexicon.Vocabulary;
import org.copydesk.text.Span;
import org.copydesk.text.WordShape;
import org.jspecify.annotations.Nullable;

/**
 * Finds the date of a body that dates the same event as a claim's: in the same role, beside the
 * same words. Cost: linear in the dates.
 *
 * @since 0.1.0
 */
public final class DateContext {
  // Two words of the three on either side; one may meet by chance.
  private static final int WORDS_BESIDE = 2;

  // Words between a word and its date at most: "the night of last".
  private static final int FAR = 4;

  // Words for the beginning or end of something. They separate roles.
  private static final Set<String> ROLES =
      Set.of(
          "by", "until", "till", "before", "after", "since", "from", "through", "to", "bis", "seit",
          "ab", "vor", "nach", "jusqu", "depuis", "dès", "avant", "après", "hasta", "desde",
          "antes", "después");

  // "Killing" and "murder" are related by .86; "flood" and "storm", perhaps two events, by .54.
  private static final double NEARLY_THE_SAME = 0.6;

  private DateContext() {}

  /**
   * Returns the date in a claim's role beside the same words. Empty where none does, and where two
   * that differ are there equally.
   *
   * @param claim a date of {@code display}
   * @param dates the dates that may contradict it
   * @param vocabulary that of the article's language
   */
  public static Optional<LocatedDate> of(
      DateMention claim, AnalysedPassage display, List<LocatedDate> dates, Vocabulary vocabulary) {
    var role = role(claim, display);
    var head = head(claim, display, vocabulary);
    LocatedDate best = null;
    int most = 0;
    boolean only = true;
    for (var dated : dates) {
      var other = role(dated.date(), dated.paragraph());
      boolean parted = areParted(claim, display, dated);
      int shared =
          QuantityContext.shared(
              claim.span(), display, dated.date().span(), dated.paragraph(), vocabulary);
      boolean sameRole = !role.isEmpty() && role.equals(other);
      boolean sameHead =
          head != null && head.equals(head(dated.date(), dated.paragraph(), vocabulary));
      boolean sameEvent = shared >= WORDS_BESIDE || (sameRole && sameHead);
      if (parted || !sameEvent || isOfReport(dated, vocabulary)) {
        continue;
      }
      int score = 2 * shared + (sameRole ? 1 : 0) + (sameHead ? 2 : 0);
      if (best != null && score == most) {
        only &= isSame(best.date(), dated.date());
      } else if (score > most) {
        best = dated;
        most = score;
        only = true;
      }
    }
    return only ? Optional.ofNullable(best) : Optional.empty();
  }

  /**
   * Returns whether a date of the body is followed by the same word as the claim's, or by one that
   * means nearly the same: "the 1980 killing", "the 1987 murder". Then both date one kind of event.
   *
   * @param claim a date of {@code display}
   * @param dates the dates that may be those of the event
   * @param vocabulary that of the article's language
   */
  public static boolean isDatedByNoun(
      DateMention claim, AnalysedPassage display, List<LocatedDate> dates, Vocabulary vocabulary) {
    var noun = nounAfter(claim, display);
    if (noun == null) {
      return false;
    }
    int entry = vocabulary.entry(noun);
    for (var dated : dates) {
      var other = nounAfter(dated.date(), dated.paragraph());
      if (other != null
          && (other.term().equals(noun.term())
              || vocabulary.strength(entry, vocabulary.entry(other)) >= NEARLY_THE_SAME)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the content word that follows a date after one space; null where none does. */
  private static @Nullable Token nounAfter(DateMention date, AnalysedPassage passage) {
    var after = passage.tokensIn(new Span(date.span().end(), passage.text().length()));
    boolean follows =
        !after.isEmpty()
            && !after.get(0).stopWord()
            && after.get(0).span().start() - date.span().end() == 1;
    return follows ? after.get(0) : null;
  }

  private static boolean isSame(DateMention first, DateMention second) {
    return first.weekday() == second.weekday()
        && first.month() == second.month()
        && first.day() == second.day()
        && first.year() == second.year();
  }

  /** Returns whether two dates say different things by the words before them: "by", "after". */
  public static boolean areParted(DateMention claim, AnalysedPassage display, LocatedDate dated) {
    var role = role(claim, display);
    var other = role(dated.date(), dated.paragraph());
    return !role.equals(other) && (ROLES.contains(role) || ROLES.contains(other));
  }

  /** Returns whether a date begins or ends something: "until 2020", "by May". */
  public static boolean isTerm(DateMention date, AnalysedPassage passage) {
    return ROLES.contains(role(date, passage));
  }

  /** Returns the function word right before a date; empty where there is none. */
  private static String role(DateMention date, AnalysedPassage passage) {
    int index = indexOf(date.span(), passage);
    var before = index > 0 ? passage.tokens().get(index - 1) : null;
    return before != null && before.stopWord() ? before.word() : "";
  }

  /** Returns whether a date says when something was said: "the mayor said on Monday". */
  public static boolean isOfReport(LocatedDate dated, Vocabulary vocabulary) {
    var tokens = dated.paragraph().tokens();
    int index = indexOf(dated.date().span(), dated.paragraph());
    for (int i = index - 1; i >= Math.max(0, index - FAR); i--) {
      var token = tokens.get(i);
      if (vocabulary.isReportingVerb(vocabulary.entry(token))) {
        return true;
      }
      if (!token.stopWord() || token.shape() == WordShape.NUMBER) {
        return false;
      }
    }
    return false;
  }

  /** Returns the content word before a date, what it dates as a rule: "died in"; null for none. */
  private static @Nullable Object head(
      DateMention date, AnalysedPassage passage, Vocabulary vocabulary) {
    var tokens = passage.tokens();
    int index = indexOf(date.span(), passage);
    for (int i = index - 1; i >= Math.max(0, index - FAR); i--) {
      if (!tokens.get(i).stopWord()) {
        return CountedNoun.key(tokens.get(i), vocabulary);
      }
    }
    return null;
  }

  private static int indexOf(Span span, AnalysedPassage passage) {
    List<Token> tokens = passage.tokens();
    return tokens.size() - passage.tokensIn(new Span(span.start(), passage.text().length())).size();
  }
}
