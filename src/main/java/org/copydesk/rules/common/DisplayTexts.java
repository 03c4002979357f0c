package org.copydesk.rules.common;

import java.util.List;
import org.copydesk.article.Role;
import org.copydesk.context.ArticleContext;
import org.copydesk.evidence.EvidenceSentence;

/** The passages whose claims the body must support. */
public final class DisplayTexts {
  public static final List<Role> ROLES =
      List.of(Role.HEADLINE, Role.SUBHEADLINE, Role.SEO_TITLE, Role.SOCIAL_TITLE);

  /**
   * Maximum of quotations, quantities or dates checked in a display text; normal texts have fewer.
   */
  public static final int MAX_CLAIMS = 40;

  private DisplayTexts() {}

  /** Returns the evidence for each sentence of each display text, in order. */
  public static List<List<EvidenceSentence>> evidence(ArticleContext context) {
    return ROLES.stream().flatMap(role -> context.evidence(role).stream()).toList();
  }
}
