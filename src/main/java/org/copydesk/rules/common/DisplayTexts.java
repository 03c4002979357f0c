package org.copydesk.rules.common;

import java.util.List;
import java.util.Set;
import org.copydesk.article.Role;
import org.copydesk.context.ArticleContext;
import org.copydesk.evidence.EvidenceSentence;
import org.copydesk.text.Span;

/** The passages whose claims the body must support. */
public final class DisplayTexts {
  public static final List<Role> ROLES =
      List.of(Role.HEADLINE, Role.SUBHEADLINE, Role.SEO_TITLE, Role.SOCIAL_TITLE);

  /**
   * Maximum of quotations, quantities or dates checked in a display text; normal texts have fewer.
   */
  public static final int MAX_CLAIMS = 40;

  // Teasers have 10 to 15 words, leads 20 and more.
  private static final int WORDS_OF_LEAD = 18;

  // The share of a sentence's content words at which the body tells the same.
  private static final double REPEATED = 0.75;

  private DisplayTexts() {}

  /**
   * Returns whether a place of a display text is in a lead of its own: a long sentence of the
   * subheadline that no sentence of the body repeats. Its facts need not be in the body.
   */
  public static boolean isLead(ArticleContext context, Role role, Span place) {
    if (role != Role.SUBHEADLINE) {
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
