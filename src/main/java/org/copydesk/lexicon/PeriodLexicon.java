package org.copydesk.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.lexicon.language.LanguageCache;
import org.copydesk.lexicon.language.LanguageProfile;
import org.copydesk.lexicon.language.LanguageProfile.Resource;
import org.copydesk.text.Word;

/**
 * Names of spans of time other than weekdays, months and years: {@code last month}, {@code spring},
 * {@code the evening}, {@code Labor Day}, {@code third quarter}. Immutable and thread-safe.
 *
 * <pre>{@code
 * PeriodLexicon.of(Locale.ENGLISH).matches(tokens); // "due next spring" gives SPRING
 * }</pre>
 *
 * @since 0.1.0
 */
public final class PeriodLexicon {
  private static final LanguageCache<PeriodLexicon> BY_LANGUAGE =
      new LanguageCache<>(PeriodLexicon::load);

  private final PhraseTable<Period> phrases;

  private PeriodLexicon(PhraseTable<Period> phrases) {
    this.phrases = phrases;
  }

  /** What spans of time exclude each other: an event is in one of each group. */
  public enum Group {
    /** Distance from the time of writing. */
    RELATIVE,
    SEASON,
    PART_OF_DAY,
    HOLIDAY,
    HALF,
    QUARTER,
    WAR
  }

  /**
   * A span of time.
   *
   * @since 0.1.0
   */
  public enum Period {
    LAST_WEEK(Group.RELATIVE),
    THIS_WEEK(Group.RELATIVE),
    NEXT_WEEK(Group.RELATIVE),
    LAST_WEEKEND(Group.RELATIVE),
    THIS_WEEKEND(Group.RELATIVE),
    NEXT_WEEKEND(Group.RELATIVE),
    LAST_MONTH(Group.RELATIVE),
    THIS_MONTH(Group.RELATIVE),
    NEXT_MONTH(Group.RELATIVE),
    LAST_YEAR(Group.RELATIVE),
    THIS_YEAR(Group.RELATIVE),
    NEXT_YEAR(Group.RELATIVE),
    SPRING(Group.SEASON),
    SUMMER(Group.SEASON),
    AUTUMN(Group.SEASON),
    WINTER(Group.SEASON),
    MORNING(Group.PART_OF_DAY),
    AFTERNOON(Group.PART_OF_DAY),
    EVENING(Group.PART_OF_DAY),
    CHRISTMAS(Group.HOLIDAY),
    NEW_YEAR(Group.HOLIDAY),
    VALENTINE(Group.HOLIDAY),
    EASTER(Group.HOLIDAY),
    MEMORIAL_DAY(Group.HOLIDAY),
    INDEPENDENCE_DAY(Group.HOLIDAY),
    LABOR_DAY(Group.HOLIDAY),
    HALLOWEEN(Group.HOLIDAY),
    THANKSGIVING(Group.HOLIDAY),
    FIRST_HALF(Group.HALF),
    SECOND_HALF(Group.HALF),
    FIRST_QUARTER(Group.QUARTER),
    SECOND_QUARTER(Group.QUARTER),
    THIRD_QUARTER(Group.QUARTER),
    FOURTH_QUARTER(Group.QUARTER),
    FIRST_WORLD_WAR(Group.WAR),
    SECOND_WORLD_WAR(Group.WAR);

    private final Group group;

    Period(Group group) {
      this.group = group;
    }

    /** Returns the group that it belongs to. */
    public Group group() {
      return group;
    }

    /**
     * Returns whether nothing can be in both: two of one group are apart, but "this year" may have
     * been last month, and "this month" last week.
     */
    public boolean excludes(Period other) {
      if (this == other || group != other.group) {
        return false;
      }
      return group != Group.RELATIVE || !(isPartOf(other) || other.isPartOf(this));
    }

    private boolean isPartOf(Period other) {
      return switch (other) {
        case THIS_YEAR -> !name().endsWith("_YEAR");
        case THIS_MONTH -> name().contains("WEEK");
        case LAST_WEEK -> this == LAST_WEEKEND;
        case THIS_WEEK -> this == THIS_WEEKEND;
        case NEXT_WEEK -> this == NEXT_WEEKEND;
        default -> false;
      };
    }
  }

  /** Returns the list of a language; that of one without a list finds nothing. */
  public static PeriodLexicon of(Locale language) {
    return BY_LANGUAGE.of(language);
  }

  private static PeriodLexicon load(Locale language) {
    var lines = LanguageProfile.of(language).lines(Resource.PERIODS);
    var phrases = new PhraseTable<Period>();
    for (var line : lines) {
      int colon = line.indexOf(':');
      var period = Period.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
      for (var phrase : line.substring(colon + 1).split(",", -1)) {
        phrases.add(phrase.strip(), period);
      }
    }
    return new PeriodLexicon(phrases);
  }

  /** Returns whether the language has no list. */
  public boolean isEmpty() {
    return phrases.isEmpty();
  }

  /** Returns the spans of time among tokens, in order. */
  public List<LexiconMatch<Period>> matches(List<? extends Word> tokens) {
    var matches = new ArrayList<LexiconMatch<Period>>(1);
    for (int i = 0; i < tokens.size(); ) {
      var match = phrases.at(tokens, i);
      if (match != null) {
        matches.add(new LexiconMatch<>(i, match.to(), match.value().get(0)));
      }
      i = match == null ? i + 1 : match.to();
    }
    return matches;
  }
}
