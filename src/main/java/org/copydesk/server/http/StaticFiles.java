package org.copydesk.server.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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

  private final Map<String, Optional<StaticFile>> files = new ConcurrentHashMap<>();

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
    // Names come from outside, so only files that exist are kept.
    var known = files.get(name);
    if (known != null || type == null) {
      return known == null ? Optional.empty() : known;
    }
    var file = read(name, type);
    if (file.isPresent()) {
      files.put(name, file);
    }
    return file;
  }

  private static Optional<StaticFile> read(String name, String type) {
    try (var in = StaticFiles.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        return Optional.empty();
      }
      var bytes = in.readAllBytes();
      return Optional.of(
          new StaticFile(type, ByteBuffer.wrap(bytes).asReadOnlyBuffer(), tag(bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException(name + " can't be read", e);
    }
  }

  private static String tag(byte[] bytes) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return "\""
          + Base64.getUrlEncoder().withoutPadding().encodeToString(digest).substring(0, 16)
          + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Returns whether a client has the file already, by its If-None-Match header. */
  static boolean isKnown(StaticFile file, @Nullable String ifNoneMatch) {
    return ifNoneMatch != null && ifNoneMatch.contains(file.tag());
  }
}
