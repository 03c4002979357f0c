package org.copydesk.server.http;

import org.copydesk.server.api.Problem;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Answers, as problems, requests that Jetty itself refuses: those that aren't HTTP, for example.
 */
final class ProblemErrors extends ErrorHandler {
  private final Answers answers;

  ProblemErrors(Answers answers) {
    this.answers = answers;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    var status = request.getAttribute(ERROR_STATUS);
    int code = status instanceof Integer known ? known : response.getStatus();
    answers.write(response, Problem.of(code, detail(code)).response(), callback);
    return true;
  }

  private static String detail(int status) {
    return switch (status) {
      case 408 -> "the request took too long to arrive";
      case 431 -> "the headers are too large";
      case 503 -> "the service is being stopped";
      default -> status < 500 ? "the request isn't valid HTTP" : "internal error";
    };
  }
}
