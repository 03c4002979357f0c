package org.copydesk.benchmarks.planting;

/**
 * The words that faults are made with. Lists of their own, chosen by hand, so that a rule isn't
 * measured by the very lexicon that it reads; no word was left out because a rule doesn't know it.
 */
final class WordLists {
  /** One side's word and the other's, in one form. */
  static final String OPPOSITES =
      """
      rise > decline, rises > declines, rose > declined, risen > declined, rising > declining
      fall > climb, falls > climbs, fell > climbed, fallen > climbed, falling > climbing
      jumped > slumped, surged > slumped, gained > dropped, dropped > gained, plunged > rallied
      tumbled > rallied, higher > lower, lower > higher, highest > lowest, lowest > highest
      increase > decrease, increases > decreases, increased > decreased, raised > lowered, lowered > raised
      to raise > to lower, wins > loses, won > lost, to win > to lose, lost > won
      beat > lost to, victory > defeat, stronger > weaker, weaker > stronger, strong > weak
      rejected > accepted, rejects > accepts, accepted > refused, approved > blocked, approves > blocks
      backed > opposed, backs > opposes, supports > opposes, opposes > supports, opposed > supported
      opened > closed, opens > closes, confirmed > denied, denied > confirmed, denies > confirms
      succeeded > failed, failed to > managed to, success > failure, failure > success
      boosted > hurt, boosts > hurts, improved > worsened, improve > worsen, best > worst
      biggest > smallest, largest > smallest, legal > illegal, released > detained, freed > jailed
      banned > permitted, allowed > forbidden, bought > sold, buys > sells, to buy > to sell, sold > bought
      imports > exports, exports > imports, joined > left, began > ended
      optimistic > pessimistic, surplus > deficit, deficit > surplus, expand > shrink, praised > slammed
      """;

  /** A verb and one that says clearly more or clearly less. */
  static final String FORCES =
      """
      ordered > advised, demanded > requested, demands > requests, demanding > requesting
      urged > instructed, urges > instructs, urging > instructing, called for > insisted on
      calls for > insists on, accused of > suspected of, charged with > suspected of
      convicted of > accused of, killed > wounded, killing > wounding, injured > killed, wounded > killed
      murdered > hurt, criticised > denounced, criticized > denounced, condemned > questioned
      attacked > murdered, blasted > queried, suggested > vowed, suggests > vows, proposed > adopted
      is considering > has adopted, hopes to > has agreed to, approved > proposed, delayed > cancelled
      postponed > scrapped, arrested > convicted, detained > sentenced
      soared > edged up, surged > edged up, plunged > dipped, tumbled > eased, rose > rocketed
      fell > collapsed, dipped > crashed, slipped > plummeted, beat > thrashed, worried > terrified
      concerned > terrified, threatened > warned, admitted > hinted, disagreed > fought
      """;

  /** What may be, as if it were sure. */
  static final String SURER =
      """
      could > will, might > will, may > will, is likely to > will, are likely to > will
      is unlikely to > will not, are unlikely to > will not, possibly > certainly
      probably > certainly
      """;

  /** Words for words that say the same. */
  static final String SYNONYMS =
      """
      firm > company, firms > companies, boost > lift, boosts > lifts, boosted > lifted, hits > strikes
      plan > proposal, plans > proposals, cuts > reduces, chief > head, boss > head, deal > agreement
      talks > negotiations, row > dispute, probe > inquiry, bid > offer, jobs > posts, backs > supports
      sees > expects, jump > leap, jumps > leaps, rise > increase, rises > increases
      fall > drop, falls > drops, fell > dropped, rose > climbed, profits > earnings, profit > earnings
      says > states, said > stated, buys > acquires, sells > disposes of, wins > secures, warns > cautions
      big > large, film > movie, show > programme, set to > about to, names > appoints, ends > finishes
      starts > begins, reports > announces, reported > announced, raises > lifts, shares > stock
      purchase > buy, quarter > three-month period, group > concern, halts > stops
      """;

  private WordLists() {}
}
