package dev.engross.history;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads the types of RFC 4251, section 5, in which SSH writes keys and signatures. */
final class WireReader {

  private final ByteBuffer in;

  WireReader(byte[] bytes) {
    in = ByteBuffer.wrap(bytes);
  }

  byte[] bytes(int count) throws Unfit {
    if (count < 0 || count > in.remaining()) {
      throw Unfit.malformed("it ends too early");
    }
    byte[] bytes = new byte[count];
    in.get(bytes);
    return bytes;
  }

  int number() throws Unfit {
    return ByteBuffer.wrap(bytes(Integer.BYTES)).getInt();
  }

  byte[] string() throws Unfit {
    return bytes(number());
  }

  String text() throws Unfit {
    return new String(string(), StandardCharsets.UTF_8);
  }

  BigInteger integer() throws Unfit {
    byte[] bytes = string();
    return bytes.length == 0 ? BigInteger.ZERO : new BigInteger(bytes);
  }

  void end() throws Unfit {
    if (in.hasRemaining()) {
      throw Unfit.malformed("something follows its end");
    }
  }
}
