package org.copydesk.cli.config;

import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleOption;
import org.copydesk.rules.RuleCatalogue;

/**
 * The configuration that a newsroom begins with: it sets nothing, and shows all that can be set. A
 * line with "#" and a space is a comment; all others are what stands there without "#".
 */
final class Template {
  private static final String HEAD =
      """
      # What Copydesk checks in the drafts of this folder and the folders below.
      # Everything here is commented out and shows the default or an example: take the "#" away from
      # the lines that you change, and from those that they stand under. A draft's nearest
      # .copydesk.yml counts alone; `copydesk config DRAFT` shows what is in force and why.

      # The language of drafts that don't say theirs.
      #language: en

      # The mildest findings that make a check fail: error, warning, suggestion or never.
      #fail-on: warning

      # The archive of published articles to look for duplicates in, from this folder on.
      #archive: archive

      # Drafts that aren't checked. Patterns are those of .gitignore: a name at any depth, or, with a
      # slash, a path from this folder on; ** is any number of folders.
      #ignore:
      #  - "templates/"

      # Text that isn't checked, as Java's regular expressions: what lies within a match isn't reported.
      #ignore-text:
      #  - '\\[TK[^\\]]*\\]'

      # Names as the house spells them.
      #names:
      #  - Oldenbrugge

      # Other names for one thing.
      #aliases:
      #  - Norvik Foods = Greenhand

      # Verbs that say more and more, weakest first; a ladder that is there gets new steps.
      #ladders:
      #  - "directing: urge < press < demand"

      # Each rule can be off, on (with the severity it has by itself), suggestion, warning or error,
      # or have its options below it. `copydesk explain RULE` tells what it reports.
      #rules:
      """;

  private static final String TAIL =
      """

      # Other settings for some drafts: all of the above but archive and ignore. Later ones win; lists add.
      #overrides:
      #  - files:
      #      - "opinion/**"
      #    fail-on: never
      """;

  private Template() {}

  static String text() {
    var text = new StringBuilder(HEAD);
    RuleCatalogue.infos().forEach(info -> rule(info, text));
    return text.append(TAIL).toString();
  }

  private static void rule(RuleInfo info, StringBuilder text) {
    text.append("#  ").append(info.id()).append(":  # ").append(info.summary()).append('\n');
    text.append("#    severity: on  # ").append(info.severity().key()).append('\n');
    for (var option : info.options()) {
      text.append("#    ").append(EffectiveSettingsPrinter.line(option)).append(described(option));
    }
  }

  private static String described(RuleOption option) {
    return "  # " + option.range() + ": " + option.description() + "\n";
  }
}
