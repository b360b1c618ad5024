package org.broadsheet.appearance;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.account.Allowed;
import org.broadsheet.account.Capability;
import org.broadsheet.settings.SettingKey;
import org.broadsheet.settings.Settings;
import org.broadsheet.settings.SettingsService;

/** Reads and changes how the site looks. */
@Stateless
public class LookService {

  /** Sheets kept beside the one in force: for pages made with them, and for previews. */
  private static final int FORMER_AT_MOST = 20;

  @PersistenceContext private EntityManager em;
  @EJB private SettingsService settings;
  @Inject private Clock clock;

  /** The look as it is, for its form. */
  @Allowed(Capability.EDIT_THEME_OPTIONS)
  public LookDraft read() {
    Settings now = settings.read();
    String custom = sheet(now.get(SettingKey.LOOK_SHEET)).map(LookSheet::getCustom).orElse("");
    return new LookDraft(
        now.getTitle(),
        now.getTagline(),
        Long.parseLong(now.get(SettingKey.LOGO)),
        Long.parseLong(now.get(SettingKey.HEADER_PICTURE)),
        now.get(SettingKey.ACCENT),
        now.get(SettingKey.DARK_ACCENT),
        Layout.of(now.get(SettingKey.LAYOUT)),
        custom);
  }

  /**
   * Gives the site this look.
   *
   * @throws IllegalArgumentException when a colour cannot be read or a rule cannot be used; the
   *     form says so before
   */
  @Allowed(Capability.EDIT_THEME_OPTIONS)
  public void save(LookDraft look) {
    Map<SettingKey, String> changes = new EnumMap<>(SettingKey.class);
    changes.put(SettingKey.TITLE, look.title());
    changes.put(SettingKey.TAGLINE, look.tagline());
    changes.put(SettingKey.LOGO, String.valueOf(look.logo()));
    changes.put(SettingKey.HEADER_PICTURE, String.valueOf(look.picture()));
    changes.put(SettingKey.ACCENT, look.accent());
    changes.put(SettingKey.DARK_ACCENT, look.darkAccent());
    changes.put(SettingKey.LAYOUT, look.layout().name());
    changes.put(SettingKey.LOOK_SHEET, draw(look));
    settings.change(changes);
  }

  /**
   * Stores the style sheet of a look, so that it can be shown before it is in force.
   *
   * @return its mark; empty when the look adds nothing to the theme
   */
  @Allowed(Capability.EDIT_THEME_OPTIONS)
  public String draw(LookDraft look) {
    requireReadable(Scheme.LIGHT, look.accent());
    requireReadable(Scheme.DARK, look.darkAccent());
    StyleRules.problem(look.custom())
        .ifPresent(
            problem -> {
              throw new IllegalArgumentException("Rules of style: " + problem);
            });
    String content = SheetText.of(look.accent(), look.darkAccent(), look.custom());
    if (content.isEmpty()) {
      return "";
    }
    String mark = SheetText.mark(content);
    if (em.find(LookSheet.class, mark) == null) {
      forgetOldest();
      em.persist(new LookSheet(mark, look.custom(), content, clock.instant()));
    }
    return mark;
  }

  private static void requireReadable(Scheme scheme, String accent) {
    boolean right =
        accent.isEmpty()
            || Colour.of(accent).filter(colour -> scheme.better(colour).isEmpty()).isPresent();
    if (!right) {
      throw new IllegalArgumentException("No colour to be read on " + scheme + ": " + accent);
    }
  }

  private void forgetOldest() {
    String current = settings.read().get(SettingKey.LOOK_SHEET);
    List<LookSheet> former =
        em.createQuery(
                "select s from LookSheet s where s.mark <> :current order by s.createdAt desc",
                LookSheet.class)
            .setParameter("current", current)
            .getResultList();
    former.stream().skip(FORMER_AT_MOST).forEach(em::remove);
  }

  /** The sheet with this mark, if it is still kept. */
  public Optional<LookSheet> sheet(String mark) {
    return mark.isEmpty() ? Optional.empty() : Optional.ofNullable(em.find(LookSheet.class, mark));
  }
}
