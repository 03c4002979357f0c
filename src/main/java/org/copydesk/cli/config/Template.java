package org.copydesk.cli.config;

import org.copydesk.rule.RuleInfo;
import org.copydesk.rules.RuleCatalogue;

/**
 * The configuration that init writes: it sets nothing and shows all settings. A line that starts
 * with "#" and a space is a comment; the others are settings behind a "#".
 */
final class Template {
  private static final String HEAD =
      """
      # What Copydesk checks in the drafts of this folder and the folders below.
      # Everything here is commented out and shows the default or an example: take the "#" away from
      # the lines that you change, and from the lines that they belong to. Only the nearest
      # .copydesk.yml of a draft counts; `copydesk config DRAFT` shows its settings and their origin.

      # The language of drafts that don't name theirs.
      #language: en

      # The lowest severity that makes a check fail: error, warning, suggestion or never.
      #fail-on: warning

      # The least confidence of a finding that is reported, and of one that may be more than a
      # suggestion, from 0 to 1. Most findings of inconsistencies have a confidence.
      #min-confidence: 0.2
      #warning-confidence: 0.5

      # The archive of published articles to search for duplicates, relative to this folder.
      #archive: archive

      # The folder of a sentence model that refines scores and findings, relative to this folder.
      #model: models/en

      # The folder of jars with rules of your own, relative to this folder. Their code is run.
      #plugins: plugins

      # Drafts that aren't checked. Patterns are those of .gitignore: a name at any depth, or, with a
      # slash, a path relative to this folder; ** is any number of folders.
      #ignore:
      #  - "templates/"

      # Text that isn't checked, as Java's regular expressions: findings inside a match aren't reported.
      #ignore-text:
      #  - '\\[TK[^\\]]*\\]'

      # Names in the spelling of your publication.
      #names:
      #  - Oldenbrugge

      # Names for the same thing.
      #aliases:
      #  - Norvik Foods = Greenhand

      # Verbs of increasing strength, weakest first; an existing scale gets new steps.
      #ladders:
      #  - "directing: urge < press < demand"

      # Each rule can be off, on (with its default severity), suggestion, warning or error,
      # or have its options below it. `copydesk explain RULE` explains it.
      #rules:
      """;

  private static final String TAIL =
      """

      # Other settings for some drafts: all of the above except archive, model, plugins and ignore. Later ones win; lists add up.
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
      text.append("#    ").append(option.name()).append(": ");
      text.append(option.format(option.defaultValue())).append("  # ").append(option.range());
      text.append(": ").append(option.description()).append('\n');
    }
  }
}
