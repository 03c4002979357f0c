package org.copydesk.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.article.Passage;
import org.copydesk.finding.Failure;
import org.copydesk.finding.Finding;
import org.copydesk.text.Span;

/** Patterns of text that isn't checked. Immutable. */
public record IgnoredText(List<Pattern> patterns) {
  public static final IgnoredText NONE = new IgnoredText(List.of());

  // Enough to read each character of a long passage a hundred times.
  private static final int MAX_STEPS = 20_000_000;

  public IgnoredText and(Collection<String> more) {
    return new IgnoredText(
        Stream.concat(patterns.stream(), more.stream().map(Pattern::compile)).toList());
  }

  /**
   * Returns the findings that aren't within a match.
   *
   * @param failures receives a failure for each passage on which a pattern takes too long
   */
  public List<Finding> without(List<Finding> findings, List<Failure> failures) {
    if (patterns.isEmpty() || findings.isEmpty()) {
      return findings;
    }
    var spans = new HashMap<Passage, List<Span>>();
    var kept = new ArrayList<Finding>();
    for (var finding : findings) {
      var ignored = spans.computeIfAbsent(finding.at().passage(), key -> spans(key, failures));
      if (ignored.stream().noneMatch(span -> span.contains(finding.at().span()))) {
        kept.add(finding);
      }
    }
    return kept;
  }

  private List<Span> spans(Passage passage, List<Failure> failures) {
    var spans = new ArrayList<Span>();
    for (var pattern : patterns) {
      try {
        var matcher = pattern.matcher(new Counted(passage.text()));
        while (matcher.find()) {
          spans.add(new Span(matcher.start(), matcher.end()));
        }
      } catch (TooManySteps | StackOverflowError e) {
        failures.add(
            new Failure(
                Failure.IGNORE_TEXT,
                "pattern '" + pattern + "' takes too long in " + passage.name()));
      }
    }
    return spans;
  }

  @SuppressWarnings("serial")
  private static final class TooManySteps extends RuntimeException {
    private TooManySteps() {
      super(null, null, false, false);
    }
  }

  /** A text that limits the steps of a pattern: some patterns backtrack exponentially. */
  private static final class Counted implements CharSequence {
    private final CharSequence text;
    private int steps;

    private Counted(CharSequence text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      if (++steps > MAX_STEPS) {
        throw new TooManySteps();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
