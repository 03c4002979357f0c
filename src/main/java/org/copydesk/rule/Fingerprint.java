package org.copydesk.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.copydesk.finding.Place;

/** Identifier of a fault that doesn't depend on its position: a hash of rule, roles and words. */
final class Fingerprint {
  private static final int PIECE = 512;
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private static final MessageDigest SHA_256 = newSha256();

  private Fingerprint() {}

  /**
   * Returns 16 hexadecimal digits: the start of the SHA-256 of rule, role and words of the place,
   * and role and words of the first related place. Ignores case, white space and Unicode
   * composition.
   */
  static String of(String rule, Place at, List<Place> related) {
    var text = new StringBuilder(rule);
    append(text, at);
    if (!related.isEmpty()) {
      append(text, related.get(0));
    }
    var hash = sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, 8);
  }

  // Searching for a provider takes longer than the digest.
  private static MessageDigest sha256() {
    try {
      return (MessageDigest) SHA_256.clone();
    } catch (CloneNotSupportedException e) {
      return newSha256();
    }
  }

  private static MessageDigest newSha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static void append(StringBuilder text, Place place) {
    text.append('\n').append(place.passage().role().key()).append('\n');
    var words = composed(place.text()).toLowerCase(Locale.ROOT).strip();
    text.append(WHITE_SPACE.matcher(words).replaceAll(" "));
  }

  /** Returns the NFC form; ASCII needs none, so that Java's tables aren't loaded for it. */
  private static String composed(String text) {
    return text.chars().allMatch(c -> c < 0x80) ? text : inPieces(text);
  }

  /**
   * Returns the NFC form, composed in pieces, since ordering the marks of one letter takes
   * quadratic time. A piece ends before an ASCII character, which composes with nothing before it.
   */
  private static String inPieces(String text) {
    var composed = new StringBuilder(text.length());
    int start = 0;
    while (start < text.length()) {
      int end = Math.min(text.length(), start + PIECE);
      int latest = Math.min(text.length(), start + 2 * PIECE);
      while (end < latest && text.charAt(end) >= 0x80) {
        end++;
      }
      boolean insidePair = end < text.length() && Character.isLowSurrogate(text.charAt(end));
      end -= insidePair ? 1 : 0;
      composed.append(Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFC));
      start = end;
    }
    return composed.toString();
  }
}
