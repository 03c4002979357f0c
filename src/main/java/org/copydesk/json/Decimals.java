package org.copydesk.json;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Decimals as reports have them: at least one and at most four. Needs no JSON library. */
public final class Decimals {
  private static final int MOST = 4;

  private Decimals() {}

  /** Returns a value with at most four decimals, since Java versions differ in further digits. */
  public static BigDecimal of(double value) {
    var rounded =
        BigDecimal.valueOf(value).setScale(MOST, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.scale() < 1 ? rounded.setScale(1) : rounded;
  }
}
