package org.copydesk.server.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeoutException;
import org.copydesk.server.api.ApiResponse;
import org.copydesk.server.api.Problem;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Writes answers, with the headers that keep browsers safe. */
final class Answers {
  // The page loads nothing from elsewhere, and no other page shows it in a frame.
  private static final HttpField POLICY =
      new PreEncodedHttpField(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
              + " connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'");
  private static final HttpField NO_SNIFFING =
      new PreEncodedHttpField("X-Content-Type-Options", "nosniff");
  private static final HttpField NO_REFERRER =
      new PreEncodedHttpField("Referrer-Policy", "no-referrer");
  private static final HttpField NOT_STORED =
      new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, "no-store");
  private static final HttpField ASKED_AGAIN =
      new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, "no-cache");

  private final ErrorLog log;

  Answers(ErrorLog log) {
    this.log = log;
  }

  /** Writes an answer that may have text of a draft. */
  void write(Response response, ApiResponse answer, Callback callback) {
    var headers = response.getHeaders();
    response.setStatus(answer.status());
    headers.put(NOT_STORED);
    answer.headers().forEach(headers::put);
    write(response, answer.contentType(), StandardCharsets.UTF_8.encode(answer.body()), callback);
  }

  private static void write(Response response, String type, ByteBuffer body, Callback callback) {
    var headers = response.getHeaders();
    headers.put(POLICY);
    headers.put(NO_SNIFFING);
    headers.put(NO_REFERRER);
    headers.put(HttpHeader.CONTENT_TYPE, type);
    headers.put(HttpHeader.CONTENT_LENGTH, body.remaining());
    response.write(true, body, callback);
  }

  /** Writes a file, or that the client has it already. */
  void file(
      Response response,
      StaticFiles.StaticFile file,
      @Nullable String ifNoneMatch,
      Callback callback) {
    var headers = response.getHeaders();
    headers.put(ASKED_AGAIN);
    headers.put(HttpHeader.ETAG, file.tag());
    if (StaticFiles.isKnown(file, ifNoneMatch)) {
      response.setStatus(304);
      callback.succeeded();
      return;
    }
    write(response, file.contentType(), file.bytes().duplicate(), callback);
  }

  /** Writes an answer without a body. */
  void empty(Response response, Callback callback) {
    response.setStatus(204);
    callback.succeeded();
  }

  /** Answers a request that failed, and reports what isn't the client's doing. */
  void failure(Response response, @Nullable Throwable thrown, Callback callback) {
    if (thrown instanceof TimeoutException) {
      write(response, Problem.of(408, "the request took too long to arrive").response(), callback);
      return;
    }
    if (thrown instanceof IOException) {
      // The client is gone.
      callback.failed(thrown);
      return;
    }
    if (thrown != null) {
      log.report(thrown);
    }
    write(response, Problem.of(500, "internal error").response(), callback);
  }
}
