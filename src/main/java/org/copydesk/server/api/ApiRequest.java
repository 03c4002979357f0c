package org.copydesk.server.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.copydesk.json.JsonTree;
import org.jspecify.annotations.Nullable;

/**
 * A request to an endpoint.
 *
 * @param query the parameters of the address
 * @param accept what the client accepts as an answer; empty for anything
 * @param body the bytes of the body; empty for none
 */
public record ApiRequest(Map<String, String> query, String accept, ByteBuffer body) {

  /**
   * Returns the body as text.
   *
   * @throws ProblemException if it isn't in UTF-8
   */
  String text() {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(body.duplicate()).toString();
    } catch (CharacterCodingException e) {
      throw Problem.badRequest("body isn't UTF-8: expected a JSON object in UTF-8").exception();
    }
  }

  /**
   * Returns the body as a JSON object.
   *
   * @throws ProblemException if it is none
   */
  Map<String, @Nullable Object> json() {
    return json(text());
  }

  /** Returns the {@linkplain #text body} as a JSON object. */
  static Map<String, @Nullable Object> json(String text) {
    try {
      return JsonTree.read(text);
    } catch (IllegalArgumentException e) {
      throw Problem.badRequest("body: " + e.getMessage()).exception();
    }
  }
}
