package org.copydesk.config;

/** Use of the plugins that a configuration names. */
enum PluginPolicy {
  /** Loads their code: the caller named the file. */
  LOAD,
  /** Ignores them: the caller gave the rules. */
  IGNORE,
  /** Rejects them: the file was found beside drafts, whose authors may be strangers. */
  REJECT
}
