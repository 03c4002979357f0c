package org.copydesk.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleFactory;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleSettings;

/**
 * The built-in rules. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class RuleCatalogue {
  private static final List<Entry> ENTRIES =
      List.of(
          new Entry(BuriedLead.INFO, BuriedLead::new),
          new Entry(CertaintyOverstated.INFO, CertaintyOverstated::new),
          new Entry(DateMismatch.INFO, DateMismatch::new),
          new Entry(DuplicateArticle.INFO, DuplicateArticle::new),
          new Entry(DuplicateHeadline.INFO, DuplicateHeadline::new),
          new Entry(FramingShift.INFO, FramingShift::new),
          new Entry(HeadlineUnsupported.INFO, HeadlineUnsupported::new),
          new Entry(LeadRestatesHeadline.INFO, LeadRestatesHeadline::new),
          new Entry(LeadRestatesSubheadline.INFO, LeadRestatesSubheadline::new),
          new Entry(MetadataMismatch.INFO, MetadataMismatch::new),
          new Entry(NameMismatch.INFO, NameMismatch::new),
          new Entry(NameNotInBody.INFO, NameNotInBody::new),
          new Entry(NumberMismatch.INFO, NumberMismatch::new),
          new Entry(PolarityMismatch.INFO, PolarityMismatch::new),
          new Entry(QuotationNotInBody.INFO, QuotationNotInBody::new),
          new Entry(RepeatedParagraph.INFO, RepeatedParagraph::new),
          new Entry(RepeatedQuotation.INFO, RepeatedQuotation::new),
          new Entry(RepeatedSentence.INFO, RepeatedSentence::new),
          new Entry(RolesSwapped.INFO, RolesSwapped::new),
          new Entry(ScopeOverstated.INFO, settings -> new ScopeOverstated()),
          new Entry(SubheadlineRestatesHeadline.INFO, SubheadlineRestatesHeadline::new),
          new Entry(WordingMismatch.INFO, WordingMismatch::new));

  private RuleCatalogue() {}

  private record Entry(RuleInfo info, Function<RuleSettings, Rule> constructor)
      implements RuleFactory {
    @Override
    public Rule create(RuleSettings settings) {
      return constructor.apply(settings);
    }
  }

  /** Returns the factories of all rules, alphabetically by id. */
  public static List<RuleFactory> factories() {
    return List.copyOf(ENTRIES);
  }

  /** Returns the declarations of all rules, alphabetically by id. */
  public static List<RuleInfo> infos() {
    return ENTRIES.stream().map(Entry::info).toList();
  }

  /**
   * Returns a rule with the values of its options.
   *
   * @throws IllegalArgumentException if the catalogue has no rule of that id
   */
  public static Rule create(String id, RuleSettings settings) {
    return entry(id)
        .orElseThrow(() -> new IllegalArgumentException("no rule named '" + id + "'"))
        .create(settings);
  }

  /** Returns the declaration of a rule; empty for an unknown id. */
  public static Optional<RuleInfo> info(String id) {
    return entry(id).map(Entry::info);
  }

  private static Optional<Entry> entry(String id) {
    return ENTRIES.stream().filter(entry -> entry.info().id().equals(id)).findFirst();
  }
}
