package dev.engross.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A private key to sign with, and the certificates that say whose it is.
 *
 * @param chain the holder's certificate, then each one's issuer, as far as the store has them
 */
public record SigningKey(PrivateKey key, List<X509Certificate> chain) {

  private static final Set<String> KINDS = Set.of("RSA", "EC");
  private static final int JKS = 0xFE;

  public SigningKey {
    chain = List.copyOf(chain);
  }

  /** No key can be taken from a store; the message says why, in a sentence that begins with its subject. */
  public static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    Refused(String message) {
      super(message);
    }
  }

  /**
   * Takes a key from a store of the kind PKCS#12 or JKS.
   *
   * @param alias which one; empty for the only one
   */
  public static SigningKey of(byte[] store, char[] password, String alias) throws Refused {
    KeyStore keys = opened(store, password);
    try {
      List<String> aliases = new ArrayList<>();
      for (String one : Collections.list(keys.aliases())) {
        if (keys.isKeyEntry(one)) {
          aliases.add(one);
        }
      }
      Collections.sort(aliases);
      return of(keys, chosen(aliases, alias), password);
    } catch (UnrecoverableKeyException e) {
      throw new Refused("the password of the keystore is not that of its key");
    } catch (GeneralSecurityException e) {
      throw new Refused("the key cannot be taken from the keystore");
    }
  }

  private static String chosen(List<String> aliases, String alias) throws Refused {
    if (aliases.isEmpty()) {
      throw new Refused("there is no private key in the keystore");
    }
    if (alias.isEmpty() && aliases.size() > 1) {
      throw new Refused("the keystore holds several keys: " + String.join(", ", aliases));
    }
    if (!alias.isEmpty() && !aliases.contains(alias)) {
      throw new Refused("there is no key " + alias + " in the keystore, which holds " + String.join(", ", aliases));
    }
    return alias.isEmpty() ? aliases.get(0) : alias;
  }

  private static SigningKey of(KeyStore keys, String alias, char[] password)
      throws GeneralSecurityException, Refused {
    Certificate[] all = keys.getCertificateChain(alias);
    if (!(keys.getKey(alias, password) instanceof PrivateKey key) || all == null || all.length == 0
        || !Arrays.stream(all).allMatch(X509Certificate.class::isInstance)) {
      throw new Refused("there is no private key with a certificate in the keystore");
    }
    List<X509Certificate> chain = Arrays.stream(all).map(X509Certificate.class::cast).toList();
    if (!KINDS.contains(key.getAlgorithm())) {
      throw new Refused("the key in the keystore is of the kind " + key.getAlgorithm()
          + ", and signatures are made with RSA or EC");
    }
    return new SigningKey(key, Certificates.chain(chain.get(0), chain));
  }

  private static KeyStore opened(byte[] store, char[] password) throws Refused {
    boolean jks = store.length > 0 && (store[0] & 0xFF) == JKS;
    try {
      KeyStore keys = KeyStore.getInstance(jks ? "JKS" : "PKCS12");
      keys.load(new ByteArrayInputStream(store), password);
      return keys;
    } catch (IOException e) {
      throw new Refused(e.getCause() instanceof UnrecoverableKeyException
          ? "the password is not that of the keystore"
          : "the file is no keystore of the kind PKCS#12 or JKS");
    } catch (GeneralSecurityException e) {
      throw new Refused("the keystore cannot be read by this Java");
    }
  }

  /** Whom the certificate names. */
  public String holder() {
    return Certificates.holder(chain.get(0));
  }

  /**
   * Why nobody should sign with a key.
   *
   * @param mend with which one to sign
   */
  public record Unfit(String words, String mend) {}

  /** Why nobody should sign with it at a time; empty if all is well. */
  public Optional<Unfit> unfit(Instant when) {
    if (!Certificates.maySign(chain.get(0))) {
      return Optional.of(new Unfit("the certificate of " + holder() + " is not one to sign with",
          "sign with a key whose certificate allows digital signatures"));
    }
    return Certificates.weak(chain.get(0)).map(words -> new Unfit(words,
            "sign with a key of at least 2048 bits (RSA), or of an elliptic curve such as P-256"))
        .or(() -> chain.stream().flatMap(c -> Certificates.untimely(c, when).stream()).findFirst()
            .map(words -> new Unfit(
                words + ", and it is to sign on " + when, "sign with a key whose certificate holds on that day")));
  }
}
