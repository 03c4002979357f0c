package org.copydesk.evidence;

/**
 * The content words of a body by term and by thesaurus entry, with the sentences that have them.
 * Words are numbered from 0 in the order of the body; those of one term are one word. A claim's
 * word looks up all entries related to its own: a hundred or more, mostly absent. Not thread-safe.
 */
final class BodyWords {
  /** No word, or no occurrence. */
  static final int NONE = -1;

  private static final int GOLDEN_RATIO = 0x9e3779b9; // of 2^32, whose multiples are spread evenly
  private static final int ENTRY_BITS = 1 << 11;

  // Both at most half full: the number of a word + 1, or 0.
  private final int[] byTerm;
  private final int[] byEntry;
  private final int shift;
  // One bit for several entries, so that most absent entries need no look-up.
  private final long[] filter = new long[ENTRY_BITS / Long.SIZE];

  // By word.
  private final String[] terms;
  private final int[] entries;
  private final int[] sameEntry;
  private final int[] first;
  private final int[] occurrences;
  private final int[] last;
  private int size;

  // By occurrence.
  private final String[] forms;
  private final int[] sentences;
  private final int[] before;
  private int all;

  /**
   * Makes an index without words.
   *
   * @param capacity number of words that may be added, each as often as it occurs
   */
  BodyWords(int capacity) {
    int slots = Integer.highestOneBit(capacity + 1) << 2;
    this.byTerm = new int[slots];
    this.byEntry = new int[slots];
    this.shift = Integer.numberOfLeadingZeros(slots - 1);
    this.terms = new String[capacity];
    this.entries = new int[capacity];
    this.sameEntry = new int[capacity];
    this.first = new int[capacity];
    this.occurrences = new int[capacity];
    this.last = new int[capacity];
    this.forms = new String[capacity];
    this.sentences = new int[capacity];
    this.before = new int[capacity];
  }

  /** Adds an occurrence; returns whether the term is new, the last word then. */
  boolean add(String term, String form, int sentence) {
    int slot = slotOfTerm(term);
    boolean isNew = byTerm[slot] == 0;
    if (isNew) {
      terms[size] = term;
      entries[size] = NONE;
      sameEntry[size] = NONE;
      first[size] = all;
      last[size] = NONE;
      byTerm[slot] = ++size;
    }
    int word = byTerm[slot] - 1;
    occurrences[word]++;
    forms[all] = form;
    sentences[all] = sentence;
    before[all] = last[word];
    last[word] = all++;
    return isNew;
  }

  /** Sets the thesaurus entry of the last word; it leads to those of the entry before it. */
  void setEntry(int entry) {
    int word = size - 1;
    entries[word] = entry;
    filter[entry >>> 6 & ENTRY_BITS / Long.SIZE - 1] |= 1L << entry;
    int slot = slotOfEntry(entry);
    sameEntry[word] = byEntry[slot] - 1;
    byEntry[slot] = word + 1;
  }

  private int slotOfTerm(String term) {
    int slot = (term.hashCode() * GOLDEN_RATIO) >>> shift;
    while (byTerm[slot] != 0 && !terms[byTerm[slot] - 1].equals(term)) {
      slot = slot + 1 & byTerm.length - 1;
    }
    return slot;
  }

  private int slotOfEntry(int entry) {
    int slot = (entry * GOLDEN_RATIO) >>> shift;
    while (byEntry[slot] != 0 && entries[byEntry[slot] - 1] != entry) {
      slot = slot + 1 & byEntry.length - 1;
    }
    return slot;
  }

  /** Returns the number of words. */
  int size() {
    return size;
  }

  /** Returns the word of a term; {@link #NONE} where the body lacks it. */
  int byTerm(String term) {
    return byTerm[slotOfTerm(term)] - 1;
  }

  /**
   * Returns the last word of a thesaurus entry, which leads to the others; {@link #NONE} where the
   * body has none, and for an entry below 0.
   */
  int byEntry(int entry) {
    return entry < 0 || (filter[entry >>> 6 & ENTRY_BITS / Long.SIZE - 1] >>> entry & 1) == 0
        ? NONE
        : byEntry[slotOfEntry(entry)] - 1;
  }

  /** Returns the word before this one that has its thesaurus entry; {@link #NONE} for the first. */
  int sameEntry(int word) {
    return sameEntry[word];
  }

  /** Returns how often a word occurs. */
  int occurrences(int word) {
    return occurrences[word];
  }

  /** Returns the form in which a word occurs first. */
  String firstForm(int word) {
    return forms[first[word]];
  }

  /** Returns the last occurrence of a word. */
  int last(int word) {
    return last[word];
  }

  /** Returns the occurrence of the same word before one; {@link #NONE} for the first. */
  int before(int occurrence) {
    return before[occurrence];
  }

  /** Returns the sentence of an occurrence. */
  int sentence(int occurrence) {
    return sentences[occurrence];
  }

  /** Returns whether a word occurs in a form. */
  boolean hasForm(int word, String form) {
    int occurrence = last[word];
    while (occurrence != NONE && !forms[occurrence].equals(form)) {
      occurrence = before[occurrence];
    }
    return occurrence != NONE;
  }
}
