package org.copydesk.model;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.copydesk.ModelException;
import org.copydesk.json.JsonTree;
import org.copydesk.library.OptionalLibrary;
import org.jspecify.annotations.Nullable;

/** Reads {@code tokenizer.json} of Hugging Face's tokenizers, for BERT's kind of tokenizer. */
final class TokenizerFile {
  private static final int MAX_BYTES = 64 << 20;
  private static final int DEFAULT_MAX_WORD = 100;

  private final Path file;

  private TokenizerFile(Path file) {
    this.file = file;
  }

  /**
   * Reads a file.
   *
   * @throws ModelException if it can't be read, or has another kind of tokenizer
   */
  static WordPiece read(Path file) {
    OptionalLibrary.JACKSON.require("Reading a tokenizer");
    return new TokenizerFile(file).parse(ModelFiles.text(file, MAX_BYTES));
  }

  private WordPiece parse(String text) {
    Map<String, @Nullable Object> root;
    try {
      root = JsonTree.read(text);
    } catch (IllegalArgumentException e) {
      throw exception(String.valueOf(e.getMessage()));
    }
    var normalizer = object(root, "normalizer", "BertNormalizer");
    object(root, "pre_tokenizer", "BertPreTokenizer");
    var model = object(root, "model", "WordPiece");
    var vocabulary = vocabulary(model.get("vocab"));
    Function<String, Integer> id =
        piece -> {
          var found = vocabulary.get(piece);
          if (found == null) {
            throw exception("model.vocab: expected the piece " + piece);
          }
          return found;
        };
    var special =
        new WordPiece.Special(
            id.apply("[CLS]"),
            id.apply("[SEP]"),
            id.apply("[PAD]"),
            id.apply(text(model, "unk_token", "[UNK]")));
    boolean lowerCase = flag(normalizer, "lowercase", true);
    return new WordPiece(
        vocabulary,
        text(model, "continuing_subword_prefix", "##"),
        special,
        model.get("max_input_chars_per_word") instanceof Integer most ? most : DEFAULT_MAX_WORD,
        lowerCase,
        flag(normalizer, "strip_accents", lowerCase),
        flag(normalizer, "handle_chinese_chars", true),
        flag(normalizer, "clean_text", true));
  }

  /** Returns an object of a type, the only one of its kind that is supported. */
  @SuppressWarnings("unchecked")
  private Map<String, @Nullable Object> object(
      Map<String, @Nullable Object> root, String key, String type) {
    if (!(root.get(key) instanceof Map<?, ?> found)) {
      throw exception(key + ": expected an object of the type " + type);
    }
    var object = (Map<String, @Nullable Object>) found;
    // Old files name no type of the model.
    var named = object.getOrDefault("type", object.containsKey("vocab") ? type : null);
    if (!type.equals(named)) {
      throw exception(
          key + ".type: expected " + type + ", found " + named + ", which isn't supported");
    }
    return object;
  }

  private Map<String, Integer> vocabulary(@Nullable Object value) {
    if (!(value instanceof Map<?, ?> pieces)) {
      throw exception("model.vocab: expected an object with the id of each piece");
    }
    var vocabulary = new HashMap<String, Integer>();
    for (var piece : pieces.entrySet()) {
      if (!(piece.getValue() instanceof Integer id) || id < 0) {
        throw exception(
            "model.vocab."
                + piece.getKey()
                + ": expected a whole number, found "
                + piece.getValue());
      }
      vocabulary.put(String.valueOf(piece.getKey()), id);
    }
    return vocabulary;
  }

  private static String text(Map<String, @Nullable Object> object, String key, String absent) {
    return object.get(key) instanceof String text ? text : absent;
  }

  private static boolean flag(Map<String, @Nullable Object> object, String key, boolean absent) {
    return object.get(key) instanceof Boolean flag ? flag : absent;
  }

  private ModelException exception(String message) {
    return new ModelException(file + ": " + message);
  }
}
