package org.copydesk.cli;

/** What the process tells the one that started it. */
final class ExitCode {
  /** Nothing at or above the severity that counts. */
  static final int OK = 0;

  /** Findings at or above the severity that counts. */
  static final int FINDINGS = 1;

  /** A wrong command line, an input that can't be read or an output that can't be written. */
  static final int USAGE = 2;

  /** A rule, or Copydesk itself, failed. */
  static final int FAILURE = 3;

  private ExitCode() {}
}
