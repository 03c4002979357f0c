package org.copydesk.cli;

import java.io.IOException;
import org.copydesk.cli.command.Command;
import org.copydesk.cli.command.CommandContext;
import org.copydesk.cli.command.ExitCode;
import org.copydesk.cli.command.HelpOptions;
import org.copydesk.lexicon.NearestName;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rules.RuleCatalogue;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Prints the page of a rule. */
final class ExplainCommand implements Command {

  @Override
  public CommandSpec spec() {
    var spec =
        HelpOptions.command("explain")
            .addPositional(
                PositionalParamSpec.builder()
                    .paramLabel("RULE")
                    .arity("1")
                    .required(true)
                    .type(String.class)
                    .description("Id of the rule, as findings and 'copydesk rules' have it.")
                    .build());
    spec.usageMessage().description("Explains a rule: why it matters, examples, options.");
    return spec;
  }

  @Override
  public int run(ParseResult arguments, CommandContext surroundings) throws IOException {
    String id = arguments.matchedPositionalValue(0, "");
    var page = RuleCatalogue.page(id);
    if (page.isEmpty()) {
      var ids = RuleCatalogue.infos().stream().map(RuleInfo::id).toList();
      var hint =
          NearestName.to(id, ids)
              .map(name -> "did you mean '" + name + "'?")
              .orElse("'copydesk rules' lists them all");
      surroundings.diagnostics().line("copydesk: no rule named '" + id + "'; " + hint);
      return ExitCode.USAGE;
    }
    surroundings.out().write(page.get());
    return ExitCode.OK;
  }
}
