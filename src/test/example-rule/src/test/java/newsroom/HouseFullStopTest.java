package newsroom;

import org.copydesk.rule.testing.RuleTester;

public final class HouseFullStopTest {
  private HouseFullStopTest() {}

  public static void main(String[] arguments) {
    RuleTester.of(new HouseFullStop())
        .subheadline("[[Council votes on Monday.]]")
        .message("Subheadline ends with a full stop")
        .verify();
    RuleTester.of(new HouseFullStop()).subheadline("Council votes on Monday").verify();
    RuleTester.of(new HouseFullStop())
        .option("required", true)
        .subheadline("[[Council votes on Monday]]")
        .message("Full stop is missing")
        .verify();
  }
}
