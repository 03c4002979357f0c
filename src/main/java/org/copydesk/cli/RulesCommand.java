package org.copydesk.cli;

import java.io.IOException;
import java.util.Locale;
import org.copydesk.cli.command.Command;
import org.copydesk.cli.command.CommandContext;
import org.copydesk.cli.command.ExitCode;
import org.copydesk.cli.command.Options;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rules.RuleCatalogue;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Lists the catalogue. */
final class RulesCommand implements Command {

  @Override
  public CommandSpec spec() {
    return Options.command(
        "rules", "Lists all rules: id, severity, category, and what each reports.");
  }

  @Override
  public int run(ParseResult arguments, CommandContext context) throws IOException {
    var rules = RuleCatalogue.infos();
    int longest = rules.stream().map(RuleInfo::id).mapToInt(String::length).max().orElse(0);
    for (var rule : rules) {
      var id = rule.id() + " ".repeat(longest - rule.id().length());
      context
          .out()
          .write(
              String.format(
                  Locale.ROOT,
                  "%s  %-10s  %-13s  %s\n",
                  id,
                  rule.severity().key(),
                  rule.category().key(),
                  rule.summary()));
    }
    return ExitCode.OK;
  }
}
