package org.copydesk.rules;

import org.copydesk.article.Role;

class LeadRestatesSubheadlineTest extends LeadRestatementContract {
  LeadRestatesSubheadlineTest() {
    super(Role.SUBHEADLINE);
  }
}
