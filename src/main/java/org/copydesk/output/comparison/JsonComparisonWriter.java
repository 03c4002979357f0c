package org.copydesk.output.comparison;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.copydesk.analysis.Token;
import org.copydesk.json.JsonOutput;
import org.copydesk.similarity.Comparison;

/** Writes a JSON object a line. */
final class JsonComparisonWriter implements ComparisonWriter {
  private final Writer target;

  /** Writes to a target that stays open. */
  public JsonComparisonWriter(Writer target) {
    this.target = target;
  }

  @Override
  public void comparison(String first, String second, Comparison comparison) throws IOException {
    var alignment = comparison.alignment();
    line(
        json -> {
          json.decimal("score", comparison.score());
          json.object(
              "restates",
              () -> {
                json.decimal("aInB", comparison.firstRestates());
                json.decimal("bInA", comparison.secondRestates());
              });
          json.objects(
              "pairs",
              alignment.pairs(),
              pair -> {
                json.string("a", pair.claim().surface());
                json.string("b", pair.support().surface());
                json.string("relation", pair.relation().key());
                json.decimal("strength", pair.strength());
              });
          json.strings("newInA", surfaces(alignment.unpairedClaim()));
          json.strings("newInB", surfaces(alignment.unpairedSupport()));
          json.object(
              "measures",
              () -> {
                for (var measure : comparison.measures().entrySet()) {
                  json.decimal(measure.getKey(), measure.getValue());
                }
              });
        });
  }

  @Override
  public void malformed(String problem) throws IOException {
    line(json -> json.string("error", problem));
  }

  private void line(JsonOutput.Root root) throws IOException {
    JsonOutput.write(target, root);
    target.write('\n');
  }

  private static List<String> surfaces(List<Token> tokens) {
    return tokens.stream().map(Token::surface).toList();
  }
}
