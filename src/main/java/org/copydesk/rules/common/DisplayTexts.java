package org.copydesk.rules.common;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.article.Role;
import org.copydesk.context.ArticleContext;
import org.copydesk.evidence.ClaimSupport;
import org.copydesk.evidence.EvidenceSentence;
import org.copydesk.text.Span;

/** The passages whose claims the body must support. */
public final class DisplayTexts {
  public static final List<Role> ROLES = TextAnalyser.DISPLAY_TEXTS;

  // Texts of whole sentences.
  private static final Set<Role> SUMMARIES = EnumSet.of(Role.SUBHEADLINE, Role.META_DESCRIPTION);

  /**
   * Maximum of quotations, quantities or dates checked in a display text; normal texts have fewer.
   */
  public static final int MAX_CLAIMS = 40;

  // Teasers have 10 to 15 words, leads 20 and more.
  private static final int WORDS_OF_LEAD = 18;

  // The share of a sentence's content words at which the body tells the same.
  private static final double REPEATED = 0.75;

  // A sentence with less than half of a lead's words is about something else.
  private static final double SURE = 0.5;

  private DisplayTexts() {}

  /**
   * Returns whether a finding on a fact is doubtful since its text is a lead of its own: it names
   * no other fact, or the sentence with the other one has little of the lead.
   *
   * @param comparesOther whether the finding names the body's other fact
   */
  public static boolean isDoubtfulInLead(
      ArticleContext context, Role role, Span place, boolean comparesOther) {
    boolean sure =
        comparesOther
            && context
                .support(role)
                .flatMap(ClaimSupport::best)
                .filter(best -> best.share() >= SURE)
                .isPresent();
    return !sure && isLead(context, role, place);
  }

  /**
   * Returns whether a fact of the headline is one of the subheadline that is a lead of its own.
   *
   * @param places the places in the subheadline that have the same fact
   */
  public static boolean isInLead(ArticleContext context, Role role, Stream<Span> places) {
    return role != Role.SUBHEADLINE
        && places.anyMatch(place -> isLead(context, Role.SUBHEADLINE, place));
  }

  /**
   * Returns whether a place of a display text is in a lead of its own: a long sentence of the
   * subheadline or meta description that no sentence of the body repeats. Its facts need not be in
   * the body.
   */
  public static boolean isLead(ArticleContext context, Role role, Span place) {
    if (!SUMMARIES.contains(role)) {
      return false;
    }
    var evidence = context.evidence(role);
    var sentences = context.passage(role).orElseThrow().sentences();
    for (int i = 0; i < sentences.size(); i++) {
      var sentence = sentences.get(i);
      if (sentence.span().overlaps(place)) {
        boolean repeated =
            i < evidence.size()
                && evidence.get(i).stream().anyMatch(found -> found.coverage(Set.of()) >= REPEATED);
        boolean several = sentences.size() > 1;
        return !repeated && (several || sentence.tokens().size() >= WORDS_OF_LEAD);
      }
    }
    return false;
  }

  /** Returns the evidence for each sentence of each display text, in order. */
  public static List<List<EvidenceSentence>> evidence(ArticleContext context) {
    return ROLES.stream().flatMap(role -> context.evidence(role).stream()).toList();
  }
}
