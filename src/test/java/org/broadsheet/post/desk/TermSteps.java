package org.broadsheet.post.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.broadsheet.testing.Console;
import org.broadsheet.testing.Site;
import org.broadsheet.testing.WrittenExport;

/** What an editor does with categories and tags, and what readers see of it. */
final class TermSteps {

  private final Desk desk;
  private final Console anna;
  private final Site site;

  TermSteps(Desk desk, Site site) {
    this.desk = desk;
    this.anna = desk.console();
    this.site = site;
  }

  /** Categories are added, renamed, moved, merged and deleted. */
  void categories() {
    anna.open("/admin/categories/");
    desk.see();
    anna.fill("Name", "Harbour").fill("Description", "All <b>about</b> it<script>x</script>");
    anna.press("Add it");
    assertThat(site.page("/category/harbour/").text()).contains("All about it");
    anna.fill("Name", "Harbour").press("Add it");
    assertThat(anna.text()).contains("Another category has the slug “harbour” already.");

    desk.editCategory("Ships");
    desk.see();
    anna.fill("Name", "Vessels").fill("Slug", "vessels").press("Save").isAt("Categories");
    assertThat(site.redirect("/category/ships/")).isEqualTo("/category/vessels/");
    assertThat(site.redirect("/category/ships/feed/")).isEqualTo("/category/vessels/feed/");
    assertThat(site.redirect("/category/ships/tugs/")).isEqualTo("/category/vessels/tugs/");
    assertThat(site.redirect("/category/ships/page/2/")).isEqualTo("/category/vessels/page/2/");
    List<String> whole = site.list("/category/vessels/");

    desk.editCategory("Tugs");
    anna.field("Below").selectOption(new SelectOption().setLabel("Harbour"));
    anna.press("Save");
    assertThat(site.redirect("/category/vessels/tugs/")).isEqualTo("/category/harbour/tugs/");
    List<String> tugs = site.list("/category/harbour/");
    assertThat(whole).containsAll(tugs).hasSizeGreaterThan(tugs.size());
    assertThat(site.list("/category/vessels/")).doesNotContainAnyElementsOf(tugs);

    desk.editCategory("Tugs");
    desk.open("Merge it into another one");
    anna.page().locator("[id='merge:heir']").selectOption(new SelectOption().setLabel("Vessels"));
    anna.press("Yes, merge it");
    assertThat(anna.text()).contains("“Tugs” is merged.");
    assertThat(site.list("/category/vessels/")).isEqualTo(whole);
    assertThat(site.list("/category/harbour/")).isEmpty();
    assertThat(site.redirect("/category/harbour/tugs/")).isEqualTo("/category/vessels/");
    assertThat(site.redirect("/category/ships/tugs/feed/")).isEqualTo("/category/vessels/feed/");
    assertThat(site.redirect("/?cat=6")).isEqualTo("/category/vessels/");
    assertThat(desk.row("Vessels").locator(".number").innerText())
        .isEqualTo(String.valueOf(whole.size()));

    desk.bulk("Add to a category", "Post 25");
    assertThat(anna.text()).contains("Choose the category to add them to.");
    anna.open("/admin/posts/");
    anna.field("Category to add").selectOption(new SelectOption().setLabel("Harbour"));
    desk.bulkHere("Add to a category", "Post 25");
    assertThat(site.list("/category/harbour/")).containsExactly(WrittenExport.path(25));
    desk.editCategory("Vessels");
    desk.open("Delete it");
    anna.check()
        .page()
        .locator("[id='delete:heir']")
        .selectOption(new SelectOption().setLabel("Harbour"));
    anna.press("Yes, delete it");
    assertThat(site.list("/category/harbour/")).isEqualTo(whole);
    assertThat(site.redirect("/category/vessels/")).isEqualTo("/category/harbour/");
    desk.editCategory("Harbour");
    assertThat(anna.text()).contains("This is the only category.");
  }

  /** Tags are added, renamed, merged and deleted. */
  void tags() {
    anna.open("/admin/tags/");
    assertThat(desk.titles()).containsExactly("Knot", "Rope", "Sail");
    desk.see();
    desk.follow(anna.page().locator("th a", Desk.named("Posts")), "**order=used&");
    assertThat(desk.titles()).startsWith("Rope");
    anna.fill("Name", "Loose end").press("Add it");
    assertThat(desk.titles()).containsExactly("Knot", "Loose end", "Rope", "Sail");
    anna.open("/admin/tags/?s=OOSE");
    assertThat(desk.titles()).containsExactly("Loose end");

    anna.open("/admin/tags/?s=rope");
    desk.follow(anna.page().locator(".list-table .title > a"), "**/edit/**");
    desk.see();
    anna.fill("Name", "Hawser").fill("Slug", "hawser").press("Save").isAt("Tags");
    assertThat(site.redirect("/tag/rope/feed/")).isEqualTo("/tag/hawser/feed/");
    List<String> hawser = site.list("/tag/hawser/");
    assertThat(hawser).hasSize(4);

    anna.open("/admin/tags/?s=hawser");
    desk.follow(anna.page().locator(".list-table .title > a"), "**/edit/**");
    desk.open("Merge it into another one");
    anna.fill("Into which one", "Mizzen").press("Yes, merge it");
    assertThat(anna.text()).contains("There is no other tag called “Mizzen”.");
    anna.fill("Into which one", "knot").press("Yes, merge it");
    assertThat(anna.text()).contains("“Hawser” is part of “Knot” now.");
    assertThat(site.list("/tag/knot/")).hasSize(6).containsAll(hawser);
    assertThat(site.redirect("/tag/rope/")).isEqualTo("/tag/knot/");
    assertThat(site.redirect("/tag/hawser/")).isEqualTo("/tag/knot/");
    assertThat(desk.row("Knot").locator(".number").innerText()).isEqualTo("6");

    desk.row("Knot").locator("input").check();
    desk.row("Sail").locator("input").check();
    desk.open("Delete those chosen");
    anna.check().press("Yes, delete");
    assertThat(anna.text()).contains("2 tags are deleted.");
    assertThat(site.status("/tag/knot/")).isEqualTo(404);
    assertThat(site.status("/tag/rope/")).isEqualTo(404);
    assertThat(site.page(hawser.get(0)).text()).doesNotContain("Tagged");
  }
}
