package org.copydesk.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** Writes the few messages of ONNX's protocol buffers that a tiny network needs. */
final class OnnxBytes {
  static final int FLOAT = 1;
  static final int INT64 = 7;

  private static final int VARINT = 0;
  private static final int LENGTH = 2;
  private static final int ATTRIBUTE_INT = 2;
  private static final int ATTRIBUTE_INTS = 7;
  private static final int IR_VERSION = 8;
  private static final int OPSET = 11;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** A network: nodes, constants, inputs and outputs, each made by a method of this class. */
  static byte[] model(
      List<byte[]> nodes, List<byte[]> constants, List<byte[]> inputs, List<byte[]> outputs) {
    var graph = new OnnxBytes();
    nodes.forEach(node -> graph.bytes(1, node));
    graph.text(2, "tiny");
    constants.forEach(constant -> graph.bytes(5, constant));
    inputs.forEach(input -> graph.bytes(11, input));
    outputs.forEach(output -> graph.bytes(12, output));
    var opset = new OnnxBytes().text(1, "").number(2, OPSET);
    return new OnnxBytes()
        .number(1, IR_VERSION)
        .bytes(7, graph.toBytes())
        .bytes(8, opset.toBytes())
        .toBytes();
  }

  static byte[] node(String type, List<String> inputs, String output, byte[]... attributes) {
    var node = new OnnxBytes();
    inputs.forEach(input -> node.text(1, input));
    node.text(2, output).text(4, type);
    for (var attribute : attributes) {
      node.bytes(5, attribute);
    }
    return node.toBytes();
  }

  static byte[] attribute(String name, long value) {
    return new OnnxBytes().text(1, name).number(3, value).number(20, ATTRIBUTE_INT).toBytes();
  }

  static byte[] list(String name, long value) {
    return new OnnxBytes().text(1, name).number(8, value).number(20, ATTRIBUTE_INTS).toBytes();
  }

  static byte[] matrix(String name, float[][] rows) {
    var values =
        ByteBuffer.allocate(Float.BYTES * rows.length * rows[0].length)
            .order(ByteOrder.LITTLE_ENDIAN);
    for (var row : rows) {
      for (float value : row) {
        values.putFloat(value);
      }
    }
    return new OnnxBytes()
        .number(1, rows.length)
        .number(1, rows[0].length)
        .number(2, FLOAT)
        .text(8, name)
        .bytes(9, values.array())
        .toBytes();
  }

  /** An input or output; an axis of 0 has any length. */
  static byte[] value(String name, int type, int... axes) {
    var shape = new OnnxBytes();
    for (int axis : axes) {
      shape.bytes(1, (axis == 0 ? new OnnxBytes() : new OnnxBytes().number(1, axis)).toBytes());
    }
    var tensor = new OnnxBytes().number(1, type).bytes(2, shape.toBytes());
    var of = new OnnxBytes().bytes(1, tensor.toBytes());
    return new OnnxBytes().text(1, name).bytes(2, of.toBytes()).toBytes();
  }

  private OnnxBytes text(int field, String text) {
    return bytes(field, text.getBytes(UTF_8));
  }

  private OnnxBytes bytes(int field, byte[] bytes) {
    varint((long) field << 3 | LENGTH);
    varint(bytes.length);
    out.writeBytes(bytes);
    return this;
  }

  private OnnxBytes number(int field, long value) {
    varint((long) field << 3 | VARINT);
    varint(value);
    return this;
  }

  private void varint(long value) {
    long rest = value;
    while (rest >>> 7 != 0) {
      out.write((int) ((rest & 0x7F) | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }

  private byte[] toBytes() {
    return out.toByteArray();
  }
}
