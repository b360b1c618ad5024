package org.broadsheet.menu.editor;

import org.broadsheet.menu.MenuItem.Target;

/**
 * A link of a menu as an editor wants it.
 *
 * @param label what it says; empty for the name of what it leads to
 * @param target what kind of thing it leads to
 * @param targetId number of that thing; null for an address
 * @param url address, when it leads to no thing of this site; else empty
 */
public record MenuLinkDraft(String label, Target target, Long targetId, String url) {}
