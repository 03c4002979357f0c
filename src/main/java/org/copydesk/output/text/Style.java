package org.copydesk.output.text;

import org.copydesk.finding.Severity;

/** Styles text for a terminal, or leaves it unchanged. */
record Style(boolean color) {
  private static final String RESET = "\u001b[0m";
  private static final String BOLD = "\u001b[1m";
  private static final String FAINT = "\u001b[2m";
  private static final String RED = "\u001b[31m";
  private static final String YELLOW = "\u001b[33m";
  private static final String CYAN = "\u001b[36m";

  String severity(Severity severity) {
    return styled(BOLD + hue(severity), severity.key());
  }

  String carets(Severity severity, String carets) {
    return styled(hue(severity), carets);
  }

  String strong(String text) {
    return styled(BOLD, text);
  }

  String faint(String text) {
    return styled(FAINT, text);
  }

  private static String hue(Severity severity) {
    return switch (severity) {
      case ERROR -> RED;
      case WARNING -> YELLOW;
      case SUGGESTION -> CYAN;
    };
  }

  private String styled(String code, String text) {
    return color ? code + text + RESET : text;
  }
}
