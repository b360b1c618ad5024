package org.broadsheet.importer;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.broadsheet.importer.wxr.WxrFinding.Severity;
import org.broadsheet.importer.wxr.WxrItem;
import org.broadsheet.importer.wxr.WxrItemTerm;
import org.broadsheet.menu.MenuItem;
import org.broadsheet.system.Numbering;
import org.broadsheet.system.Numbering.Series;

/** Stores the entries of imported navigation menus. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ImportMenus {

  @PersistenceContext private EntityManager em;
  @EJB private Numbering numbering;
  @EJB private ImportTerms terms;

  /** Stores one; where it leads is put in order when everything is here. */
  public void store(PreparedItem prepared, ImportBatch batch, ImportContext context) {
    WxrItem item = prepared.item();
    WxrItemTerm menu =
        item.terms().stream()
            .filter(term -> term.taxonomy().equals("nav_menu"))
            .findFirst()
            .orElse(null);
    if (menu == null || !item.status().equals("publish")) {
      context.report(
          Severity.SKIPPED, item.line(), "importer.finding.menu-item-orphan", prepared.title());
      return;
    }
    ImportRecord record = batch.records().get(prepared.key());
    MenuItem entry =
        record == null || record.getTargetId() == null
            ? null
            : em.find(MenuItem.class, record.getTargetId());
    if (entry == null) {
      long id = numbering.next(Series.POST);
      entry = new MenuItem(id, terms.menu(menu.slug(), menu.name(), context));
      em.persist(entry);
    }
    if (record == null) {
      record = new ImportRecord(context.site, ImportBatch.ITEM, prepared.key(), null, "");
      em.persist(record);
      batch.records().put(prepared.key(), record);
    }
    boolean same = record.getDigest().equals(prepared.digest());
    record.stored(entry.getId(), prepared.digest());
    fill(entry, prepared, terms.menu(menu.slug(), menu.name(), context), context);
    context.menuItems.put(item.postId(), entry.getId());
    context.menuLinks.add(
        new ImportContext.MenuLink(
            entry.getId(),
            number(item, "_menu_item_menu_item_parent"),
            item.meta("_menu_item_type").orElse("custom"),
            item.meta("_menu_item_object").orElse(""),
            number(item, "_menu_item_object_id")));
    if (same) {
      context.counts.addUnchanged();
    } else {
      context.counts.addTerms(1);
    }
  }

  private static void fill(
      MenuItem entry, PreparedItem prepared, long menu, ImportContext context) {
    WxrItem item = prepared.item();
    entry.place(menu, entry.getParentId(), item.menuOrder());
    String url = item.meta("_menu_item_url").orElse("");
    String local = context.oldSite.local(url).orElse(url);
    boolean safe =
        local.startsWith("/")
            || local.startsWith("#")
            || local.startsWith("http://")
            || local.startsWith("https://")
            || local.startsWith("mailto:");
    entry.leadTo(
        prepared.title(),
        entry.getTarget(),
        entry.getTargetId(),
        safe && local.length() <= 2000 ? local : "");
  }

  private static long number(WxrItem item, String field) {
    return item.meta(field).filter(v -> v.matches("\\d{1,18}")).map(Long::parseLong).orElse(0L);
  }
}
