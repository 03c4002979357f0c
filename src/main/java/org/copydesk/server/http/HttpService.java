package org.copydesk.server.http;

import java.io.IOException;
import java.util.Collection;
import java.util.function.Consumer;
import org.copydesk.server.api.Api;
import org.copydesk.server.api.CheckQueue;
import org.copydesk.server.api.ServiceSettings;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;

/** A running Jetty with the endpoints and the files. Thread-safe. */
public final class HttpService implements AutoCloseable {
  // Checks have threads of their own, and nothing else blocks.
  private static final int MAX_THREADS = 8;

  private static final int MAX_HEADER_BYTES = 8 << 10;
  private static final int BUFFER_BYTES = 16 << 10;
  private static final long STOP_MILLIS = 10_000;

  private final Server server;
  private final ServerConnector connector;
  private final CheckQueue queue;

  private HttpService(Server server, ServerConnector connector, CheckQueue queue) {
    this.server = server;
    this.connector = connector;
    this.queue = queue;
  }

  /**
   * Where and for whom the service is.
   *
   * @param host name or address to listen at
   * @param port port to listen at; 0 for any free one
   * @param key the key that clients need; null for none
   * @param origins the web origins whose pages may use it; {@code *} for all
   */
  public record Access(String host, int port, @Nullable String key, Collection<String> origins) {}

  /**
   * Starts the service.
   *
   * @param queue where checks run; closed with the service
   * @param log takes lines about errors
   * @throws IOException if it can't listen there
   */
  public static HttpService start(
      Access access, Api api, CheckQueue queue, ServiceSettings settings, Consumer<String> log)
      throws IOException {
    var threads = new QueuedThreadPool(MAX_THREADS, 1);
    threads.setName("copydesk-http");
    threads.setReservedThreads(0);
    threads.setDaemon(true);
    var server = new Server(threads);
    var connector =
        new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration(settings)));
    connector.setHost(access.host());
    connector.setPort(access.port());
    connector.setIdleTimeout(settings.requestTimeout().toMillis());
    var slow = new SlowConnections(connector.getScheduler(), settings.requestTimeout().toMillis());
    connector.addBean(slow);
    server.addConnector(connector);
    server.addBean(new NetworkConnectionLimit(settings.maxConnections(), connector));
    var answers = new Answers(new ErrorLog(log));
    server.setErrorHandler(new ProblemErrors(answers));
    server.setHandler(
        new GracefulHandler(
            new RequestHandler(
                api,
                queue,
                settings.maxBytes(),
                access.key() == null ? null : new AccessKey(access.key()),
                new Origins(access.origins()),
                answers,
                slow)));
    server.setStopTimeout(STOP_MILLIS);
    var service = new HttpService(server, connector, queue);
    try {
      server.start();
    } catch (IOException e) {
      service.close();
      throw e;
    } catch (Exception e) {
      service.close();
      throw new IllegalStateException("the HTTP server can't start", e);
    }
    return service;
  }

  private static HttpConfiguration configuration(ServiceSettings settings) {
    var configuration = new HttpConfiguration();
    configuration.setSendServerVersion(false);
    configuration.setRequestHeaderSize(MAX_HEADER_BYTES);
    configuration.setOutputBufferSize(BUFFER_BYTES);
    configuration.setIdleTimeout(settings.requestTimeout().toMillis());
    return configuration;
  }

  /** Returns the port that it listens at. */
  public int port() {
    return connector.getLocalPort();
  }

  /** Waits until the service is closed. */
  public void join() throws InterruptedException {
    server.join();
  }

  /** Takes no more requests, answers those that it has, for at most ten seconds, and stops. */
  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the HTTP server can't stop", e);
    } finally {
      queue.close();
    }
  }
}
