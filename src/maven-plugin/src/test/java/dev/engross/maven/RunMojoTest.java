package dev.engross.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

class RunMojoTest {

  @Test
  void each_goal_but_run_itself_can_be_run() throws MojoFailureException {
    assertThat(RunMojo.named("generate")).isEqualTo(Goal.GENERATE);
    assertThat(RunMojo.named("help")).isEqualTo(Goal.HELP);
  }

  @Test
  void an_unknown_goal_is_answered_with_those_near_it() {
    refused("chekc", "there is no goal chekc for engross.run: did you mean check?");
    refused("gen", "there is no goal gen for engross.run: did you mean generate?");
    refused("print", "there is no goal print for engross.run: choose among validate, generate, check, info, conform, history, finalize, sign, execute, correct, tag, verify, evidence, schema, help");
    refused("run", "there is no goal run for engross.run: choose among validate, generate, check, info, conform, history, finalize, sign, execute, correct, tag, verify, evidence, schema, help");
  }

  private static void refused(String goal, String message) {
    assertThatThrownBy(() -> RunMojo.named(goal)).isInstanceOf(MojoFailureException.class).hasMessage(message);
  }
}
