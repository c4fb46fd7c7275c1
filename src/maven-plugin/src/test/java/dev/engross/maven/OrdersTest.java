package dev.engross.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.engross.pipeline.LockOrder;
import java.time.LocalDate;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class OrdersTest {

  @Test
  void an_order_has_what_was_given() throws MojoFailureException {
    assertThat(Orders.finalizing(" lease/3 ", false)).isEqualTo(new LockOrder.Finalize("lease/3"));
    assertThat(Orders.finalizing("lease/3", true)).isEqualTo(new LockOrder.TakeBack("lease/3"));
    assertThat(Orders.executing("lease/3", "2021-02-03", null, null))
        .isEqualTo(new LockOrder.Execute("lease/3", LocalDate.of(2021, 2, 3), "", ""));
    assertThat(Orders.executing("lease/3", "2021-02-03", "A=B", "agreements/lease/a.pdf"))
        .isEqualTo(new LockOrder.Execute("lease/3", LocalDate.of(2021, 2, 3), "A=B", "agreements/lease/a.pdf"));
    assertThat(Orders.correcting("lease/3", "why", "2021-05-06", null))
        .isEqualTo(new LockOrder.Correct("lease/3", "why", LocalDate.of(2021, 5, 6), ""));
  }

  @Test
  void what_must_be_given_is_asked_for_with_an_example() {
    refused(() -> Orders.finalizing(null, false),
        "engross.instrument must be given, such as -Dengross.instrument=lease/3");
    refused(() -> Orders.executing("lease/3", "", null, null),
        "engross.executed must be given, such as -Dengross.executed=2007-11-01");
    refused(() -> Orders.executing("lease/3", "2021-02-30", null, null),
        "engross.executed is a day such as 2007-11-01, not 2021-02-30");
    refused(() -> Orders.correcting("lease/3", " ", "2021-05-06", null),
        "engross.reason must be given, such as -Dengross.reason=\"a comma was lost when the paper was typed\"");
    refused(() -> Orders.correcting("lease/3", "why", null, null),
        "engross.today must be given, such as -Dengross.today=2007-11-01");
  }

  @Test
  void to_sign_takes_a_paper_a_party_and_a_keystore() throws MojoFailureException {
    var order = Orders.signing(" lease/3 ", "Ash LLC", "me.p12", null);
    assertThat(List.of(order.instrument(), order.signatory(), order.keystore().toString(), order.alias()))
        .containsExactly("lease/3", "Ash LLC", "me.p12", "");
    refused(() -> Orders.signing("lease/3", " ", null, null),
        "engross.signatory must be given, such as -Dengross.signatory=\"Ash LLC\"");
    refused(() -> Orders.signing("lease/3", "Ash LLC", null, null),
        "engross.keystore must be given, such as -Dengross.keystore=me.p12");
  }

  private static void refused(ThrowingCallable order, String message) {
    assertThatThrownBy(order).isInstanceOf(MojoFailureException.class).hasMessage(message);
  }
}
