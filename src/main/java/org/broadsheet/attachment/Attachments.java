package org.broadsheet.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.broadsheet.media.Media;
import org.broadsheet.media.MediaFiles;
import org.broadsheet.media.MediaService;
import org.broadsheet.post.Permalinks;
import org.broadsheet.post.Post;
import org.broadsheet.post.PostService;
import org.broadsheet.system.Destination;

/**
 * Where the addresses of pictures and documents lead: to the file when it is here and the post it
 * was uploaded to is public, else to that post. A medium of a post that is not public, or that
 * never came, leads nowhere; one of a post with a password leads to the post, which asks for it.
 */
@ApplicationScoped
class Attachments {

  /** WordPress puts this word before slugs that could be taken for something else. */
  private static final String WORD = "attachment";

  @Inject private MediaService media;
  @Inject private PostService posts;
  @Inject private Permalinks links;

  /** Where the medium with a number leads. */
  Optional<Destination> destination(long number) {
    return media.find(number).flatMap(this::destination);
  }

  /** Where the medium at a path of canonical segments leads. */
  Optional<Destination> destination(List<String> segments) {
    int last = segments.size() - 1;
    boolean marked = last >= 1 && segments.get(last - 1).equals(WORD);
    int above = marked ? last - 2 : last - 1;
    return media.findBySlug(segments.get(last)).stream()
        .filter(candidate -> above < 0 || standsBelow(candidate, segments.get(above)))
        .map(this::destination)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Whatever the date before it: the slug or number of the post is enough. */
  private boolean standsBelow(Media candidate, String segment) {
    return post(candidate)
        .filter(
            post -> segment.equals(post.getSlug()) || segment.equals(Long.toString(post.getId())))
        .isPresent();
  }

  private Optional<Destination> destination(Media one) {
    Optional<Post> post = post(one);
    if (one.getPostId() != null && post.isEmpty()) {
      return Optional.empty();
    }
    boolean guarded = post.map(Post::isProtected).orElse(false);
    boolean here = one.getFilePath() != null && MediaFiles.find(one.getFilePath()).isPresent();
    // Nothing may be appended to the address of a file, neither a feed nor a page.
    return here && !guarded
        ? Optional.of(new Destination(null, one.getAddress(), null, Destination.Form.PLAIN))
        : post.map(found -> Destination.moved(links.post(found)));
  }

  private Optional<Post> post(Media one) {
    return Optional.ofNullable(one.getPostId()).flatMap(posts::findPublished);
  }
}
