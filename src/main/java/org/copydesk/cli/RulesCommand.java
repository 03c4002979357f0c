package org.copydesk.cli;

import java.io.IOException;
import java.util.Locale;
import org.copydesk.cli.command.Command;
import org.copydesk.cli.command.CommandContext;
import org.copydesk.cli.command.ConfigOptions;
import org.copydesk.cli.command.ExitCode;
import org.copydesk.cli.command.Options;
import org.copydesk.config.ConfigException;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rules.RuleCatalogue;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Lists the built-in rules, and those of the class path and of plugins. */
final class RulesCommand implements Command {

  @Override
  public CommandSpec spec() {
    var spec =
        Options.command("rules", "Lists all rules: id, severity, category, and what each reports.");
    ConfigOptions.addTo(spec);
    return spec;
  }

  @Override
  public int run(ParseResult arguments, CommandContext context) throws IOException {
    var rules = RuleCatalogue.infos();
    int exitCode = ExitCode.OK;
    try {
      rules = ConfigOptions.copydesk(arguments).rules();
    } catch (ConfigException e) {
      // It may name a rule wrongly, so that its author looks for the right id here.
      context.diagnostics().lines(e.diagnostics());
      exitCode = ExitCode.USAGE;
    }
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
    return exitCode;
  }
}
