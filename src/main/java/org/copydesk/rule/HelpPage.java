package org.copydesk.rule;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.copydesk.library.OptionalLibrary;
import org.copydesk.message.Bundles;
import org.copydesk.message.Messages;

/**
 * The help on a rule, made from its page. The examples of a page are fenced blocks with a passage a
 * line, {@code headline: Norvik to close [[41]] bakeries}, so that tests can run them. For readers
 * they become quotations with the marked words in bold, and the figures of benchmarks are left out.
 */
final class HelpPage {
  private static final String EXAMPLE = "```article";
  private static final String FENCE = "```";
  private static final String FIGURES = "## Accuracy";
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>&]");
  private static final Pattern MARKED = Pattern.compile("\\\\\\[\\\\\\[(.*?)\\\\]\\\\]");

  private HelpPage() {}

  /** Returns the help in Markdown, in the language of a locale or the first of the rule. */
  static String markdown(RuleInfo rule, Locale locale) {
    return Bundles.page(rule.id(), locale)
        .map(page -> forReaders(page, locale))
        .orElseGet(() -> summary(rule, locale));
  }

  private static String forReaders(String page, Locale locale) {
    var text = new StringBuilder();
    boolean example = false;
    boolean figures = false;
    boolean first = true;
    for (var line : page.lines().toList()) {
      figures = line.startsWith("## ") ? line.equals(FIGURES) : figures;
      if (figures) {
        continue;
      }
      if (!example && !line.equals(EXAMPLE)) {
        text.append(line).append('\n');
      } else if (line.equals(EXAMPLE) || line.equals(FENCE)) {
        example = line.equals(EXAMPLE);
        first = true;
      } else {
        text.append(first ? "" : ">\n").append("> ").append(passage(line, locale)).append('\n');
        first = false;
      }
    }
    return text.toString().stripTrailing() + "\n";
  }

  /** Returns a line of an example with the name of the passage, and the marked words in bold. */
  private static String passage(String line, Locale locale) {
    int colon = Math.max(line.indexOf(':'), 0);
    var name = line.substring(0, colon);
    var label = Messages.text("example." + name, List.of(), locale).orElse(name);
    var words = SPECIAL.matcher(line.substring(colon + 1).strip()).replaceAll("\\\\$0");
    var marked = MARKED.matcher(words).replaceAll(match -> bold(match.group(1)));
    return "**" + label + ":** " + marked;
  }

  private static String bold(String words) {
    return Matcher.quoteReplacement("**" + words + "**");
  }

  /** Returns the help on a rule without a page: its title and its options. */
  private static String summary(RuleInfo rule, Locale locale) {
    var page = new StringBuilder("# " + rule.title(locale) + "\n");
    if (!rule.options().isEmpty()) {
      page.append(
          "\n## Options\n\n| name | default | range | effect |\n| --- | --- | --- | --- |\n");
    }
    for (var option : rule.options()) {
      page.append("| `").append(option.name()).append("` | ");
      page.append(option.format(option.defaultValue())).append(" | ").append(option.range());
      page.append(" | ").append(option.description()).append(" |\n");
    }
    return page.toString();
  }

  /** Returns Markdown as HTML, without the HTML in it and without addresses of scripts. */
  static String html(String markdown) {
    OptionalLibrary.COMMONMARK.require("Help as HTML");
    OptionalLibrary.COMMONMARK_TABLES.require("Help as HTML");
    return CommonMark.html(markdown);
  }

  /** Loaded only where the library is there. */
  private static final class CommonMark {
    private static final List<TablesExtension> EXTENSIONS =
        List.of((TablesExtension) TablesExtension.create());

    static String html(String markdown) {
      var page = Parser.builder().extensions(EXTENSIONS).build().parse(markdown);
      return HtmlRenderer.builder()
          .extensions(EXTENSIONS)
          .escapeHtml(true)
          .sanitizeUrls(true)
          .build()
          .render(page);
    }
  }
}
