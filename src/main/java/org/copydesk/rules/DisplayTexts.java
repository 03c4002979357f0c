package org.copydesk.rules;

import java.util.List;
import org.copydesk.article.Role;

/** The passages that announce the body. */
final class DisplayTexts {
  static final List<Role> ROLES =
      List.of(Role.HEADLINE, Role.SUBHEADLINE, Role.SEO_TITLE, Role.SOCIAL_TITLE);

  private DisplayTexts() {}
}
