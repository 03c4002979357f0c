package org.copydesk.benchmarks.fit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.copydesk.benchmarks.fit.RestatementCase.Source;

/** Prints how well values separate subheadlines that restate from those that add, by source. */
final class RestatementReport {
  private static final double[] FALSE_ALARMS = {0.02, 0.04};

  private final List<RestatementCase> cases;

  RestatementReport(List<RestatementCase> cases) {
    this.cases = List.copyOf(cases);
  }

  /** Prints the area under the curve and the recall at two shares of false alarms. */
  void print(String title, double[] values) {
    System.out.println(title);
    for (var source : Source.values()) {
      if (source.isJudged()) {
        double[] restating = select(values, one -> one.source() == source && one.restates());
        double[] adding = select(values, one -> one.source() == source && one.adds());
        Arrays.sort(adding);
        System.out.printf(Locale.ROOT, "  %-8s AUC %.3f", source, area(restating, adding));
        for (double share : FALSE_ALARMS) {
          double limit =
              adding.length == 0 ? 0 : adding[adding.length - 1 - (int) (share * adding.length)];
          long found = Arrays.stream(restating).filter(value -> value > limit).count();
          System.out.printf(
              Locale.ROOT, ", recall %.3f at %.2f", (double) found / restating.length, share);
        }
        System.out.println();
      }
    }
  }

  /** Prints, by source and range of probability, how many of the cases restate. */
  void printReliability(double[] sums) {
    System.out.println("reliability: cases, mean probability, restating or partly, adding");
    for (var source : Source.values()) {
      for (int bin = 0; source.isJudged() && bin < 10; bin++) {
        double mean = 0;
        int count = 0;
        int adding = 0;
        for (int i = 0; i < sums.length; i++) {
          double probability = 1 / (1 + Math.exp(-sums[i]));
          if (cases.get(i).source() == source && (int) (probability * 10) == bin) {
            count++;
            mean += probability;
            adding += cases.get(i).adds() ? 1 : 0;
          }
        }
        if (count > 0) {
          System.out.printf(
              Locale.ROOT,
              "  %-8s %.1f: %3d, %.2f, %3d, %3d%n",
              source,
              bin / 10.0,
              count,
              mean / count,
              count - adding,
              adding);
        }
      }
    }
  }

  private double[] select(double[] values, Predicate<RestatementCase> condition) {
    double[] selected = new double[values.length];
    int size = 0;
    for (int i = 0; i < values.length; i++) {
      if (condition.test(cases.get(i))) {
        selected[size++] = values[i];
      }
    }
    return Arrays.copyOf(selected, size);
  }

  private static double area(double[] positive, double[] negative) {
    double[] all = Arrays.copyOf(positive, positive.length + negative.length);
    System.arraycopy(negative, 0, all, positive.length, negative.length);
    boolean[] labels = new boolean[all.length];
    Arrays.fill(labels, 0, positive.length, true);
    return Accuracy.areaUnderCurve(all, labels);
  }
}
