package newsroom;

import java.util.List;
import org.copydesk.article.Role;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Severity;
import org.copydesk.rule.CheckContext;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleFactory;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleOption;
import org.copydesk.rule.RuleSettings;

public final class HouseFullStop implements RuleFactory {
  private static final RuleOption REQUIRED =
      RuleOption.flag("required", "whether a subheadline must end with a full stop", false);

  private static final RuleInfo INFO =
      RuleInfo.of(
          "house-full-stop",
          Category.INCONSISTENCY,
          Severity.WARNING,
          "Full stop at the end of the subheadline breaks house style",
          "1.0",
          REQUIRED);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Rule create(RuleSettings settings) {
    boolean required = settings.flag(REQUIRED);
    return context -> check(context, required);
  }

  private static List<Finding> check(CheckContext context, boolean required) {
    return context.passage(Role.SUBHEADLINE).stream()
        .filter(subheadline -> subheadline.text().endsWith(".") != required)
        .map(
            subheadline ->
                INFO.finding(Place.whole(subheadline.passage()))
                    .messageKey(required ? "missing" : "ends")
                    .build())
        .toList();
  }
}
