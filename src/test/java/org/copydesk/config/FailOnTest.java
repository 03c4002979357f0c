package org.copydesk.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.copydesk.finding.Failure;
import org.copydesk.finding.Report;
import org.copydesk.finding.Severity;
import org.junit.jupiter.api.Test;

class FailOnTest {
  private static final Failure BROKEN = new Failure("a-rule", "broke");

  @Test
  void incomplete_report_fails() {
    var unchecked = Report.builder().unchecked(BROKEN).build();
    var incomplete = Report.builder().failures(List.of(BROKEN)).build();

    assertThat(
            List.of(
                DraftConfig.FailOn.ERROR,
                DraftConfig.FailOn.WARNING,
                DraftConfig.FailOn.SUGGESTION))
        .allMatch(failOn -> failOn.isMetBy(unchecked))
        .allMatch(failOn -> failOn.isMetBy(incomplete));
  }

  @Test
  void has_the_names_of_the_severities_and_never() {
    for (var severity : Severity.values()) {
      assertThat(DraftConfig.FailOn.values())
          .filteredOn(failOn -> failOn.severity().equals(Optional.of(severity)))
          .extracting(DraftConfig.FailOn::key)
          .containsExactly(severity.key());
    }
    assertThat(DraftConfig.FailOn.values())
        .filteredOn(failOn -> failOn.severity().isEmpty())
        .extracting(DraftConfig.FailOn::key)
        .containsExactly("never");
  }

  @Test
  void clean_report_passes_and_never_passes_all() {
    var clean = Report.builder().build();

    assertThat(DraftConfig.FailOn.values()).noneMatch(failOn -> failOn.isMetBy(clean));
    assertThat(DraftConfig.FailOn.NEVER.isMetBy(Report.builder().unchecked(BROKEN).build()))
        .isFalse();
  }
}
