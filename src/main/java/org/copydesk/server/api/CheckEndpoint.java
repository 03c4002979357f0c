package org.copydesk.server.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.copydesk.Copydesk;
import org.copydesk.finding.Failure;
import org.copydesk.finding.Report;
import org.jspecify.annotations.Nullable;

/** Checks an article: {@code POST /v1/check}. */
final class CheckEndpoint {
  private final Copydesk plain;
  private final Copydesk withSimilarities;
  private final Sessions sessions;

  CheckEndpoint(Copydesk copydesk, Sessions sessions) {
    this.plain = copydesk;
    this.withSimilarities = copydesk.withSimilarities();
    this.sessions = sessions;
  }

  ApiResponse check(ApiRequest request) {
    var check = CheckRequest.read(request);
    var copydesk = check.similarities() ? withSimilarities : plain;
    var report =
        check
            .documentId()
            .map(id -> sessions.check(check.similarities() + ":" + id, copydesk, check.article()))
            .orElseGet(() -> copydesk.check(check.article()));
    refuseTooLarge(report);
    Map<String, @Nullable Object> tree =
        check.messages().map(report::toMap).orElseGet(report::toMap);
    // It has no file.
    tree.put("source", null);
    var answer = new LinkedHashMap<String, @Nullable Object>(check.echoed());
    answer.put("report", tree);
    return ApiResponse.json(answer);
  }

  private static void refuseTooLarge(Report report) {
    for (var failure : report.failures()) {
      if (failure.rule().equals(Failure.LIMITS)) {
        throw Problem.tooLarge(null, failure.message(), null).exception();
      }
    }
  }
}
