package org.broadsheet.system;

/**
 * Where one is in a long list that the database cuts into pages.
 *
 * @param page page shown, from 1
 * @param pages pages there are, at least 1
 * @param size entries on a page
 * @param total entries there are
 */
public record Pager(int page, int pages, int size, long total) {

  /**
   * The page that an address names; the nearest that exists when it names none.
   *
   * @param wanted text from the address, may be null or nonsense
   */
  public static Pager of(String wanted, long total, int size) {
    int pages = (int) Math.max(1, Math.min(Integer.MAX_VALUE, (total + size - 1) / size));
    int page = wanted != null && wanted.matches("\\d{1,9}") ? Integer.parseInt(wanted) : 1;
    return new Pager(Math.max(1, Math.min(page, pages)), pages, size, total);
  }

  /** Entries before those of this page. */
  public int first() {
    return (page - 1) * size;
  }

  public int getPage() {
    return page;
  }

  public int getPages() {
    return pages;
  }

  public long getTotal() {
    return total;
  }

  /** True when there is a page before this one. */
  public boolean isEarlier() {
    return page > 1;
  }

  /** True when there is a page after this one. */
  public boolean isLater() {
    return page < pages;
  }
}
