package org.copydesk.server.api;

import java.time.Duration;

/**
 * The limits of the service.
 *
 * @param maxBytes most bytes of the body of a request
 * @param maxChecks most checks that run at once
 * @param maxWaiting most checks that wait
 * @param checkTimeout longest time from the end of a request to its answer
 * @param requestTimeout longest time for a client to send a request, or to begin the next one
 * @param maxConnections most connections at once; others wait until one is closed
 */
public record ServiceSettings(
    int maxBytes,
    int maxChecks,
    int maxWaiting,
    Duration checkTimeout,
    Duration requestTimeout,
    int maxConnections) {
  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is below 1, or a time below a millisecond
   */
  public ServiceSettings {
    requirePositive("maxBytes", maxBytes);
    requirePositive("maxChecks", maxChecks);
    requirePositive("maxWaiting", maxWaiting);
    requirePositive("checkTimeout", checkTimeout.toMillis());
    requirePositive("requestTimeout", requestTimeout.toMillis());
    requirePositive("maxConnections", maxConnections);
  }

  private static void requirePositive(String name, long value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " must be 1 or more: " + value);
    }
  }
}
