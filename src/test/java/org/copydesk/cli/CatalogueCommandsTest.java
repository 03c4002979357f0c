package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.cli.CommandLineTester.run;

import java.util.Locale;
import org.copydesk.rules.RuleCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueCommandsTest {

  @Test
  void lists_every_rule_on_a_line_in_the_order_of_the_catalogue() {
    var copydesk = run("rules");
    var infos = RuleCatalogue.infos();
    var lines = copydesk.out().lines().toList();

    assertThat(copydesk.exitCode()).isZero();
    assertThat(copydesk.err()).isEmpty();
    assertThat(lines).hasSameSizeAs(infos);
    for (int i = 0; i < infos.size(); i++) {
      var info = infos.get(i);
      assertThat(lines.get(i).split(" {2,}"))
          .containsExactly(info.id(), info.severity().key(), info.category().key(), info.summary());
    }
  }

  @Test
  void prints_the_help_on_every_rule() {
    for (var info : RuleCatalogue.infos()) {
      var copydesk = run("explain", info.id());

      assertThat(copydesk.exitCode()).isZero();
      assertThat(copydesk.out()).isEqualTo(info.help(Locale.ENGLISH)).endsWith("\n");
      assertThat(copydesk.err()).isEmpty();
    }
  }

  @ParameterizedTest(name = "explain {0}")
  @CsvSource({
    "framing-shft, did you mean 'framing-shift'?",
    "FramingShift, did you mean 'framing-shift'?",
    "xyz, '''copydesk rules'' lists all rules'",
    "'', '''copydesk rules'' lists all rules'"
  })
  void names_the_nearest_rule_for_an_unknown_one(String id, String hint) {
    var copydesk = run("explain", id);

    assertThat(copydesk.exitCode()).isEqualTo(2);
    assertThat(copydesk.out()).isEmpty();
    assertThat(copydesk.err()).isEqualTo("copydesk: no rule named '" + id + "'; " + hint + "\n");
  }
}
