package dev.engross.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.guide.Guide;
import dev.engross.model.Party;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of forms tells what templates see. */
class ViewsPageTest {

  static Stream<Arguments> views() {
    return Stream.of(
        Arguments.of("`instrument`", InstrumentView.class),
        Arguments.of("recital", InstrumentView.RecitalView.class),
        Arguments.of("exhibit", InstrumentView.ExhibitView.class),
        Arguments.of("attached file", InstrumentView.FileView.class),
        Arguments.of("`agreement`", AgreementView.class),
        Arguments.of("restated agreement", AgreementView.RestatedView.class),
        Arguments.of("`form`", FormView.class),
        Arguments.of("party", PartyView.class),
        Arguments.of("notices", Party.Notices.class),
        Arguments.of("earlier amendment", PriorView.class),
        Arguments.of("amended agreement", AmendedView.class),
        Arguments.of("term elsewhere", PartyView.ElsewhereView.class),
        Arguments.of("concerned (printed)", OfView.class),
        Arguments.of("section", SectionView.class),
        Arguments.of("change", ChangeView.class),
        Arguments.of("section in a provision that a change brings", ChangeView.NewProvisionView.class),
        Arguments.of("target (printed)", TargetView.class),
        Arguments.of("schedule", ScheduleView.class),
        Arguments.of("column", ScheduleView.ColumnView.class),
        Arguments.of("group of rows", ScheduleView.GroupView.class),
        Arguments.of("list of a history", ScheduleView.ListView.class),
        Arguments.of("footnote", ScheduleView.NoteView.class),
        Arguments.of("row", RowView.class),
        Arguments.of("cell", RowView.CellView.class),
        Arguments.of("blocks apart", InstrumentView.ApartView.class),
        Arguments.of("notary", InstrumentView.NotaryView.class),
        Arguments.of("signature block", BlockView.class),
        Arguments.of("line of a block", BlockView.LineView.class),
        Arguments.of("`conformed`", ConformedView.class),
        Arguments.of("paper of a conformed copy", ConformedView.IncludedView.class),
        Arguments.of("party of a conformed copy", ConformedView.ConformedPartyView.class),
        Arguments.of("particular of a conformed copy", ConformedView.ConformedParticularView.class),
        Arguments.of("provision", ConformedView.ProvisionView.class),
        Arguments.of("schedule of a conformed copy", ConformedView.ConformedScheduleView.class),
        Arguments.of("exhibit of a conformed copy", ConformedView.ConformedExhibitView.class),
        Arguments.of("remark", ConformedView.RemarkView.class),
        Arguments.of("value or date (printed)", ValueView.class));
  }

  @ParameterizedTest
  @MethodSource("views")
  void a_view_has_the_fields_that_the_page_names_and_no_other(String name, Class<? extends Record> view) {
    List<String> fields = Arrays.stream(view.getRecordComponents()).map(RecordComponent::getName).toList();
    assertThat(row(name)).isEqualTo(fields);
  }

  @ParameterizedTest
  @MethodSource("views")
  void a_view_leads_only_to_views_of_the_table(String name, Class<? extends Record> view) {
    List<Class<?>> known = views().<Class<?>>map(a -> (Class<?>) a.get()[1]).toList();
    TreeSet<String> unknown = new TreeSet<>();
    for (RecordComponent component : view.getRecordComponents()) {
      for (String type : component.getGenericType().getTypeName().split("[<>, ]+")) {
        boolean ours = type.startsWith("dev.engross.") && !type.endsWith(".Markup");
        if (ours && known.stream().noneMatch(k -> k.getTypeName().equals(type))) {
          unknown.add(type);
        }
      }
    }
    assertThat(unknown).as("views that the table lacks").isEmpty();
  }

  private static List<String> row(String name) {
    List<String> fields = new ArrayList<>();
    for (String line : Guide.page("forms.md").lines().toList()) {
      if (line.startsWith("| " + name + " | `")) {
        String told = line.substring(name.length() + 5).replace("|", "").replace("`", "");
        Arrays.stream(told.split(",")).map(String::strip).forEach(fields::add);
      }
    }
    return fields;
  }
}
