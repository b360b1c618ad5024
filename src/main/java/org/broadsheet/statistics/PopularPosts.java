package org.broadsheet.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.broadsheet.post.Permalinks;
import org.broadsheet.system.PopularAddresses;

/** The posts that were read most in the last week, else the newest: what to have ready first. */
@ApplicationScoped
public class PopularPosts implements PopularAddresses {

  private static final int A_WEEK = 24 * 7;

  @Inject private ViewService views;
  @Inject private Permalinks links;

  @Override
  public List<String> addresses(int count) {
    return views.mostViewed(A_WEEK, count).stream().map(links::post).toList();
  }
}
