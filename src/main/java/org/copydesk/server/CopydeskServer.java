package org.copydesk.server;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.copydesk.Copydesk;
import org.copydesk.article.Article;
import org.copydesk.library.OptionalLibrary;
import org.copydesk.server.api.Api;
import org.copydesk.server.api.CheckQueue;
import org.copydesk.server.api.ServiceSettings;
import org.copydesk.server.http.HttpService;
import org.jspecify.annotations.Nullable;

/**
 * The service over HTTP, for editorial tools that don't run Java: endpoints that check articles, a
 * page for editors, and a JavaScript module for web pages. Thread-safe.
 *
 * <pre>{@code
 * try (CopydeskServer server = CopydeskServer.builder().port(0).start()) {
 *   System.out.println("listening at " + server.address());
 *   server.join();
 * }
 * }</pre>
 *
 * <p>It listens at 127.0.0.1 unless a key is set. {@code /openapi.json} describes the endpoints,
 * and the guide to the service ({@code src/site/markdown/service.md}) what to put in front of it.
 *
 * @since 0.1.0
 */
public final class CopydeskServer implements AutoCloseable {
  private final HttpService service;
  private final String host;

  private CopydeskServer(HttpService service, String host) {
    this.service = service;
    this.host = host;
  }

  /** Returns a builder of a service with every rule at its defaults at 127.0.0.1, port 8080. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the port that it listens at. */
  public int port() {
    return service.port();
  }

  /** Returns the address of its page. */
  public URI address() {
    return URI.create(
        "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port() + "/");
  }

  /** Waits until the service is closed by another thread. */
  public void join() throws InterruptedException {
    service.join();
  }

  /**
   * Takes no more requests, answers those that it has, and stops; after ten seconds it cuts off
   * what is left.
   */
  @Override
  public void close() {
    service.close();
  }

  /** A builder of a service from its settings. Not thread-safe. */
  public static final class Builder {
    private static final List<OptionalLibrary> NEEDED =
        List.of(
            OptionalLibrary.JETTY,
            OptionalLibrary.JACKSON,
            OptionalLibrary.JSOUP,
            OptionalLibrary.COMMONMARK,
            OptionalLibrary.COMMONMARK_TABLES);

    private static final int MIN_KEY = 16;
    private static final Pattern ORIGIN = Pattern.compile("https?://[^/?#\\s]+");

    private Copydesk copydesk = Copydesk.standard();
    private String host = "127.0.0.1";
    private int port = 8080;
    private @Nullable String key;
    private final Set<String> origins = new TreeSet<>();
    private int maxBytes = 1 << 20;
    private int maxChecks = Runtime.getRuntime().availableProcessors();
    private int maxWaiting = 64;
    private Duration checkTimeout = Duration.ofSeconds(5);
    private Duration requestTimeout = Duration.ofSeconds(30);
    private int maxConnections = 512;
    private Consumer<String> log = line -> {};

    private Builder() {}

    /** Sets the checker; what it uses must stay open as long as the service runs. */
    public Builder copydesk(Copydesk copydesk) {
      this.copydesk = requireNonNull(copydesk, "copydesk");
      return this;
    }

    /** Sets the name or address to listen at. Other than those of this machine need a key. */
    public Builder host(String host) {
      this.host = requireNonNull(host, "host");
      return this;
    }

    /**
     * Sets the port to listen at; 0 for any free one.
     *
     * @throws IllegalArgumentException if it is outside [0, 65535]
     */
    public Builder port(int port) {
      if (port < 0 || port > 65_535) {
        throw new IllegalArgumentException("port must be in [0, 65535]: " + port);
      }
      this.port = port;
      return this;
    }

    /**
     * Sets the key that clients send as {@code Authorization: Bearer KEY}; none by default.
     *
     * @throws IllegalArgumentException if it is shorter than 16 characters or has other characters
     *     than visible ASCII
     */
    public Builder key(String key) {
      if (key.length() < MIN_KEY || key.chars().anyMatch(c -> c <= ' ' || c > '~')) {
        throw new IllegalArgumentException(
            "key must have " + MIN_KEY + " or more visible ASCII characters, without blanks");
      }
      this.key = key;
      return this;
    }

    /**
     * Lets the pages of a web origin use the service, such as {@code https://cms.example.org};
     * {@code *} for all pages, which no service with a key may have.
     *
     * @throws IllegalArgumentException if it is no origin: scheme, host and port, without a path
     */
    public Builder allowOrigin(String origin) {
      if (!origin.equals("*") && !ORIGIN.matcher(origin).matches()) {
        throw new IllegalArgumentException(
            "origin must be like https://cms.example.org, without a path: " + origin);
      }
      origins.add(origin);
      return this;
    }

    /** Sets the most bytes of a request; 1 MiB by default. */
    public Builder maxBytes(int maxBytes) {
      this.maxBytes = maxBytes;
      return this;
    }

    /** Sets how many checks run at once; one for each processor by default. */
    public Builder maxChecks(int maxChecks) {
      this.maxChecks = maxChecks;
      return this;
    }

    /** Sets how many checks wait; 64 by default. More requests are refused with status 429. */
    public Builder maxWaiting(int maxWaiting) {
      this.maxWaiting = maxWaiting;
      return this;
    }

    /** Sets the longest time for a check, with its waiting; 5 seconds by default. */
    public Builder checkTimeout(Duration checkTimeout) {
      this.checkTimeout = requireNonNull(checkTimeout, "checkTimeout");
      return this;
    }

    /** Sets the longest time for a client to send a request; 30 seconds by default. */
    public Builder requestTimeout(Duration requestTimeout) {
      this.requestTimeout = requireNonNull(requestTimeout, "requestTimeout");
      return this;
    }

    /** Sets how many connections may be open; 512 by default. Others wait. */
    public Builder maxConnections(int maxConnections) {
      this.maxConnections = maxConnections;
      return this;
    }

    /** Sets what takes a line for each internal error, without text of drafts; none by default. */
    public Builder log(Consumer<String> log) {
      this.log = requireNonNull(log, "log");
      return this;
    }

    /**
     * Starts the service.
     *
     * @throws IllegalArgumentException if a limit is below 1, the host needs a key, or all origins
     *     are allowed with one
     * @throws IOException if it can't listen there
     * @throws org.copydesk.MissingLibraryException if Jetty, Jackson, jsoup or CommonMark is
     *     missing
     */
    public CopydeskServer start() throws IOException {
      NEEDED.forEach(library -> library.require("The service"));
      var settings =
          new ServiceSettings(
              maxBytes, maxChecks, maxWaiting, checkTimeout, requestTimeout, maxConnections);
      requireSafe();
      var queue = new CheckQueue(maxChecks, maxWaiting, checkTimeout.toMillis());
      var access = new HttpService.Access(host, port, key, origins);
      var service =
          HttpService.start(access, new Api(copydesk, settings, queue), queue, settings, log);
      warmUp(copydesk);
      return new CopydeskServer(service, host);
    }

    /** Loads the word lists meanwhile, so that the first check takes no longer than others. */
    private static void warmUp(Copydesk copydesk) {
      var article = Article.builder().headline("Warm up").body("Warm up.").build();
      var thread = new Thread(() -> copydesk.check(article), "copydesk-warm-up");
      thread.setDaemon(true);
      thread.start();
    }

    private void requireSafe() throws UnknownHostException {
      if (key == null && !InetAddress.getByName(host).isLoopbackAddress()) {
        throw new IllegalArgumentException(
            "a service at " + host + " can be reached from other machines: it needs a key");
      }
      if (key != null && origins.contains("*")) {
        throw new IllegalArgumentException(
            "a service with a key must name the origins that may use it, not *");
      }
    }
  }
}
