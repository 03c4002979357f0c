package org.copydesk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.rules.RuleCatalogue;

/** The table of all rules in a page of the documentation, as the catalogue declares them. */
public final class RuleTable {
  private static final String HEADER = "| rule | severity | reports |\n| --- | --- | --- |\n";
  private static final Pattern TABLE = Pattern.compile(Pattern.quote(HEADER) + "(?:\\|.*\n)*");

  private RuleTable() {}

  /**
   * Checks that a page has the table. With {@code -Dgolden.update=true}, writes it in the place of
   * the old one first.
   *
   * @param folder path or address of the folder of the rules' pages, with its last slash
   */
  public static void assertIsCurrent(Path page, String folder) throws IOException {
    var table = new StringBuilder(HEADER);
    for (var info : RuleCatalogue.infos()) {
      table.append(
          String.format(
              Locale.ROOT,
              "| [`%s`](%s%s.md) | %s | %s |\n",
              info.id(),
              folder,
              info.id(),
              info.severity().key(),
              info.summary()));
    }
    if (Boolean.getBoolean("golden.update")) {
      var old = TABLE.matcher(Files.readString(page));
      Files.writeString(page, old.replaceFirst(Matcher.quoteReplacement(table.toString())));
    }
    assertThat(Files.readString(page)).contains(table.toString());
  }
}
