package org.broadsheet.importer;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.broadsheet.importer.wxr.WxrFinding.Severity;
import org.broadsheet.importer.wxr.WxrHeader;
import org.broadsheet.settings.SettingKey;
import org.broadsheet.settings.Settings;
import org.broadsheet.settings.SettingsService;
import org.broadsheet.text.Html;

/** Takes over what an export says of the site as a whole. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportSettings {

  private static final String FINISHED = "finished";

  @PersistenceContext private EntityManager em;
  @EJB private SettingsService settings;

  /**
   * True when the site has nothing but what a first, unfinished import of that old site brought, so
   * that the old site's title and addresses are welcome.
   */
  public boolean isFresh(String site) {
    boolean finished =
        !em.createQuery(
                "select r.id from ImportRecord r where r.site = :site and r.kind = :kind",
                Long.class)
            .setParameter("site", site)
            .setParameter("kind", FINISHED)
            .getResultList()
            .isEmpty();
    return !finished
        && em.createQuery(
                "select p.id from Post p where not exists (select r from ImportRecord r"
                    + " where r.kind = :item and r.targetId = p.id and r.site = :site)",
                Long.class)
            .setParameter("item", ImportBatch.ITEM)
            .setParameter("site", site)
            .setMaxResults(1)
            .getResultList()
            .isEmpty();
  }

  /** Takes over title, tagline and language of a site that comes to an empty one. */
  public void takeOver(WxrHeader header, ImportContext context) {
    Map<SettingKey, String> changes = new EnumMap<>(SettingKey.class);
    if (context.fresh) {
      if (!header.title().isBlank()) {
        changes.put(SettingKey.TITLE, Html.text(header.title()));
      }
      changes.put(SettingKey.TAGLINE, Html.text(header.description()));
      Locale language = Locale.forLanguageTag(header.language().replace('_', '-'));
      if (!language.getLanguage().isEmpty()) {
        changes.put(SettingKey.LANGUAGE, language.toLanguageTag());
      }
    }
    List<String> former = new ArrayList<>(settings.read().getFormerSites());
    if (!former.contains(context.site)) {
      former.add(context.site);
      changes.put(SettingKey.FORMER_SITES, String.join("\n", former));
    }
    settings.change(changes);
  }

  /** Takes over how the old site made its addresses and which clock it had. */
  public void takeOverAddresses(ImportContext context) {
    if (!context.fresh) {
      checkStructure(context);
      return;
    }
    em.persist(new ImportRecord(context.site, FINISHED, "site", null, ""));
    Map<SettingKey, String> changes = new EnumMap<>(SettingKey.class);
    context.structure.best().ifPresent(best -> changes.put(SettingKey.PERMALINKS, best));
    ZoneOffset offset = context.offset.get();
    if (!offset.equals(ZoneOffset.UTC)) {
      changes.put(SettingKey.TIME_ZONE, ZoneId.ofOffset("UTC", offset).getId());
      context.report(Severity.DOUBTFUL, 0, "importer.finding.time-zone", offset.getId());
    }
    settings.change(changes);
  }

  private void checkStructure(ImportContext context) {
    Settings now = settings.read();
    context
        .structure
        .best()
        .filter(best -> !best.equals(now.get(SettingKey.PERMALINKS)))
        .ifPresent(
            best ->
                context.report(
                    Severity.DOUBTFUL,
                    0,
                    "importer.finding.structure",
                    best,
                    now.get(SettingKey.PERMALINKS)));
  }
}
