package org.copydesk.server.http;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections whose client takes too long to send a request, even if bytes arrive now and
 * then, which Jetty's idle time doesn't see. Does nothing while there are no connections.
 * Thread-safe.
 */
final class SlowConnections implements Connection.Listener {
  private final Scheduler scheduler;
  private final long timeoutMillis;
  // The time at which a client began to send the request that it sends now.
  private final Map<Connection, Long> sendingSince = new ConcurrentHashMap<>();
  private final AtomicBoolean scheduled = new AtomicBoolean();

  SlowConnections(Scheduler scheduler, long timeoutMillis) {
    this.scheduler = scheduler;
    this.timeoutMillis = timeoutMillis;
  }

  @Override
  public void onOpened(Connection connection) {
    expectRequest(connection);
  }

  @Override
  public void onClosed(Connection connection) {
    sendingSince.remove(connection);
  }

  /** Begins the time for the next request of a connection. */
  void expectRequest(Connection connection) {
    if (connection.getEndPoint().isOpen()) {
      sendingSince.put(connection, System.nanoTime());
      schedule();
    }
  }

  /** Ends the time: the request is there as a whole. */
  void received(Connection connection) {
    sendingSince.remove(connection);
  }

  private void schedule() {
    if (scheduled.compareAndSet(false, true)) {
      scheduler.schedule(this::closeSlow, Math.max(timeoutMillis / 4, 1), TimeUnit.MILLISECONDS);
    }
  }

  private void closeSlow() {
    scheduled.set(false);
    long now = System.nanoTime();
    sendingSince.forEach(
        (connection, since) -> {
          if (now - since > TimeUnit.MILLISECONDS.toNanos(timeoutMillis)) {
            sendingSince.remove(connection);
            connection.getEndPoint().close();
          }
        });
    if (!sendingSince.isEmpty()) {
      schedule();
    }
  }
}
