package org.copydesk.lexicon.thesaurus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Reads small files of the form that the class describes. */
class ThesaurusTest {

  /** Writes a file form by form and byte by byte. */
  private static final class File {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);
    private String before = "";

    File(int magic, int forms, int entries) {
      fixed(magic);
      fixed(forms);
      fixed(entries);
    }

    private void fixed(int value) {
      try {
        out.writeInt(value);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    File varint(int value) {
      int rest = value;
      while (rest >= 0x80) {
        bytes.write((rest & 0x7f) | 0x80);
        rest >>>= 7;
      }
      bytes.write(rest);
      return this;
    }

    File form(String word, int entryAfterOne) {
      int shared = 0;
      while (shared < Math.min(word.length(), before.length())
          && word.charAt(shared) == before.charAt(shared)) {
        shared++;
      }
      varint(shared).varint(word.length() - shared);
      bytes.writeBytes(word.substring(shared).getBytes(StandardCharsets.US_ASCII));
      before = word;
      return varint(entryAfterOne);
    }

    File one(int value) {
      bytes.write(value);
      return this;
    }

    Thesaurus read() throws IOException {
      var zipped = new ByteArrayOutputStream();
      try (var gzip = new GZIPOutputStream(zipped)) {
        bytes.writeTo(gzip);
      }
      return Thesaurus.read(new ByteArrayInputStream(zipped.toByteArray()));
    }
  }

  /** Harbour and port are related, and less so port and Storm, a name. */
  private static Thesaurus harbour() throws IOException {
    return new File(Thesaurus.MAGIC, 4, 3)
        .form("harbor", 0)
        .form("harbour", 1)
        .form("port", 0)
        .form("storm", 0)
        .one(8)
        .one(80)
        .one(0x80 | 16)
        .varint(1)
        .varint(1)
        .one(200)
        .varint(1)
        .varint(1)
        .one(125)
        .varint(0)
        .read();
  }

  @Test
  void thesaurus_knows_the_entries_of_its_forms() throws IOException {
    var thesaurus = harbour();

    assertThat(thesaurus.id("harbor")).isZero();
    assertThat(thesaurus.id("harbour")).isZero();
    assertThat(thesaurus.id("port")).isEqualTo(1);
    assertThat(thesaurus.id("storm")).isEqualTo(2);
    for (var unknown : new String[] {"", "harbo", "harbours", "porz", "harbqur", "mrots"}) {
      assertThat(thesaurus.id(unknown)).as(unknown).isEqualTo(-1);
    }
  }

  @Test
  void thesaurus_relates_entries_from_either_side() throws IOException {
    var thesaurus = harbour();

    assertThat(thesaurus.strength(0, 1)).isEqualTo(0.8);
    assertThat(thesaurus.strength(1, 0)).isEqualTo(0.8);
    assertThat(thesaurus.strength(1, 2)).isEqualTo(0.5);
    assertThat(thesaurus.strength(2, 1)).isEqualTo(0.5);
    assertThat(thesaurus.strength(0, 2)).isZero();
    assertThat(thesaurus.strength(2, 0)).isZero();
    assertThat(thesaurus.strength(2, 2)).isEqualTo(1);
    assertThat(thesaurus.strength(-1, 0)).isZero();
    assertThat(thesaurus.strength(0, -1)).isZero();
    assertThat(thesaurus.strength(-1, -1)).isZero();
  }

  @Test
  void thesaurus_visits_related_entries() throws IOException {
    var thesaurus = harbour();
    var related = new TreeMap<Integer, Double>();
    thesaurus.related(1, related::put);
    assertThat(related).hasSize(2).containsEntry(0, 0.8).containsEntry(2, 0.5);

    thesaurus.related(-1, (entry, strength) -> related.put(99, strength));
    assertThat(related).doesNotContainKey(99);
  }

  @Test
  void thesaurus_knows_rank_and_names() throws IOException {
    var thesaurus = harbour();

    assertThat(thesaurus.rank(0)).isEqualTo(2);
    assertThat(thesaurus.rank(1)).isEqualTo(1024);
    assertThat(thesaurus.rank(2)).isEqualTo(4);
    assertThat(thesaurus.rank(-1)).isEqualTo(40_000);
    assertThat(thesaurus.weight(0)).isCloseTo(Math.log(4) / Math.log(40_002), within(1e-12));
    assertThat(thesaurus.weight(2)).isCloseTo(Math.log(6) / Math.log(40_002), within(1e-12));
    assertThat(thesaurus.weight(-1)).isEqualTo(1);
    assertThat(thesaurus.isName(0)).isFalse();
    assertThat(thesaurus.isName(2)).isTrue();
    assertThat(thesaurus.isName(-1)).isTrue();
  }

  @Test
  void thesaurus_holds_long_words_and_hundreds_of_relations() throws IOException {
    int entries = 400;
    var file = new File(Thesaurus.MAGIC, entries, entries);
    for (int i = 0; i < entries; i++) {
      file.form("w".repeat(30) + String.format(Locale.ROOT, "%03d", i), 0);
    }
    for (int i = 0; i < entries; i++) {
      file.one(i % 128);
    }
    // The first is related to all others, the second to the last alone.
    file.varint(entries - 1);
    for (int i = 1; i < entries; i++) {
      file.varint(1).one(100 + i % 100);
    }
    file.varint(1).varint(entries - 2).one(250);
    for (int i = 2; i < entries; i++) {
      file.varint(0);
    }
    var thesaurus = file.read();

    for (int i = 1; i < entries; i++) {
      assertThat(thesaurus.id("w".repeat(30) + String.format(Locale.ROOT, "%03d", i))).isEqualTo(i);
      assertThat(thesaurus.strength(0, i)).isEqualTo((100 + i % 100) / 250.0);
      assertThat(thesaurus.strength(i, 0)).isEqualTo((100 + i % 100) / 250.0);
    }
    assertThat(thesaurus.strength(1, entries - 1)).isEqualTo(1);
    assertThat(thesaurus.strength(entries - 1, 1)).isEqualTo(1);
    assertThat(thesaurus.strength(1, 2)).isZero();
    var seen = new TreeMap<Integer, Double>();
    thesaurus.related(0, seen::put);
    assertThat(seen).hasSize(entries - 1);
  }

  @Test
  void thesaurus_may_be_empty() throws IOException {
    assertThat(new File(Thesaurus.MAGIC, 0, 0).read().id("harbour")).isEqualTo(-1);
  }

  @Test
  void thesaurus_refuses_another_file() {
    assertThatIOException()
        .isThrownBy(() -> new File(Thesaurus.MAGIC + 1, 0, 0).read())
        .withMessage("not a thesaurus");
  }
}
