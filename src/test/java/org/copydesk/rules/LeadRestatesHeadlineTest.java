package org.copydesk.rules;

import org.copydesk.article.Role;

class LeadRestatesHeadlineTest extends LeadRestatementContract {
  LeadRestatesHeadlineTest() {
    super(Role.HEADLINE);
  }
}
