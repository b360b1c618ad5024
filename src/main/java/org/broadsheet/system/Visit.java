package org.broadsheet.system;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The address that this request is about and what it leads to; pages know it as {@code visit}. */
@Named
@RequestScoped
public class Visit {

  private Address address;
  private Destination destination;

  void at(Address newAddress, Destination newDestination) {
    address = newAddress;
    destination = newDestination;
  }

  /** Shows a page of readers to somebody who works on it, as if it were at its address already. */
  public void preview(Address newAddress, Destination newDestination) {
    at(newAddress, newDestination);
  }

  /** There is nothing at the address after all: the page that says so is about no address. */
  void nowhere() {
    at(null, null);
  }

  public Address getAddress() {
    return address;
  }

  public Destination getDestination() {
    return destination;
  }

  /** The words that were searched for just now; empty on other pages. */
  public String getWords() {
    return address == null ? "" : address.query().getOrDefault(Address.SEARCH, "");
  }

  /** Page of the list, 1 or more. */
  public int getPage() {
    return address == null ? 1 : address.page();
  }

  /** Page of the comments, 1 or more. */
  public int getCommentPage() {
    return address == null ? 1 : address.commentPage();
  }

  /** The right address without page and feed parts, beginning with a slash. */
  public String getPath() {
    return destination == null ? "/" : destination.path();
  }

  /** Address of the feed of what is here. */
  public String getFeedPath() {
    return Destination.below(getPath(), "feed/");
  }

  /** The right address of this very page. */
  public String getCanonicalPath() {
    return destination == null ? "/" : destination.canonical(address);
  }

  /**
   * What the address leads to.
   *
   * @throws NotFoundException when this request came here by no address of ours
   */
  public <T> T subject(Class<T> type) {
    if (destination == null || !type.isInstance(destination.subject())) {
      throw new NotFoundException(type.getSimpleName());
    }
    return type.cast(destination.subject());
  }
}
