package org.broadsheet.importer;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.comment.Comment;
import org.broadsheet.comment.CommentKind;
import org.broadsheet.comment.CommentStatus;
import org.broadsheet.importer.wxr.WxrComment;
import org.broadsheet.importer.wxr.WxrFinding.Severity;
import org.broadsheet.importer.wxr.WxrMeta;
import org.broadsheet.post.Post;
import org.broadsheet.system.CustomField;
import org.broadsheet.system.Numbering;
import org.broadsheet.system.Numbering.Series;
import org.broadsheet.text.Html;

/** Stores the imported comments of a post, with their threads. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ImportComments {

  private static final String OWNER = "comment";

  @PersistenceContext private EntityManager em;
  @EJB private Numbering numbering;

  /**
   * Stores the comments of one part of an item, or brings them up to date.
   *
   * @param isNew whether the post is new, so that none of its comments can be here
   * @return number of approved ones that are new
   */
  public long store(
      Post post, PreparedItem prepared, boolean isNew, ImportBatch batch, ImportContext context) {
    List<WxrComment> given = prepared.item().comments();
    if (given.isEmpty()) {
      return 0;
    }
    Map<Long, Comment> known = isNew ? new HashMap<>() : known(post, given);
    Set<Long> before = new HashSet<>(known.keySet());
    List<WxrComment> kept = new ArrayList<>();
    long different = 0;
    for (int i = 0; i < given.size(); i++) {
      WxrComment wxr = given.get(i);
      if (kind(wxr) == null) {
        keepAsData(post, wxr, context);
      } else {
        kept.add(wxr);
        Comment comment = known.get(wxr.id());
        different += comment == null || differs(comment, wxr) ? 1 : 0;
        if (comment == null) {
          comment = create(post, wxr, batch, context);
          em.persist(comment);
          if (wxr.id() != 0) {
            known.put(wxr.id(), comment);
          }
          meta(comment, wxr, context);
        }
        fill(comment, wxr, prepared.commentBodies().get(i), context);
        if (wxr.id() == 0) {
          comment.leadThread();
        }
      }
    }
    thread(kept, known, context);
    context.counts.addComments(different);
    return kept.stream()
        .filter(wxr -> !before.contains(wxr.id()))
        .filter(wxr -> status(wxr) == CommentStatus.APPROVED)
        .count();
  }

  /** Number of approved comments that a post has, newly written ones included. */
  public long approved(Post post) {
    em.flush();
    return em.createQuery(
            "select count(c) from Comment c where c.post.id = :post"
                + " and c.status = org.broadsheet.comment.CommentStatus.APPROVED",
            Long.class)
        .setParameter("post", post.getId())
        .getSingleResult();
  }

  private Map<Long, Comment> known(Post post, List<WxrComment> given) {
    Set<Long> wanted = new HashSet<>();
    given.forEach(
        wxr -> {
          wanted.add(wxr.id());
          wanted.add(wxr.parent());
        });
    wanted.remove(0L);
    Map<Long, Comment> known = new HashMap<>();
    List<Long> numbers = List.copyOf(wanted);
    for (int from = 0; from < numbers.size(); from += 1000) {
      em.createQuery(
              "select c from Comment c where c.post.id = :post and c.originalNumber in :numbers",
              Comment.class)
          .setParameter("post", post.getId())
          .setParameter("numbers", numbers.subList(from, Math.min(numbers.size(), from + 1000)))
          .getResultStream()
          .forEach(comment -> known.put(comment.getOriginalNumber(), comment));
    }
    return known;
  }

  private static boolean differs(Comment comment, WxrComment wxr) {
    return comment.getStatus() != status(wxr) || !comment.getContent().equals(wxr.content());
  }

  private Comment create(Post post, WxrComment wxr, ImportBatch batch, ImportContext context) {
    boolean free = wxr.id() > 0 && batch.comments().add(wxr.id());
    long id = free ? wxr.id() : nextNumber(batch);
    if (!free) {
      context.report(
          Severity.CHANGED,
          wxr.line(),
          "importer.finding.renumbered-comment",
          post.getTitle(),
          Long.toString(wxr.id()),
          Long.toString(id));
    }
    LocalDateTime local = local(wxr, context);
    Comment comment = new Comment(id, post, kind(wxr), moment(wxr, local, context), local);
    comment.came(wxr.id());
    return comment;
  }

  private long nextNumber(ImportBatch batch) {
    long number = numbering.next(Series.COMMENT);
    while (!batch.comments().add(number)) {
      number = numbering.next(Series.COMMENT);
    }
    return number;
  }

  private static void fill(Comment comment, WxrComment wxr, String body, ImportContext context) {
    LocalDateTime local = local(wxr, context);
    if (wxr.date() != null || wxr.dateGmt() != null) {
      comment.writtenAt(moment(wxr, local, context), local);
    } else {
      context.report(
          Severity.DOUBTFUL,
          wxr.line(),
          "importer.finding.comment-no-date",
          Long.toString(wxr.id()));
    }
    comment.decide(status(wxr));
    comment.say(wxr.content(), body);
    comment.signedBy(
        cut(Html.text(wxr.author()), 1000),
        cut(wxr.email().strip(), 320),
        webAddress(wxr.url().strip()),
        context.accountsByNumber.get(wxr.userId()));
  }

  // Parents first; what answers nothing that is here, or itself in a circle, leads a thread.
  private static void thread(
      List<WxrComment> given, Map<Long, Comment> known, ImportContext context) {
    Map<Long, WxrComment> open = new HashMap<>();
    given.forEach(wxr -> open.put(wxr.id(), wxr));
    for (WxrComment wxr : given) {
      List<WxrComment> chain = new ArrayList<>();
      WxrComment at = wxr;
      while (at != null && open.remove(at.id()) != null) {
        chain.add(at);
        at = at.parent() == 0 ? null : open.get(at.parent());
      }
      for (int i = chain.size() - 1; i >= 0; i--) {
        boolean circle = i == chain.size() - 1 && closesCircle(chain);
        attach(chain.get(i), circle, known, context);
      }
    }
  }

  private static boolean closesCircle(List<WxrComment> chain) {
    long above = chain.get(chain.size() - 1).parent();
    return above != 0 && chain.stream().anyMatch(wxr -> wxr.id() == above);
  }

  private static void attach(
      WxrComment wxr, boolean circle, Map<Long, Comment> known, ImportContext context) {
    Comment comment = known.get(wxr.id());
    if (comment == null) {
      return;
    }
    Comment parent = wxr.parent() == 0 || circle ? null : known.get(wxr.parent());
    if (parent == null) {
      comment.leadThread();
      if (wxr.parent() != 0) {
        context.report(
            Severity.CHANGED,
            wxr.line(),
            circle ? "importer.finding.circle-comment" : "importer.finding.no-parent-comment",
            Long.toString(wxr.id()),
            Long.toString(wxr.parent()));
      }
    } else {
      comment.replyTo(parent.getId(), parent.getThreadId(), parent.getDepth() + 1);
    }
  }

  private void meta(Comment comment, WxrComment wxr, ImportContext context) {
    for (WxrMeta field : wxr.meta()) {
      em.persist(new CustomField(OWNER, comment.getId(), cut(field.key(), 1000), field.value()));
      context.keptFields.merge(field.key(), 1, Integer::sum);
    }
  }

  private void keepAsData(Post post, WxrComment wxr, ImportContext context) {
    em.persist(
        new CustomField("post", post.getId(), "comment:" + cut(wxr.type(), 100), wxr.content()));
    context.report(
        Severity.CHANGED, wxr.line(), "importer.finding.comment-kind", post.getTitle(), wxr.type());
  }

  private static CommentKind kind(WxrComment wxr) {
    return switch (wxr.type()) {
      case "", "comment" -> CommentKind.COMMENT;
      case "pingback" -> CommentKind.PINGBACK;
      case "trackback" -> CommentKind.TRACKBACK;
      default -> null;
    };
  }

  private static CommentStatus status(WxrComment wxr) {
    return switch (wxr.approved()) {
      case "1", "approve", "approved" -> CommentStatus.APPROVED;
      case "spam" -> CommentStatus.SPAM;
      case "trash", "post-trashed" -> CommentStatus.TRASH;
      default -> CommentStatus.PENDING;
    };
  }

  private static LocalDateTime local(WxrComment wxr, ImportContext context) {
    if (wxr.date() != null) {
      return wxr.date();
    }
    Instant moment =
        wxr.dateGmt() == null ? Instant.EPOCH : wxr.dateGmt().toInstant(ZoneOffset.UTC);
    return LocalDateTime.ofInstant(moment, context.offset.get());
  }

  private static Instant moment(WxrComment wxr, LocalDateTime local, ImportContext context) {
    return wxr.dateGmt() != null
        ? wxr.dateGmt().toInstant(ZoneOffset.UTC)
        : local.toInstant(context.offset.get());
  }

  private static String webAddress(String url) {
    boolean safe =
        url.regionMatches(true, 0, "http://", 0, 7) || url.regionMatches(true, 0, "https://", 0, 8);
    return safe && url.length() <= 2000 && url.length() > 8 ? url : "";
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }
}
