package org.broadsheet.appearance;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.system.Messages;
import org.broadsheet.system.Notices;

/** The page where an administrator says how the site looks, and tries it out. */
@Named
@RequestScoped
public class LookPage {

  static final String HERE = "/admin/look/";

  @Inject private CurrentAccount current;
  @Inject private Messages messages;
  @Inject private PictureChoice pictures;
  @Inject private LookChecks checks;
  @Inject private LookDrafts drafts;
  @EJB private LookService looks;

  private String title;
  private String tagline;
  private String logo;
  private String picture;
  private String accent;
  private String darkAccent;
  private boolean ownDark;
  private Layout layout;
  private String custom;
  private boolean tried;

  @PostConstruct
  void open() {
    current.require(Capability.EDIT_THEME_OPTIONS);
    LookDraft look = looks.read();
    title = look.title();
    tagline = look.tagline();
    logo = pictures.written(look.logo());
    picture = pictures.written(look.picture());
    accent = look.accent().isEmpty() ? Scheme.LIGHT.usual() : look.accent();
    ownDark = !look.darkAccent().isEmpty();
    darkAccent = ownDark ? look.darkAccent() : derived();
    layout = look.layout();
    custom = look.custom();
  }

  private String derived() {
    return accent.equals(Scheme.LIGHT.usual())
        ? Scheme.DARK.usual()
        : Colour.of(accent).map(Scheme.DARK::derived).map(Colour::hex).orElse("");
  }

  /** Gives the site this look. */
  public void save() {
    if (isRight()) {
      looks.save(draft());
      drafts.keep(draft(), looks.draw(draft()));
      Notices.done(messages.text("look.saved"), HERE);
    }
  }

  /** Shows this look in the frame. */
  public void preview() {
    if (isRight()) {
      drafts.keep(draft(), looks.draw(draft()));
      tried = true;
    }
  }

  private LookDraft draft() {
    String light = accent.equals(Scheme.LIGHT.usual()) ? "" : accent;
    boolean usual = light.isEmpty() && darkAccent.equals(Scheme.DARK.usual());
    return new LookDraft(
        title,
        tagline,
        pictures.find(logo).orElse(0L),
        pictures.find(picture).orElse(0L),
        light,
        ownDark && !usual ? darkAccent : "",
        layout,
        custom);
  }

  private boolean isRight() {
    boolean right = checks.isReadable("look:accent", Scheme.LIGHT, accent);
    right &= !ownDark || checks.isReadable("look:dark", Scheme.DARK, darkAccent);
    right &= checks.isPicture("look:logo", logo);
    right &= checks.isPicture("look:picture", picture);
    right &= checks.isUsable("look:custom", custom);
    return right;
  }

  private static String line(String written) {
    return written == null ? "" : written.strip().replaceAll("\\p{Cntrl}+", " ");
  }

  /** Where the sidebar can stand. */
  public List<Layout> getLayouts() {
    return List.of(Layout.values());
  }

  /** True when the frame shows what was filled in just now. */
  public boolean isTried() {
    return tried;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = line(title);
  }

  public String getTagline() {
    return tagline;
  }

  public void setTagline(String tagline) {
    this.tagline = line(tagline);
  }

  public String getLogo() {
    return logo;
  }

  public void setLogo(String logo) {
    this.logo = line(logo);
  }

  public String getPicture() {
    return picture;
  }

  public void setPicture(String picture) {
    this.picture = line(picture);
  }

  public String getAccent() {
    return accent;
  }

  public void setAccent(String accent) {
    this.accent = line(accent).toLowerCase(Locale.ROOT);
  }

  public String getDarkAccent() {
    return darkAccent;
  }

  public void setDarkAccent(String darkAccent) {
    this.darkAccent = line(darkAccent).toLowerCase(Locale.ROOT);
  }

  public boolean isOwnDark() {
    return ownDark;
  }

  public void setOwnDark(boolean ownDark) {
    this.ownDark = ownDark;
  }

  public Layout getLayout() {
    return layout;
  }

  public void setLayout(Layout layout) {
    this.layout = layout;
  }

  public String getCustom() {
    return custom;
  }

  public void setCustom(String custom) {
    this.custom = custom == null ? "" : custom.replace("\r\n", "\n");
  }
}
