package org.copydesk.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Locale;
import org.copydesk.cli.command.Command;
import org.copydesk.cli.command.CommandContext;
import org.copydesk.cli.command.ConfigOptions;
import org.copydesk.cli.command.ExitCode;
import org.copydesk.cli.command.Options;
import org.copydesk.lexicon.NearestName;
import org.copydesk.rules.RuleCatalogue;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Prints the help on a rule. */
final class ExplainCommand implements Command {

  @Override
  public CommandSpec spec() {
    var spec =
        Options.command("explain", "Explains a rule: why it matters, examples, options.")
            .addPositional(
                Options.parameter(
                    "RULE", true, "Id of the rule, as in findings and in 'copydesk rules'."));
    ConfigOptions.addTo(spec);
    return spec;
  }

  @Override
  public int run(ParseResult arguments, CommandContext context) throws IOException {
    String id = arguments.matchedPositionalValue(0, "");
    var rule = RuleCatalogue.info(id);
    var ids = new ArrayList<String>();
    if (rule.isEmpty()) {
      var copydesk = ConfigOptions.copydesk(arguments);
      copydesk.rules().forEach(known -> ids.add(known.id()));
      rule = copydesk.rule(id);
    }
    if (rule.isEmpty()) {
      var hint =
          NearestName.to(id, ids)
              .map(name -> "did you mean '" + name + "'?")
              .orElse("'copydesk rules' lists all rules");
      context.diagnostics().line("copydesk: no rule named '" + id + "'; " + hint);
      return ExitCode.USAGE;
    }
    context.out().write(rule.get().help(Locale.ENGLISH));
    return ExitCode.OK;
  }
}
