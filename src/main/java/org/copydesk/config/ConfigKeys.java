package org.copydesk.config;

import java.util.Set;

/** The keys of configuration files. */
final class ConfigKeys {
  static final String LANGUAGE = "language";
  static final String FAIL_ON = "fail-on";
  static final String MIN_CONFIDENCE = "min-confidence";
  static final String WARNING_CONFIDENCE = "warning-confidence";
  static final String ARCHIVE = "archive";
  static final String MODEL = "model";
  static final String PLUGINS = "plugins";
  static final String IGNORE = "ignore";
  static final String IGNORE_TEXT = "ignore-text";
  static final String NAMES = "names";
  static final String ALIASES = "aliases";
  static final String LADDERS = "ladders";
  static final String RULES = "rules";
  static final String OVERRIDES = "overrides";
  static final String FILES = "files";

  static final String SEVERITY = "severity";
  static final String OFF = "off";
  static final String ON = "on";

  static final Set<String> LISTS = Set.of(IGNORE, IGNORE_TEXT, NAMES, ALIASES, LADDERS, MODEL);

  private ConfigKeys() {}
}
