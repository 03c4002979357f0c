package org.copydesk.cli;

import java.io.IOException;
import org.copydesk.cli.command.Command;
import org.copydesk.cli.command.CommandContext;
import org.copydesk.cli.command.ExitCode;
import org.copydesk.cli.command.Options;
import org.copydesk.lexicon.NearestName;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rules.RuleCatalogue;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Prints the page of a rule. */
final class ExplainCommand implements Command {

  @Override
  public CommandSpec spec() {
    return Options.command("explain", "Explains a rule: why it matters, examples, options.")
        .addPositional(
            Options.parameter(
                "RULE", true, "Id of the rule, as in findings and in 'copydesk rules'."));
  }

  @Override
  public int run(ParseResult arguments, CommandContext context) throws IOException {
    String id = arguments.matchedPositionalValue(0, "");
    var page = RuleCatalogue.page(id);
    if (page.isEmpty()) {
      var ids = RuleCatalogue.infos().stream().map(RuleInfo::id).toList();
      var hint =
          NearestName.to(id, ids)
              .map(name -> "did you mean '" + name + "'?")
              .orElse("'copydesk rules' lists all rules");
      context.diagnostics().line("copydesk: no rule named '" + id + "'; " + hint);
      return ExitCode.USAGE;
    }
    context.out().write(page.get());
    return ExitCode.OK;
  }
}
