package org.broadsheet.media.library;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.account.Allowed;
import org.broadsheet.account.Capability;
import org.broadsheet.media.Media;
import org.broadsheet.media.MediaKind;
import org.broadsheet.settings.SettingsService;

/** Lists of the media of the site, cut into pages by the database. */
@Stateless
public class MediaQueries {

  /** A hundred years of months. */
  private static final int MONTHS_AT_MOST = 1200;

  @PersistenceContext private EntityManager em;
  @EJB private SettingsService settings;

  /** Media, the newest first. */
  @Allowed(Capability.UPLOAD_FILES)
  public List<Media> list(MediaFilter filter, int first, int count) {
    return query("select m", filter, " order by m.uploadedAt desc, m.id desc", Media.class)
        .setFirstResult(first)
        .setMaxResults(count)
        .getResultList();
  }

  /** How many media a list has. */
  @Allowed(Capability.UPLOAD_FILES)
  public long count(MediaFilter filter) {
    return query("select count(m)", filter, "", Long.class).getSingleResult();
  }

  /** How many media of each kind there are; none is missing. */
  @Allowed(Capability.UPLOAD_FILES)
  public Map<MediaKind, Long> countKinds() {
    Map<MediaKind, Long> counts = new EnumMap<>(MediaKind.class);
    for (MediaKind kind : MediaKind.values()) {
      counts.put(kind, count(new MediaFilter("", kind, null)));
    }
    return counts;
  }

  /** The months in which something was uploaded, by the clock of the site, the newest first. */
  @Allowed(Capability.UPLOAD_FILES)
  public List<YearMonth> months() {
    ZoneId zone = settings.read().getZone();
    List<YearMonth> months = new ArrayList<>();
    List<Instant> newest = before(null);
    // From month to month along the index, however many files each has.
    while (!newest.isEmpty() && months.size() < MONTHS_AT_MOST) {
      YearMonth month = YearMonth.from(newest.get(0).atZone(zone));
      months.add(month);
      newest = before(month.atDay(1).atStartOfDay(zone).toInstant());
    }
    return months;
  }

  private List<Instant> before(Instant moment) {
    String where = moment == null ? "" : " where m.uploadedAt < :moment";
    TypedQuery<Instant> query =
        em.createQuery(
            "select m.uploadedAt from Media m" + where + " order by m.uploadedAt desc, m.id desc",
            Instant.class);
    if (moment != null) {
      query.setParameter("moment", moment);
    }
    return query.setMaxResults(1).getResultList();
  }

  private <T> TypedQuery<T> query(String select, MediaFilter filter, String order, Class<T> type) {
    List<String> conditions = new ArrayList<>();
    if (filter.kind() != null) {
      conditions.add("m.kind = :kind");
    }
    if (filter.month() != null) {
      conditions.add("m.uploadedAt >= :from and m.uploadedAt < :until");
    }
    if (!filter.words().isEmpty()) {
      conditions.add(
          "(lower(m.title) like :words escape '\\' or lower(m.filePath) like :words escape '\\'"
              + " or lower(m.altText) like :words escape '\\')");
    }
    String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    String from = " from Media m" + (type == Media.class ? " left join fetch m.author" : "");
    TypedQuery<T> query = em.createQuery(select + from + where + order, type);
    fill(query, filter);
    return query;
  }

  private void fill(TypedQuery<?> query, MediaFilter filter) {
    if (filter.kind() != null) {
      query.setParameter("kind", filter.kind());
    }
    if (filter.month() != null) {
      ZoneId zone = settings.read().getZone();
      query.setParameter("from", filter.from(zone)).setParameter("until", filter.until(zone));
    }
    if (!filter.words().isEmpty()) {
      query.setParameter("words", filter.pattern());
    }
  }
}
