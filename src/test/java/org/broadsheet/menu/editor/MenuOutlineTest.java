package org.broadsheet.menu.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.broadsheet.menu.MenuItem;
import org.broadsheet.system.NotFoundException;
import org.junit.jupiter.api.Test;

/** 1 with 2 and 3 below it, 4 with 5 below it, 6. */
class MenuOutlineTest {

  private final MenuOutline outline =
      MenuOutline.of(
          List.of(
              item(1, null, 0),
              item(2, 1L, 1),
              item(3, 1L, 2),
              item(4, null, 3),
              item(5, 4L, 4),
              item(6, null, 5)));

  @Test
  void whatMovesTakesAlongWhatStandsBelow() {
    outline.down(1);
    assertThat(shown(outline)).isEqualTo("4 -5 1 -2 -3 6");
    outline.down(1);
    assertThat(shown(outline)).isEqualTo("4 -5 6 1 -2 -3");
    outline.down(1);
    assertThat(shown(outline)).isEqualTo("4 -5 6 1 -2 -3");
    outline.up(1);
    outline.up(1);
    assertThat(shown(outline)).isEqualTo("1 -2 -3 4 -5 6");
    outline.up(1);
    assertThat(shown(outline)).isEqualTo("1 -2 -3 4 -5 6");
  }

  @Test
  void linksMoveAmongTheirOwn() {
    outline.up(3);
    assertThat(shown(outline)).isEqualTo("1 -3 -2 4 -5 6");
    outline.down(2);
    assertThat(shown(outline)).isEqualTo("1 -3 -2 4 -5 6");
  }

  @Test
  void inAndOut() {
    outline.in(6);
    assertThat(shown(outline)).isEqualTo("1 -2 -3 4 -5 -6");
    outline.in(6);
    assertThat(shown(outline)).isEqualTo("1 -2 -3 4 -5 -6");
    outline.in(1);
    assertThat(shown(outline)).isEqualTo("1 -2 -3 4 -5 -6");
    outline.out(2);
    assertThat(shown(outline)).isEqualTo("1 -3 2 4 -5 -6");
    assertThat(outline.parents()).containsEntry(3L, 1L).containsEntry(2L, null);
  }

  @Test
  void dragged() {
    outline.place(6, 1);
    assertThat(shown(outline)).isEqualTo("1 -6 -2 -3 4 -5");
    outline.place(6, 99);
    assertThat(shown(outline)).isEqualTo("1 -2 -3 4 -5 6");
    outline.place(1, 0);
    assertThat(shown(outline)).isEqualTo("1 -2 -3 4 -5 6");
    outline.place(1, -5);
    assertThat(shown(outline)).isEqualTo("1 -2 -3 4 -5 6");
  }

  @Test
  void whatStoodBelowMovesUp() {
    outline.remove(1);
    assertThat(shown(outline)).isEqualTo("2 3 4 -5 6");
    assertThatThrownBy(() -> outline.remove(1)).isInstanceOf(MenuChangedException.class);
  }

  @Test
  void whatWasTakenOutComesBackWithWhatStoodBelow() {
    MenuOutline without =
        MenuOutline.of(
            List.of(
                item(2, null, 0),
                item(3, null, 1),
                item(4, null, 2),
                item(5, 4L, 3),
                item(6, null, 4),
                item(7, null, 5)));

    without.restore(7, 0, 0, Set.of(2L, 3L));

    assertThat(shown(without)).isEqualTo("7 -2 -3 4 -5 6");
    without.restore(6, 99, 5, Set.of());
    assertThat(shown(without)).isEqualTo("7 -2 -3 4 -5 --6");
  }

  @Test
  void whatIsPutBackIsReadWithCare() {
    MenuItem item = item(1, null, 0);
    item.leadTo("A\tb", MenuItem.Target.ADDRESS, null, "/a/");

    MenuUndo undo = MenuUndo.read(MenuUndo.of(item, 3, 1, Set.of(8L)).line());

    assertThat(undo)
        .isEqualTo(
            new MenuUndo(
                3, 1, Set.of(8L), new MenuLinkDraft("A b", MenuItem.Target.ADDRESS, null, "/a/")));
    for (String wrong : List.of("", "1", "x\t0\t\tPOST\t0\t\t", "1\t0\t\tELSE\t0\t\t")) {
      assertThatThrownBy(() -> MenuUndo.read(wrong)).isInstanceOf(NotFoundException.class);
    }
  }

  @Test
  void circlesAndGapsLoseNoLink() {
    List<MenuItem> odd = new ArrayList<>();
    odd.add(item(1, 2L, 0));
    odd.add(item(2, 1L, 0));
    odd.add(item(3, 99L, 0));
    odd.add(item(4, 4L, 0));

    assertThat(MenuOutline.of(odd).lines())
        .extracting(MenuOutline.Line::id)
        .containsExactlyInAnyOrder(1L, 2L, 3L, 4L);
    assertThat(MenuOutline.of(List.of()).lines()).isEmpty();
  }

  private static String shown(MenuOutline outline) {
    List<String> shown = new ArrayList<>();
    outline.lines().forEach(line -> shown.add("-".repeat(line.depth()) + line.id()));
    return String.join(" ", shown);
  }

  private static MenuItem item(long id, Long parent, int position) {
    MenuItem item = new MenuItem(id, 1);
    item.place(1, parent, position);
    return item;
  }
}
