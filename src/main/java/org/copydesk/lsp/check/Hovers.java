package org.copydesk.lsp.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.lsp.client.ClientFeatures;
import org.copydesk.output.terminal.VisibleText;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** What is shown beside the words of a finding: its message, and the page of its rule. */
public final class Hovers {
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&!]");

  private Hovers() {}

  /** Returns the help on the findings at a position; empty if there are none. */
  public static Optional<Hover> at(
      Position position, CheckedDraft checked, ClientFeatures features) {
    var found = checked.findingsAt(new Range(position, position));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    var messages = new ArrayList<String>();
    var pages = new LinkedHashSet<String>();
    var locale = checked.settings().messages();
    for (var marked : found) {
      var finding = marked.finding();
      var message = VisibleText.of(finding.message(locale));
      messages.add(
          features.markdownHover() ? MARKUP.matcher(message).replaceAll("\\\\$0") : message);
      checked
          .settings()
          .copydesk()
          .rule(finding.rule())
          .ifPresent(rule -> pages.add(rule.help(locale).strip()));
    }
    var text = String.join("\n\n", messages) + "\n\n---\n\n" + String.join("\n\n---\n\n", pages);
    var kind = features.markdownHover() ? MarkupKind.MARKDOWN : MarkupKind.PLAINTEXT;
    return Optional.of(
        new Hover(new MarkupContent(kind, text), found.get(0).diagnostic().getRange()));
  }
}
