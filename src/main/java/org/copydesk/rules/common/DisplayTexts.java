package org.copydesk.rules.common;

import java.util.List;
import org.copydesk.article.Role;

/** The passages that announce the body. */
public final class DisplayTexts {
  public static final List<Role> ROLES =
      List.of(Role.HEADLINE, Role.SUBHEADLINE, Role.SEO_TITLE, Role.SOCIAL_TITLE);

  /**
   * How many quotations, figures or dates of a display text are held against the body. None has
   * more; a text made to be slow to check may.
   */
  public static final int MAX_CLAIMS = 40;

  private DisplayTexts() {}
}
