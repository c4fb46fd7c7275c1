package dev.engross.maven;

import dev.engross.pipeline.SigningOrder;
import java.util.Properties;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/** Puts a party's signature into the execution copy of a finalized paper. */
@NullUnmarked // Maven sets the fields
@Mojo(name = "sign", aggregator = true, threadSafe = true)
public final class SignMojo extends BookMojo {

  /** The paper, by the name of its agreement's folder and its own: lease/3, or lease/base. */
  @Parameter(property = "engross.instrument")
  private String instrument;

  /** The party whose field is to be signed. */
  @Parameter(property = "engross.signatory")
  private String signatory;

  /** The key to sign with and its certificates, a file of the kind PKCS#12 or JKS; by its path from the book on. */
  @Parameter(property = "engross.keystore")
  private String keystore;

  /** The name of the key, where the keystore has several. */
  @Parameter(property = "engross.alias")
  private String alias;

  @Override
  Goal goal(Properties given) {
    return Goal.SIGN;
  }

  @Override
  SigningOrder signing() throws MojoFailureException {
    return Orders.signing(instrument, signatory, keystore, alias);
  }
}
