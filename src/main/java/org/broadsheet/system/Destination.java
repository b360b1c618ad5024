package org.broadsheet.system;

/**
 * Where an address leads: to a page that shows something, or elsewhere.
 *
 * @param view page to show, such as {@code /post.xhtml}; null when it only leads elsewhere
 * @param path the one right address, percent-encoded, without page and feed parts
 * @param subject what is shown there, as the feature that owns it knows it; null when elsewhere
 * @param form what may be appended to or sent to the address
 */
public record Destination(String view, String path, Object subject, Form form) {

  /** What may be appended to an address. */
  public enum Form {
    /** {@code page/2/}, {@code feed/}. */
    LIST,
    /** {@code comment-page-2/}, {@code feed/}. */
    SINGLE,
    /** Nothing. */
    PLAIN
  }

  /** A list of posts with its pages and feeds. */
  public static Destination list(String view, String path, Object subject) {
    return new Destination(view, path, subject, Form.LIST);
  }

  /** One post or page with its comments and their feed. */
  public static Destination single(String view, String path, Object subject) {
    return new Destination(view, path, subject, Form.SINGLE);
  }

  /** A page that stands alone. */
  public static Destination plain(String view, String path, Object subject) {
    return new Destination(view, path, subject, Form.PLAIN);
  }

  /** Another address at which the thing is found now; a reader is sent there once and for all. */
  public static Destination moved(String path) {
    return new Destination(null, path, null, Form.SINGLE);
  }

  /** True when there is nothing to show here, only another address to go to. */
  public boolean isElsewhere() {
    return view == null;
  }

  /** The one right address for this page, comment page or feed of it. */
  public String canonical(Address address) {
    if (address.feed() != null && form != Form.PLAIN) {
      String format = address.feed().equals(Address.RSS) ? "" : address.feed() + "/";
      return below(path, "feed/" + format);
    }
    if (form == Form.LIST && address.page() > 1) {
      return below(path, "page/" + address.page() + "/");
    }
    if (form == Form.SINGLE && address.commentPage() > 1) {
      return below(path, "comment-page-" + address.commentPage() + "/");
    }
    return path;
  }

  /** The address of something below another one, which may be one without a slash at its end. */
  public static String below(String path, String part) {
    return path.endsWith("/") ? path + part : path + "/" + part;
  }
}
