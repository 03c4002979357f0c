package org.copydesk.cli.command;

/** Exit codes of the process. */
public final class ExitCode {
  /** Nothing at or above the severity that counts. */
  public static final int OK = 0;

  /** Findings at or above the severity that counts. */
  public static final int FINDINGS = 1;

  /**
   * A wrong command line, an input that can't be read or checked, an output that can't be written.
   */
  public static final int USAGE = 2;

  /** A rule, or Copydesk itself, failed. */
  public static final int FAILURE = 3;

  private ExitCode() {}
}
