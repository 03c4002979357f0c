package org.copydesk.benchmarks.accuracy;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.copydesk.benchmarks.accuracy.RuleFigures.FaultFigures;

/** Prints the figures of some sets as two Markdown tables: by rule, and by kind of fault. */
final class RulePrinter {
  private static final String NONE = "";

  private final List<RuleFigures> sets;

  RulePrinter(List<RuleFigures> sets) {
    this.sets = List.copyOf(sets);
  }

  void print(PrintStream out) {
    out.print(
        "| rule | planted | found | recall | alarms without | precision |"
            + sets.stream()
                .map(set -> text(" %s, of %,d |", set.set(), set.articles()))
                .collect(Collectors.joining())
            + "\n| --- | ---: | ---: | ---: | ---: | ---: |"
            + " ---: |".repeat(sets.size())
            + "\n");
    for (var rule : rules()) {
      out.print(row(rule) + "\n");
    }
    out.print(
        "\n| rule | fault |"
            + sets.stream().map(set -> " " + set.set() + " |").collect(Collectors.joining())
            + " recall |\n| --- | --- |"
            + " ---: |".repeat(sets.size() + 1)
            + "\n");
    for (int i = 0; i < sets.get(0).faults().size(); i++) {
      out.print(faultRow(i) + "\n");
    }
  }

  private List<String> rules() {
    return sets.get(0).faults().stream().map(figures -> figures.fault().rule()).distinct().toList();
  }

  private String row(String rule) {
    var figures =
        sets.stream()
            .flatMap(set -> set.faults().stream())
            .filter(fault -> fault.fault().rule().equals(rule))
            .toList();
    int planted = figures.stream().mapToInt(FaultFigures::planted).sum();
    int found = figures.stream().mapToInt(FaultFigures::found).sum();
    int alarms = figures.stream().mapToInt(FaultFigures::alarms).sum();
    return text(
            "| `%s` | %,d | %,d | %s | %,d | %s |",
            rule, planted, found, ratio(found, planted), alarms, ratio(found, found + alarms))
        + sets.stream().map(set -> alarms(set, rule)).collect(Collectors.joining());
  }

  private static String alarms(RuleFigures set, String rule) {
    int alarms = set.alarms().getOrDefault(rule, 0);
    return text(" %,d (%.2f %%) |", alarms, 100.0 * alarms / set.articles());
  }

  private String faultRow(int index) {
    var figures = sets.stream().map(set -> set.faults().get(index)).toList();
    var fault = figures.get(0).fault();
    return text("| `%s` | %s |", fault.rule(), fault.name())
        + figures.stream()
            .map(set -> text(" %,d of %,d |", set.found(), set.planted()))
            .collect(Collectors.joining())
        + text(
            " %s |",
            ratio(
                figures.stream().mapToInt(FaultFigures::found).sum(),
                figures.stream().mapToInt(FaultFigures::planted).sum()));
  }

  private static String ratio(int part, int whole) {
    return whole == 0 ? NONE : text("%.3f", (double) part / whole);
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
