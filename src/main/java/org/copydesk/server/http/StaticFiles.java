package org.copydesk.server.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The files of the page, from the jar. Each is read once. Thread-safe. */
final class StaticFiles {
  private static final String FOLDER = "/org/copydesk/server/page/";
  private static final Pattern NAME = Pattern.compile("[a-z0-9-]+\\.([a-z]+)");

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml");

  private final Map<String, StaticFile> files = new ConcurrentHashMap<>();

  /**
   * A file.
   *
   * @param tag changes with the bytes
   */
  record StaticFile(String contentType, ByteBuffer bytes, String tag) {}

  /** Returns the file of a path; empty if there is none. */
  Optional<StaticFile> at(String path) {
    var name = path.equals("/") ? "index.html" : path.substring(1);
    var matcher = NAME.matcher(name);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    var type = TYPES.get(matcher.group(1));
    // Names come from outside: computeIfAbsent keeps only those of files that exist.
    return type == null
        ? Optional.empty()
        : Optional.ofNullable(files.computeIfAbsent(name, missing -> read(missing, type)));
  }

  private static @Nullable StaticFile read(String name, String type) {
    try (var in = StaticFiles.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        return null;
      }
      var bytes = in.readAllBytes();
      return new StaticFile(type, ByteBuffer.wrap(bytes).asReadOnlyBuffer(), tag(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(name + " can't be read", e);
    }
  }

  private static String tag(byte[] bytes) {
    return "\"" + Base64.getUrlEncoder().encodeToString(Sha256.of(bytes)).substring(0, 16) + "\"";
  }

  /** Returns whether a client has the file already, by its If-None-Match header. */
  static boolean isKnown(StaticFile file, @Nullable String ifNoneMatch) {
    return ifNoneMatch != null && ifNoneMatch.contains(file.tag());
  }
}
