package org.copydesk.server.http;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.copydesk.server.api.Api;
import org.copydesk.server.api.ApiRequest;
import org.copydesk.server.api.ApiResponse;
import org.copydesk.server.api.CheckQueue;
import org.copydesk.server.api.Endpoint;
import org.copydesk.server.api.Problem;
import org.copydesk.server.api.ProblemException;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.thread.Invocable;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests: looks at who asks, and then gives a file or the answer of an endpoint. Blocks
 * no thread: bodies are read as they arrive, and checks run in the queue.
 */
final class RequestHandler extends Handler.Abstract.NonBlocking {
  private static final ByteBuffer NO_BODY = ByteBuffer.allocate(0);

  private final Api api;
  private final CheckQueue queue;
  private final int maxBytes;
  private final @Nullable AccessKey key;
  private final Origins origins;
  private final Answers answers;
  private final SlowConnections slow;
  private final StaticFiles files = new StaticFiles();

  /**
   * Holds what to answer with.
   *
   * @param key the key that clients need; null for none
   */
  RequestHandler(
      Api api,
      CheckQueue queue,
      int maxBytes,
      @Nullable AccessKey key,
      Origins origins,
      Answers answers,
      SlowConnections slow) {
    this.api = api;
    this.queue = queue;
    this.maxBytes = maxBytes;
    this.key = key;
    this.origins = origins;
    this.answers = answers;
    this.slow = slow;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    var connection = request.getConnectionMetaData().getConnection();
    Request.addCompletionListener(request, thrown -> slow.expectRequest(connection));
    origins.addTo(response.getHeaders(), origin(request));
    var refused = refusal(request);
    if (refused.isPresent()) {
      answers.write(response, refused.get().response(), callback);
      return true;
    }
    var path = Request.getPathInContext(request);
    var endpoint = api.endpoint(path);
    if (endpoint.isPresent()) {
      answer(endpoint.get(), request, response, callback);
    } else if (HttpMethod.OPTIONS.is(request.getMethod())) {
      answers.empty(response, callback);
    } else {
      file(path, request, response, callback);
    }
    return true;
  }

  private static @Nullable String origin(Request request) {
    return request.getHeaders().get(HttpHeader.ORIGIN);
  }

  /** Returns why a request isn't answered, whatever it asks for; empty if it is. */
  private Optional<Problem> refusal(Request request) {
    var host = request.getHeaders().get(HttpHeader.HOST);
    if (key == null && !LocalHosts.contains(host)) {
      return Optional.of(LocalHosts.refused());
    }
    var origin = origin(request);
    return origin == null || origins.allows(origin, host)
        ? Optional.empty()
        : Optional.of(Origins.refused(origin));
  }

  private void file(String path, Request request, Response response, Callback callback) {
    var file = files.at(path);
    if (file.isEmpty()) {
      var detail = "no such address: /openapi.json lists them";
      answers.write(response, Problem.of(404, detail).response(), callback);
    } else if (!isRead(request)) {
      answers.write(response, wrongMethod("GET").response(), callback);
    } else {
      answers.file(
          response, file.get(), request.getHeaders().get(HttpHeader.IF_NONE_MATCH), callback);
    }
  }

  private static boolean isRead(Request request) {
    return HttpMethod.GET.is(request.getMethod()) || HttpMethod.HEAD.is(request.getMethod());
  }

  private static Problem wrongMethod(String allowed) {
    return Problem.of(405, "expected the method " + allowed).withHeader("Allow", allowed);
  }

  private void answer(Endpoint endpoint, Request request, Response response, Callback callback) {
    var method = request.getMethod();
    if (HttpMethod.OPTIONS.is(method)) {
      // A browser asks so before it sends a request, and never with a key.
      origins.addPreflightTo(response.getHeaders());
      answers.empty(response, callback);
      return;
    }
    var refused = refusal(endpoint, request);
    if (refused.isPresent()) {
      answers.write(response, refused.get().response(), callback);
      return;
    }
    var unused =
        body(endpoint, request)
            .thenCompose(
                body -> {
                  slow.received(request.getConnectionMetaData().getConnection());
                  var asked = new ApiRequest(query(request), accept(request), body);
                  Supplier<ApiResponse> task = () -> endpoint.answer().apply(asked);
                  return endpoint.queued()
                      ? queue.run(task)
                      : CompletableFuture.completedFuture(task.get());
                })
            .whenComplete((answer, thrown) -> finish(answer, thrown, response, callback));
  }

  private Optional<Problem> refusal(Endpoint endpoint, Request request) {
    if (key != null
        && !endpoint.open()
        && !key.isIn(request.getHeaders().get(HttpHeader.AUTHORIZATION))) {
      return Optional.of(AccessKey.missing());
    }
    boolean post = endpoint.method().equals("POST");
    if (post ? !HttpMethod.POST.is(request.getMethod()) : !isRead(request)) {
      return Optional.of(wrongMethod(endpoint.method()));
    }
    // Browsers send other types without asking first.
    var type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
    if (post && !isJson(type)) {
      return Optional.of(
          Problem.of(
              415,
              "expected the header Content-Type: application/json, found "
                  + (type == null ? "none" : type)));
    }
    return request.getLength() > maxBytes ? Optional.of(tooLarge()) : Optional.empty();
  }

  private static boolean isJson(@Nullable String type) {
    return type != null
        && HttpField.stripParameters(type)
            .strip()
            .toLowerCase(Locale.ROOT)
            .equals(ApiResponse.JSON);
  }

  private Problem tooLarge() {
    return Problem.tooLarge(
        null, "body is too large: expected at most " + maxBytes + " bytes", maxBytes);
  }

  private CompletableFuture<ByteBuffer> body(Endpoint endpoint, Request request) {
    if (!endpoint.queued()) {
      return CompletableFuture.completedFuture(NO_BODY);
    }
    var body = new CompletableFuture<ByteBuffer>();
    Content.Source.asByteArrayAsync(
        request,
        maxBytes,
        Promise.Invocable.from(
            Invocable.InvocationType.NON_BLOCKING,
            bytes -> body.complete(ByteBuffer.wrap(bytes)),
            thrown -> {
              // So Jetty says that the body is longer than it may be.
              boolean tooLong = cause(thrown) instanceof IllegalStateException;
              body.completeExceptionally(tooLong ? tooLarge().exception() : cause(thrown));
            }));
    return body;
  }

  private static Map<String, String> query(Request request) {
    var query = new HashMap<String, String>();
    for (var field : Request.extractQueryParameters(request)) {
      query.put(field.getName(), field.getValue());
    }
    return query;
  }

  private static String accept(Request request) {
    return Optional.ofNullable(request.getHeaders().get(HttpHeader.ACCEPT)).orElse("").strip();
  }

  private void finish(
      @Nullable ApiResponse answer,
      @Nullable Throwable thrown,
      Response response,
      Callback callback) {
    if (answer != null) {
      answers.write(response, answer, callback);
      return;
    }
    var cause = thrown == null ? null : cause(thrown);
    if (cause instanceof ProblemException refused) {
      answers.write(response, refused.problem().response(), callback);
    } else {
      answers.failure(response, cause, callback);
    }
  }

  private static Throwable cause(Throwable thrown) {
    var cause = thrown.getCause();
    return thrown instanceof CompletionException && cause != null ? cause : thrown;
  }
}
