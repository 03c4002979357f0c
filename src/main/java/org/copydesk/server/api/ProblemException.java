package org.copydesk.server.api;

import java.io.Serial;

/** A request that isn't answered. */
public final class ProblemException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  private final transient Problem problem;

  ProblemException(Problem problem) {
    // Without a stack trace: clients cause it, not errors of this program.
    super(problem.detail(), null, false, false);
    this.problem = problem;
  }

  /** Returns why it isn't answered. */
  public Problem problem() {
    return problem;
  }
}
