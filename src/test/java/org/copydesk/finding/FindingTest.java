package org.copydesk.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.copydesk.article.Passage;
import org.copydesk.article.Role;
import org.copydesk.text.SourcePosition;
import org.copydesk.text.Span;
import org.copydesk.text.layout.SourceMap;
import org.junit.jupiter.api.Test;

class FindingTest {
  private static final String TEXT = "Council approves flood plan";

  private static Finding finding(
      Role role, int index, int start, int end, String rule, String message, String fingerprint) {
    var place = new Place(new Passage(role, index, TEXT, SourceMap.none()), new Span(start, end));
    return new Finding(
        rule,
        Category.REDUNDANCY,
        Severity.WARNING,
        message,
        place,
        List.of(),
        Optional.of(Score.above("containment", 1, 0.8)),
        List.of(),
        fingerprint);
  }

  /** In the order that they must have; each key is once the only difference of two neighbours. */
  private static List<Finding> ordered() {
    return List.of(
        finding(Role.HEADLINE, 0, 0, 7, "a-rule", "message", "1"),
        finding(Role.HEADLINE, 0, 0, 7, "a-rule", "message", "2"),
        finding(Role.HEADLINE, 0, 0, 7, "a-rule", "other message", "0"),
        finding(Role.HEADLINE, 0, 0, 7, "b-rule", "message", "0"),
        finding(Role.HEADLINE, 0, 0, 16, "a-rule", "message", "0"),
        finding(Role.HEADLINE, 0, 8, 9, "a-rule", "message", "0"),
        finding(Role.SUBHEADLINE, 0, 0, 7, "a-rule", "message", "0"),
        finding(Role.SLUG, 0, 0, 7, "a-rule", "message", "0"),
        finding(Role.PARAGRAPH, 0, 20, 27, "b-rule", "message", "0"),
        finding(Role.PARAGRAPH, 2, 0, 7, "a-rule", "message", "0"),
        finding(Role.PARAGRAPH, 10, 0, 7, "a-rule", "message", "0"));
  }

  @Test
  void orders_by_passage_then_start_then_end_then_rule_then_message_and_fingerprint() {
    var shuffled = new ArrayList<>(ordered());
    Collections.shuffle(shuffled, new Random(17));
    shuffled.sort(Finding.ORDER);
    assertThat(shuffled).containsExactlyElementsOf(ordered());
  }

  @Test
  void order_is_total() {
    var findings = ordered();
    for (int i = 0; i < findings.size(); i++) {
      for (int j = 0; j < findings.size(); j++) {
        assertThat(Integer.signum(Finding.ORDER.compare(findings.get(i), findings.get(j))))
            .as("%d against %d", i, j)
            .isEqualTo(Integer.compare(i, j));
      }
    }
  }

  @Test
  void keeps_copies_of_its_lists() {
    var passage = Passage.of(Role.HEADLINE, TEXT);
    var related = new ArrayList<>(List.of(Place.whole(passage)));
    var suggestions = new ArrayList<>(List.of("another"));
    var finding =
        new Finding(
            "a-rule",
            Category.INCONSISTENCY,
            Severity.WARNING,
            "message",
            Place.whole(passage),
            related,
            Optional.empty(),
            suggestions,
            "1");
    related.clear();
    suggestions.clear();
    assertThat(finding.related()).hasSize(1);
    assertThat(finding.suggestions()).containsExactly("another");
    assertThatThrownBy(() -> finding.related().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void another_severity_changes_nothing_else() {
    var finding = ordered().get(0);
    var raised = finding.withSeverity(Severity.ERROR);
    assertThat(raised.severity()).isEqualTo(Severity.ERROR);
    assertThat(raised.withSeverity(Severity.WARNING)).isEqualTo(finding);
  }

  @Test
  void a_place_gives_the_words_it_points_to() {
    var passage = new Passage(Role.HEADLINE, 0, TEXT, SourceMap.ofLine(4));
    var place = new Place(passage, new Span(8, 16));
    assertThat(place.text()).isEqualTo("approves");
    assertThat(place.position()).contains(new SourcePosition(4, 0));
    assertThat(Place.whole(passage).text()).isEqualTo(TEXT);
  }

  @Test
  void a_place_may_end_with_its_passage_but_not_after_it() {
    var passage = Passage.of(Role.SUBHEADLINE, TEXT);
    assertThat(new Place(passage, new Span(23, 27)).text()).isEqualTo("plan");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Place(passage, new Span(23, 28)))
        .withMessageContaining("28")
        .withMessageContaining("subheadline")
        .withMessageContaining("27");
  }
}
