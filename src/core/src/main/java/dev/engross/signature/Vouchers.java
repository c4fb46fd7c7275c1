package dev.engross.signature;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The certificates whose word is taken for who somebody is. */
public final class Vouchers {

  /** Nobody vouches for anybody. */
  public static final Vouchers NONE = new Vouchers(List.of(), List.of());

  private static final List<String> ENDINGS = List.of(".pem", ".crt", ".cer", ".der");
  private static final long LARGEST = 1 << 20;

  private final List<X509Certificate> trusted;
  private final List<String> unread;

  private Vouchers(List<X509Certificate> trusted, List<String> unread) {
    this.trusted = List.copyOf(trusted);
    this.unread = List.copyOf(unread);
  }

  /**
   * The certificates in a folder: files that end in {@code .pem}, {@code .crt}, {@code .cer} or {@code .der}, one
   * certificate each.
   */
  public static Vouchers in(Path folder) {
    List<X509Certificate> trusted = new ArrayList<>();
    List<String> unread = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (ENDINGS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith)) {
          try {
            byte[] bytes = Files.size(file) > LARGEST ? new byte[0] : Files.readAllBytes(file);
            trusted.add(Certificates.of(bytes));
          } catch (IOException | CertificateException e) {
            unread.add("there is no certificate in " + name);
          }
        }
      }
    } catch (IOException e) {
      unread.add("there is no folder of certificates " + folder.getFileName());
    }
    if (trusted.isEmpty() && unread.isEmpty()) {
      unread.add("there is no certificate in the folder " + folder.getFileName());
    }
    return new Vouchers(trusted, unread);
  }

  /** What of the folder could not be read, in words. */
  public List<String> unread() {
    return unread;
  }

  /** Who vouches at a time for a chain of certificates, the signer's first: empty if nobody does. */
  Optional<X509Certificate> of(List<X509Certificate> chain, Instant when) {
    for (int i = 0; i < chain.size(); i++) {
      for (X509Certificate one : trusted) {
        boolean itself = chain.get(i).equals(one);
        if (itself && i == 0 || Certificates.isVouched(chain.subList(0, itself ? i : i + 1), one, when)) {
          return Optional.of(one);
        }
      }
    }
    return Optional.empty();
  }
}
