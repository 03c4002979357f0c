package org.copydesk.server.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;

/**
 * What a client asks to check: article JSON, or blocks, and beside it how to answer.
 *
 * @param article the article
 * @param echoed document, version and request, which come back as they were sent
 * @param documentId the document, whose last check is kept; empty for none
 * @param similarities whether the report has similarities
 * @param messages language of the messages; empty for that of each rule
 */
record CheckRequest(
    Article article,
    Map<String, Object> echoed,
    Optional<String> documentId,
    boolean similarities,
    Optional<Locale> messages) {
  private static final String DOCUMENT_ID = "documentId";
  private static final String VERSION = "version";
  private static final String REQUEST_ID = "requestId";
  private static final String SIMILARITIES = "similarities";
  private static final String MESSAGE_LANGUAGE = "messageLanguage";
  private static final String BLOCKS = "blocks";
  private static final Set<String> OWN_KEYS =
      Set.of(DOCUMENT_ID, VERSION, REQUEST_ID, SIMILARITIES, MESSAGE_LANGUAGE, BLOCKS);

  /** Reads a request. */
  static CheckRequest read(ApiRequest request) {
    var text = request.text();
    var tree = ApiRequest.json(text);
    var body = new RequestObject("", tree);
    var echoed = new LinkedHashMap<String, Object>();
    for (var key : List.of(DOCUMENT_ID, VERSION, REQUEST_ID)) {
      body.id(key).ifPresent(value -> echoed.put(key, value));
    }
    boolean similarities = body.flag(SIMILARITIES);
    var messages = body.language(MESSAGE_LANGUAGE);
    var blocks = tree.get(BLOCKS) == null ? null : body.objects(BLOCKS);
    var article = DraftRequest.article(text, OWN_KEYS);
    return new CheckRequest(
        blocks == null ? article : BlocksRequest.read(article, blocks),
        echoed,
        Optional.ofNullable(echoed.get(DOCUMENT_ID)).map(Object::toString),
        similarities,
        messages);
  }
}
